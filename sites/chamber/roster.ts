import type { PageRoster, RosterRow } from '../../domain/roster/roster-row';
import { canonicalUrl } from '../canonical-url';
import { attributeOf, closest, selectAll, selectFirst, textOf } from '../dom';
import { officialIdOf, parseUrl } from '../official-links';
import { readMail, splitForwards, splitReversed } from '../person-name';
import { readCommittees } from './committees';
import { isCurriculum, readCurriculum } from './curriculum';
import { institution } from './report';

/** People of the list of members, or the one person of a member page. */
export function readChamberRoster(url: URL, document: Document): PageRoster | null {
  const list = /\bcvlist(54)?\.cfm/iu.test(url.search);
  // `today=n` lists everybody who sat in the legislature, those who left included: it does not say who sits now.
  const past = list && /[?&]today=n/u.test(url.search) ? { sits: false as const } : {};
  const rows = (list ? readList(url, document) : readOne(url, document)).map((row) => ({ ...row, ...past }));
  if (rows.length === 0) return null;
  const announced = /-\s*(\d+)\s/u.exec(textOf(selectFirst(document, '#story h4')))?.[1];
  const legislature = /[?&](?:legis|lactivity)=(\d+)/u.exec(url.search)?.[1];
  return {
    institution: institution(url),
    institutionId: 'be-chamber',
    complete:
      list &&
      /[?&]today=y/u.test(url.search) &&
      !/namegroup=/iu.test(url.search) &&
      // `Huidige leden - 150 leden`: a page that broke off lists fewer than it announces.
      (announced === undefined || Number(announced) === rows.length),
    rows,
    ...(legislature === undefined ? {} : { legislature }),
  };
}

function readList(url: URL, document: Document): RosterRow[] {
  const rows = new Map<string, RosterRow>();
  for (const link of selectAll(document, 'td a[href*="cvview"]')) {
    const identifier = officialIdOf(attributeOf(link, 'href'), url);
    const listed = textOf(link);
    const row = closest(link, 'tr');
    if (identifier === null || listed === '' || row === null || rows.has(identifier.identifier)) continue;
    const mail = readMail(textOf(row.querySelector('a.mail, a[href^="mailto:"]')));
    const { name, givenName, familyName, isGuess } = splitReversed(listed, mail);
    const group = textOf(row.querySelector('a[href*="namegroup="]'));
    rows.set(identifier.identifier, {
      name,
      givenName,
      familyName,
      ...(isGuess ? { nameSplitIsGuess: true } : {}),
      otherNames: listed === name ? [] : [listed],
      identifiers: [identifier],
      ...(group === '' ? {} : { group }),
      ...(mail === null ? {} : { email: mail }),
      links: addressOf(link, url),
    });
  }
  return [...rows.values()];
}

function readOne(url: URL, document: Document): RosterRow[] {
  const identifier = officialIdOf(url.href, url);
  const shown = textOf(selectFirst(document, 'center h2'));
  if (identifier === null || shown === '') return [];
  const mail = readMail(textOf(selectFirst(document, 'a.mail')));
  const { name, givenName, familyName, isGuess } = splitForwards(shown, mail);
  const { committees, substituteCommittees } = readCommittees(document);
  const life = selectAll(document, 'td p')
    .map((cell) => textOf(cell))
    .find((text) => isCurriculum(text));
  return [
    {
      name,
      givenName,
      familyName,
      ...(isGuess ? { nameSplitIsGuess: true } : {}),
      otherNames: [],
      identifiers: [identifier],
      ...(life === undefined ? {} : readCurriculum(life)),
      // The page of a minister, or of who has left, keeps the curriculum and loses language and address.
      ...(hasDesk(document) ? {} : { sits: false as const }),
      ...(committees.length === 0 ? {} : { committees: [...committees] }),
      ...(substituteCommittees.length === 0 ? {} : { substituteCommittees: [...substituteCommittees] }),
      ...(mail === null ? {} : { email: mail }),
      links: [canonicalUrl(url)],
    },
  ];
}

/** Language and address stand on the pages of members who sit. */
function hasDesk(document: Document): boolean {
  return selectAll(document, 'td i').some((label) => /^(?:Taal|Langue|Adresse?)\s*:/u.test(textOf(label)));
}

function addressOf(link: Element, base: URL): string[] {
  const url = parseUrl(attributeOf(link, 'href'), base);
  return url === null ? [] : [url.href.slice(0, 2_000)];
}
