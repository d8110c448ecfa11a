import { findCivilDate } from '../civil-date';
import { attributeOf, selectAll, selectFirst, textOf } from '../dom';
import { readMeta } from '../generic/structured';
import { officialIdOf } from '../official-links';
import { linkedPeople, namePartsOf } from '../people';
import { describePage } from '../reading';
import type { Declined, SiteReader, SiteReading } from '../site';
import { readDebate } from './debate';
import { OUTLET, memberName, readListRoster, readMemberRoster } from './roster';

const LIST = /^\/meps\/[a-z]{2}\/(full-list|directory|search|incoming-outgoing)/u;
const REFERENCE = /\b\d{4}\/\d{4}[A-Z]?\([A-Z]{3}\)/u;

/** European Parliament: MEPs, press releases, procedures, documents. */
export const europarl: SiteReader = {
  id: 'europarl',
  matches: (url) => /^(www|oeil|oeilm)\.europarl\.europa\.eu$/u.test(url.hostname),
  read: (url, document) => {
    if (officialIdOf(url.href, url) !== null) return readMember(url, document);
    if (LIST.test(url.pathname)) return readList(document);
    if (/\/press-room\/\d{8}IPR\d+/u.test(url.pathname)) return readPressRelease(url, document);
    if (/\/procedure-file|ficheprocedure/u.test(url.pathname)) return readProcedure(url, document);
    if (/\/document-summary/u.test(url.pathname)) return readSummary(document);
    if (url.pathname.startsWith('/doceo/document/CRE-')) return readDebate(url, document);
    if (/^\/doceo\/document\/[A-Z]+-.*\.html$/u.test(url.pathname)) return readDocument(url, document);
    return 'not_mine';
  },
  readRoster: (url, document) => {
    if (officialIdOf(url.href, url) !== null) return readMemberRoster(url, document);
    return LIST.test(url.pathname) ? readListRoster(url, document) : null;
  },
};

function readMember(url: URL, document: Document): SiteReading | Declined {
  const name = memberName(document);
  const identifier = officialIdOf(url.href, url);
  if (name === null || identifier === null) return 'unexpected_markup';
  const title = namePartsOf(name).name;
  const heading =
    selectFirst(document, '.sln-member-name') ?? selectFirst(document, '#presentationmep [class*="title-h1"]');
  return describePage(document, heading, {
    kind: 'member',
    title,
    outlet: OUTLET,
    subjects: [{ name: title, identifier }],
  });
}

function readList(document: Document): SiteReading | Declined {
  const heading = selectFirst(document, 'h1');
  if (selectFirst(document, 'mep, a[href*="/meps/"]') === null) return 'unexpected_markup';
  const listed = describePage(document, heading, {
    kind: 'member_list',
    title: textOf(heading) || 'Members of the European Parliament',
    outlet: OUTLET,
  });
  // The browser draws XML as a tree around a copy of it: only the copy is read.
  const root = selectFirst(document, 'mep')?.parentElement ?? null;
  return root === null || typeof listed === 'string' ? listed : { ...listed, root };
}

function readPressRelease(url: URL, document: Document): SiteReading | Declined {
  const heading = selectFirst(document, 'h1');
  const published = findCivilDate(attributeOf(selectFirst(document, 'time[itemprop~="datePublished"]'), 'datetime'));
  if (published === null) return 'unexpected_markup';
  return describePage(
    document,
    heading,
    {
      kind: 'press_release',
      title: textOf(heading),
      publishedOn: published,
      outlet: OUTLET,
      subjects: linkedPeople(document, url),
      topics: readMeta(document, ['keywords']).flatMap((text) =>
        [...text.matchAll(/\bcom:([A-Z]+)/gu)].map((match) => match[1] ?? ''),
      ),
      documentNumbers: numbersIn(
        textOf(selectFirst(document, 'main') ?? selectFirst(document, 'body')).slice(0, 60_000),
      ),
    },
    { chrome: 'header, nav, footer, aside, form, .ep-a_share, [class*="ep-a_contacts"], [class*="ep-m_aside"]' },
  );
}

