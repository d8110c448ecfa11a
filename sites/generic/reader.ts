import type { PageKind } from '../../domain/page/schema';
import type { Language } from '../../domain/shared/language';
import { findCivilDate, findDateInPath } from '../civil-date';
import { attributeOf, bodyOf, rootOf, selectAll, selectFirst, textOf, tidy } from '../dom';
import { detectLanguages, languageOfTag } from '../languages';
import type { ReadFacts, SiteReading } from '../site';
import { findMainContent, type MainContent } from './main-content';
import { findDateline, findVisibleDates } from './visible-dates';
import { zonesOf } from './zones';
import { articleNode, readJsonLd, readMeta, strings, valueOf, type JsonLdNode } from './structured';

const TITLE_META = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
];
const UPDATED_WORDS = /mis(e)? à jour|modifi|updated|gewijzigd|bijgewerkt|aktualisiert/iu;
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
];

/** Reads any page: structured data first, then meta elements, then the visible page. Never throws on odd markup. */
export function* readGeneric(url: URL, document: Document): Generator<undefined, SiteReading | null> {
  const root = bodyOf(document);
  if (root === null) return null;
  const article = articleNode(readJsonLd(document));
  yield;
  const main = yield* findMainContent(document);
  yield;
  const headline = findHeadline(document, article, main);
  yield;
  const facts = readFacts(url, document, article, main, headline.element);
  yield;
  return {
    root,
    zoneOf: zonesOf(document, main, headline.element),
    marks: [],
    facts: { ...facts, title: headline.title },
  };
}

function readFacts(
  url: URL,
  document: Document,
  article: JsonLdNode | null,
  main: MainContent | null,
  headline: Element | null,
): ReadFacts {
  const from = (key: string): string[] => (article === null ? [] : strings(valueOf(article, key)));
  const published =
    firstDate([
      ...from('datePublished'),
      // Le Soir writes "mise à jour le …" into its published time.
      ...readMeta(document, PUBLISHED_META).filter((text) => !UPDATED_WORDS.test(text)),
      ...selectAll(document, '[itemprop~="datePublished" i], time[pubdate]').map((element) => timeOf(element)),
      ...selectAll(document, 'time[datetime]')
        .slice(0, 1)
        .map((element) => timeOf(element)),
      findDateline(headline),
      findDateInPath(url.pathname) ?? '',
    ]) ?? firstDate(findVisibleDates(document, headline));
  const updated = firstDate([
    ...from('dateModified'),
    ...readMeta(document, UPDATED_META),
    ...readMeta(document, PUBLISHED_META).filter((text) => UPDATED_WORDS.test(text)),
    ...selectAll(document, '[itemprop~="dateModified" i], time.updated').map((element) => timeOf(element)),
  ]);
  return {
    kind: kindOf(url, document, article, main, published),
    title: '',
    languages: languagesOf(document, main),
    ...(published === null ? {} : { publishedOn: published }),
    ...(updated === null || (published !== null && updated < published) ? {} : { updatedOn: updated }),
    outlet: outletOf(url, document, article),
    subjects: [],
    authors: unique([...from('author'), ...authorsOf(document)]),
    topics: unique(
      [
        ...from('keywords'),
        ...from('articleSection'),
        ...readMeta(document, ['keywords', 'news_keywords', 'article:tag', 'article:section']),
      ].flatMap((entry) => entry.split(/\s*[,;|]\s*/u)),
    ),
    documentNumbers: [],
  };
}

