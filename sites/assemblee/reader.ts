import type { PageRoster } from '../../domain/roster/roster-row';
import { findCivilDate } from '../civil-date';
import { attributeOf, closest, selectFirst, tagOf, textOf } from '../dom';
import { officialIdOf } from '../official-links';
import { bareName, genderOf, isName, linkedPeople, rowOf, rowsFromLinks, type ListedDetails } from '../people';
import { FORMER } from '../parliament';
import { readMail } from '../person-name';
import { describePage } from '../reading';
import type { Declined, SiteReader, SiteReading } from '../site';
import { titleSays } from '../wall';
import { readDebate } from './debate';

const OUTLET = 'Assemblée nationale';
const LIST = /\/(?:deputes\/liste|dyn\/deputes\/liste|qui\/xml\/liste|qui\/?$|dyn\/(?:\d+\/)?organes)/u;
const VOTE = /\/scrutins\/(?:detail\/\(legislature\)\/(\d+)\/\(num\)\/)?(\d+)\/?$/u;

/** French National Assembly: deputies, lists, verbatim reports, roll calls, questions. */
export const assemblee: SiteReader = {
  id: 'assemblee',
  matches: (url) => /^(www2?|questions)\.assemblee-nationale\.fr$/u.test(url.hostname),
  read: (url, document) => {
    if (/\/cri\/.*\.asp$|\/dyn\/\d+\/comptes-rendus\/seance\//u.test(url.pathname))
      return readDebate(url, document, OUTLET);
    if (officialIdOf(url.href, url) !== null) return readDeputy(url, document);
    if (LIST.test(url.pathname)) return readList(url, document);
    if (VOTE.test(url.pathname)) return readVote(url, document);
    if (/\/questions\/|\/q\d+\/\d+-\d+Q[EGOS]/u.test(url.pathname)) return readQuestion(url, document);
    return 'not_mine';
  },
  readRoster: (url, document) => {
    if (officialIdOf(url.href, url) !== null) return readDeputyRoster(url, document);
    if (!LIST.test(url.pathname)) return null;
    // Lists of ended mandates do not say who sits now.
    const past = /clos|histor|archive/iu.test(url.pathname) ? { sits: false as const } : {};
    const rows = rowsFromLinks(document, url, (link) => detailsBeside(link)).map((row) => ({ ...row, ...past }));
    const complete = /\/liste\/(?:alphabetique|regions|departements|tableau)|\/qui\/?$|\/dyn\/deputes\/liste/u.test(
      url.pathname,
    );
    return rows.length === 0 ? null : { institution: OUTLET, institutionId: 'fr-an', complete, rows };
  },
};

function readDeputy(url: URL, document: Document): SiteReading | Declined {
  const heading = selectFirst(document, 'h1');
  const name = bareName(textOf(heading));
  const identifier = officialIdOf(url.href, url);
  if (!isName(name) || !titleSays(document, name) || identifier === null) return 'unexpected_markup';
  return describePage(document, heading, {
    kind: 'member',
    title: name,
    languages: ['fr'],
    outlet: OUTLET,
    subjects: [{ name, identifier }],
  });
}

function readList(url: URL, document: Document): SiteReading | Declined {
  if (linkedPeople(document, url).length < 3) return 'unexpected_markup';
  const heading = selectFirst(document, 'h1');
  return describePage(document, heading, {
    kind: 'member_list',
    title: textOf(heading) || 'Députés',
    languages: ['fr'],
    outlet: OUTLET,
  });
}

function readVote(url: URL, document: Document): SiteReading | Declined {
  const heading = selectFirst(document, 'h1');
  const number = VOTE.exec(url.pathname)?.[2] ?? '';
  const saidOn =
    findCivilDate(textOf(heading)) ??
    findCivilDate(textOf(selectFirst(document, 'main') ?? selectFirst(document, 'body')));
  if (!textOf(heading).includes(number) || saidOn === null) return 'unexpected_markup';
  return describePage(document, heading, {
    kind: 'vote',
    title: textOf(heading),
    languages: ['fr'],
    saidOn,
    outlet: OUTLET,
    documentNumbers: [number],
  });
}

function readQuestion(url: URL, document: Document): SiteReading | Declined {
  const heading = selectFirst(document, 'h1');
  const number = /(\d+)-?(\d+Q[EGOS])\b|QANR5L(\d+)(Q[EGOS])(\d+)/u.exec(url.pathname);
  if (textOf(heading) === '' || number === null) return 'unexpected_markup';
  const [, legislature = number[3] ?? '', serial = `${number[5] ?? ''}${number[4] ?? ''}`] = number;
  if (!/\bquestion/iu.test(`${textOf(heading)} ${textOf(selectFirst(document, 'title'))}`)) return 'unexpected_markup';
  return describePage(document, heading, {
    kind: 'question',
    title: textOf(heading),
    languages: ['fr'],
    outlet: OUTLET,
    subjects: linkedPeople(document, url),
    documentNumbers: [`${legislature}-${serial}`],
  });
}

function readDeputyRoster(url: URL, document: Document): PageRoster | null {
  const heading = textOf(selectFirst(document, 'h1'));
  const identifier = officialIdOf(url.href, url);
  if (identifier === null || !isName(bareName(heading)) || !titleSays(document, bareName(heading))) return null;
  const gender = genderOf(heading);
  const past = FORMER.test(textOf(selectFirst(document, 'main') ?? selectFirst(document, 'body')).slice(0, 4_000));
  const group = textOf(selectFirst(document, 'a.h4._colored.link, a[href*="/organes/PO"]'));
  const area = textOf(selectFirst(document, 'div._mb-small._centered-text span._big'));
  const mail = readMail(attributeOf(selectFirst(document, 'a[href^="mailto:"]'), 'href').replace(/\?.*$/u, ''));
  return {
    institution: OUTLET,
    institutionId: 'fr-an',
    complete: false,
    rows: [
      {
        ...rowOf(heading),
        ...(past ? { sits: false as const } : {}),
        ...(gender === undefined ? {} : { gender }),
        identifiers: [identifier],
        ...(group === '' ? {} : { group }),
        ...(area === '' ? {} : { area }),
        ...(mail === null ? {} : { email: mail }),
        links: [`https://www.assemblee-nationale.fr/dyn/deputes/${identifier.identifier}`],
      },
    ],
  };
}

/** Table lists have department and number beside the name; lists by region have the department in the heading above. */
function detailsBeside(link: Element): ListedDetails {
  const row = closest(link, 'tr');
  if (row !== null) {
    const cells = [...row.querySelectorAll('td')].filter((cell) => !cell.contains(link)).map((cell) => textOf(cell));
    const [department = '', number = ''] = cells;
    const area = /^\d+/u.test(number) ? `${department} ${number}` : department;
    return area === '' ? {} : { area };
  }
  const item = closest(link, 'ul, ol');
  for (let before = item?.previousElementSibling ?? null; before !== null; before = before.previousElementSibling) {
    if (/^h[2-6]$/u.test(tagOf(before))) return textOf(before) === '' ? {} : { area: textOf(before).slice(0, 200) };
  }
  return {};
}
