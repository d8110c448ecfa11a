import type { PageKind } from '../../domain/page/schema';
import type { Language } from '../../domain/shared/language';
import { findCivilDate, findDateInPath } from '../civil-date';
import { attributeOf, bodyOf, isElement, parentOf, rootOf, tagOf, selectAll, selectFirst, textOf, tidy } from '../dom';
import { detectLanguages, languageOfTag } from '../languages';
import type { ReadFacts, SiteReading } from '../site';
import { findMainContent, zonesOf, type MainContent } from './main-content';
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
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
];

/** Reads any page: structured data first, then meta elements, then the visible page. Never throws on odd markup. */
export function readGeneric(url: URL, document: Document): SiteReading | null {
  const root = bodyOf(document);
  if (root === null) return null;
  const article = articleNode(readJsonLd(document));
  const main = findMainContent(document);
  const headline = findHeadline(document, article, main);
  return {
    root,
    zoneOf: zonesOf(document, main, headline.element),
    marks: [],
    facts: { ...readFacts(url, document, article, main, headline.element), title: headline.title },
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
      ...readMeta(document, PUBLISHED_META),
      ...selectAll(document, '[itemprop~="datePublished" i], time[pubdate]').map((element) => timeOf(element)),
      ...selectAll(document, 'time[datetime]')
        .slice(0, 1)
        .map((element) => timeOf(element)),
      findDateInPath(url.pathname) ?? '',
    ]) ?? firstDate(visibleDates(document, headline));
  const updated = firstDate([
    ...from('dateModified'),
    ...readMeta(document, UPDATED_META),
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
  if (best !== undefined && (best.share >= 0.5 || (headings.length === 1 && declared.length === 0))) return best;
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
  const found = detectLanguages(tidy((main?.container ?? bodyOf(document))?.textContent.slice(0, 200_000) ?? ''));
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

/** A date that the page shows: beside words like "published" or "mis en ligne"; right after the headline; right before it. */
function visibleDates(document: Document, headline: Element | null): string[] {
  const text = visibleText(bodyOf(document));
  const said =
    /(publi[ée]e?|mis en ligne|posté|gepubliceerd|geplaatst|published|posted|veröffentlicht|erstellt)\b.{0,40}?(\d.{7,25})/iu.exec(
      text,
    );
  const title = textOf(headline);
  let around = headline === null ? null : parentOf(headline);
  for (let level = 0; level < 4 && around !== null && textOf(around).length < title.length + 400; level += 1)
    around = parentOf(around);
  const near = visibleText(around);
  const at = title === '' ? -1 : near.indexOf(title);
  return [
    said?.[2] ?? '',
    ...(at < 0 ? [] : [near.slice(at + title.length, at + title.length + 300), near.slice(Math.max(0, at - 150), at)]),
  ];
}

/** Text of an element without scripts, from the beginning. */
function visibleText(element: Element | null): string {
  if (element === null) return '';
  const parts: string[] = [];
  let length = 0;
  const walk = (at: Element): void => {
    for (const child of at.childNodes) {
      if (length > 200_000) return;
      if (child.nodeType === 3) {
        parts.push(child.nodeValue ?? '');
        length += child.nodeValue?.length ?? 0;
      } else if (isElement(child) && !/^(script|style|noscript|template)$/u.test(tagOf(child))) {
        walk(child);
        parts.push(' ');
      }
    }
  };
  walk(element);
  return tidy(parts.join(''));
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