/** A procedure: rapporteurs, shadow rapporteurs and the committees' people are linked by id (`SJÖSTEDT Jonas (The Left)`). */
function readProcedure(url: URL, document: Document): SiteReading | Declined {
  const headings = selectAll(document, 'h1, h2').filter((element) => textOf(element) !== '');
  const at = headings.findIndex((element) => REFERENCE.test(textOf(element)) && textOf(element).length < 40);
  const number = REFERENCE.exec(textOf(headings[at] ?? null))?.[0];
  const heading = headings[at + 1] ?? null;
  if (at < 0 || number === undefined || heading === null) return 'unexpected_markup';
  return describePage(document, heading, {
    kind: 'dossier',
    title: textOf(heading),
    outlet: OUTLET,
    subjects: linkedPeople(document, url, selectFirst(document, 'main')),
    topics: readMeta(document, ['keywords']).flatMap((text) =>
      [...text.matchAll(/\d+(?:\.\d+)+ ([^.]+?)(?=, (?:\d|[A-Z]+\d|COM\()|$)/gu)].map((match) => match[1] ?? ''),
    ),
    documentNumbers: [...new Set([number, ...readMeta(document, ['keywords']).flatMap((text) => numbersIn(text))])],
  });
}

/** The machine-readable date of these pages is wrong (one fixed day in 2018); the one shown is right. */
function readSummary(document: Document): SiteReading | Declined {
  const heading = selectFirst(document, 'h1');
  const about = selectFirst(document, '.es_product-header') ?? heading?.parentElement?.parentElement ?? null;
  const number = REFERENCE.exec(textOf(about))?.[0];
  const published = findCivilDate(textOf(about).replace(REFERENCE, ''));
  if (number === undefined) return 'unexpected_markup';
  return describePage(document, heading, {
    kind: 'dossier',
    title: textOf(heading),
    outlet: OUTLET,
    documentNumbers: [number],
    ...(published === null ? {} : { publishedOn: published }),
  });
}

/** Reports, motions, questions and texts adopted: `/doceo/document/A-9-2024-0163_EN.html`. */
function readDocument(url: URL, document: Document): SiteReading | Declined {
  const parts = /\/([A-Z]+)-(\d+)-(\d{4})-(\d+|\d{2}-\d{2}[^_]*)(?:-[A-Z]+)?_[A-Z]{2}\.html$/u.exec(url.pathname);
  if (parts === null) return 'not_mine';
  const [, series = '', term = '', year = '', number = ''] = parts;
  if (series === 'PV') return 'not_mine';
  const authors = readMeta(document, ['author'])
    .flatMap((text) => text.split(/\s*,\s*/u))
    .map((text) => namePartsOf(text).name);
  const title = readMeta(document, ['title', 'og:title', 'dc.title'])[0] ?? textOf(selectFirst(document, 'title'));
  const published = readMeta(document, ['available', 'date', 'dc.date'])
    .map((text) => findCivilDate(text))
    .find((date) => date !== null);
  const kind = /^[EPOGZ]$/u.test(series) ? 'question' : 'dossier';
  // `E-000999/2025`, `A9-0163/2024`, `P9_TA(2024)0367`: every document bears its own number.
  const shown = ['title', 'body'].map((selector) => textOf(selectFirst(document, selector)).slice(0, 20_000));
  const text = [title, ...shown].join(' ');
  if (!text.includes(`${number}/${year}`) && !text.includes(`(${year})${number}`)) return 'unexpected_markup';
  return describePage(document, selectFirst(document, 'h1'), {
    kind,
    title: title.replace(/\s*\|.*$/u, ''),
    outlet: OUTLET,
    authors,
    subjects: linkedPeople(document, url),
    documentNumbers: [`${series}${term}-${number}/${year}`],
    ...(published === undefined || published === null ? {} : { publishedOn: published }),
  });
}

function numbersIn(text: string): string[] {
  return [
    ...new Set(
      text.match(
        /\b\d{4}\/\d{4}[A-Z]?\([A-Z]{3}\)|\b(?:COM|SWD|JOIN)\(\d{4}\)\d{4}|\b[A-Z]{1,2}\d{1,2}-\d{4}\/\d{4}\b/gu,
      ) ?? [],
    ),
  ];
}