/** The headline as shown: the `h1` that agrees with what the page says of itself; else the declared title; else `<title>`. */
function findHeadline(
  document: Document,
  article: JsonLdNode | null,
  main: MainContent | null,
): { title: string; element: Element | null } {
  const declared = [
    ...(article === null ? [] : strings(valueOf(article, 'headline'))),
    ...readMeta(document, TITLE_META),
  ];
  const documentTitle = textOf(selectFirst(document, 'head > title') ?? selectFirst(document, 'title'));
  const headings = selectAll(document, 'h1').filter((heading) => textOf(heading) !== '');
  // The paper's name is often an `h1` too, and part of `<title>`.
  const near = (heading: Element): number => (main?.container.contains(heading) === true ? 1 : 0);
  const references = [...declared, documentTitle].filter((text) => text !== '');
  const ranked = headings
    .map((element) => ({
      element,
      title: textOf(element),
      share: Math.max(0, ...references.map((text) => agreement(textOf(element), text))),
    }))
    .toSorted((a, b) => b.share - a.share || near(b.element) - near(a.element) || b.title.length - a.title.length);
  const [best] = ranked;
  if (best !== undefined && (best.share >= 0.5 || (headings.length === 1 && declared.length === 0))) {
    // A kicker may stand in the `h1` before the headline.
    const bare = declared.find((text) => text.length > 20 && best.title !== text && best.title.endsWith(text));
    return bare === undefined ? best : { ...best, title: bare };
  }
  return {
    title: declared[0] ?? withoutSiteName(document, documentTitle),
    element: best !== undefined && best.share > 0.2 ? best.element : null,
  };
}

/** Share of the words of one text that the other has too, the shorter text measured against the longer. */
function agreement(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  const [one, other] = [words(a), words(b)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  if (fewer.size === 0 || fewer.size * 4 < more.size) return 0;
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared += 1;
  return shared / fewer.size;
}

function withoutSiteName(document: Document, title: string): string {
  const [site] = readMeta(document, ['og:site_name', 'application-name']);
  const parts = title.split(/\s+[|–—-]\s+|\s+:\s+(?=\S+$)/u);
  const kept = site === undefined ? parts : parts.filter((part) => part.toLowerCase() !== site.toLowerCase());
  return kept.toSorted((a, b) => b.length - a.length)[0] ?? title;
}

function kindOf(
  url: URL,
  document: Document,
  article: JsonLdNode | null,
  main: MainContent | null,
  published: string | null,
): PageKind {
  if (url.pathname === '/' || url.pathname === '') return 'other';
  const declared = article !== null || readMeta(document, ['og:type']).some((type) => /article/iu.test(type));
  if (declared) return 'article';
  return main !== null && main.length >= 500 && published !== null ? 'article' : 'other';
}

function outletOf(url: URL, document: Document, article: JsonLdNode | null): string {
  const publisher = article === null ? [] : strings(valueOf(article, 'publisher'));
  const [named] = [
    ...readMeta(document, ['og:site_name']),
    ...publisher,
    ...readMeta(document, ['application-name', 'dc.publisher']),
  ];
  return named ?? url.hostname.replace(/^www\d?\./u, '');
}

function languagesOf(document: Document, main: MainContent | null): Language[] {
  const declared = languageOfTag(attributeOf(rootOf(document), 'lang') || attributeOf(bodyOf(document), 'lang'));
  const found = detectLanguages(tidy((main?.container ?? bodyOf(document))?.textContent.slice(0, 50_000) ?? ''));
  return found.length > 0 ? found : declared === null ? [] : [declared];
}

function authorsOf(document: Document): string[] {
  const named = readMeta(document, ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl']);
  const shown = selectAll(document, '[rel~="author" i], [itemprop~="author" i]')
    .slice(0, 5)
    .map((element) => textOf(element));
  return [...named, ...(named.length === 0 ? shown : [])]
    .filter((name) => !/^(https?:|www\.|@)|\.(be|fr|com|eu)$/iu.test(name) && name.length <= 100)
    .map((name) => name.replace(/^(by|par|door|von)\s+/iu, ''));
}

function timeOf(element: Element): string {
  return attributeOf(element, 'datetime') || attributeOf(element, 'content') || textOf(element);
}

function firstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = findCivilDate(text);
    if (date !== null) return date;
  }
  return null;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => tidy(text)).filter((text) => text !== ''))];
}
