import type { PageFacts } from '../domain/page/schema';
import { canonicalUrl } from './canonical-url';
import { collectBlocks, type PageBlock } from './collect-blocks';
import { bodyOf } from './dom';
import { readGeneric } from './generic/reader';
import type { ReadFacts, SiteReader, SiteReading } from './site';
import { placeTurns } from './turns';

/** What the content script works with: the page's facts and its text in blocks. */
export interface ReadPage {
  facts: PageFacts;
  blocks: PageBlock[];
}

/**
 * Reads a page with the readers at hand. Never throws: a reader that does not find its markup, or fails, gives way to the generic reading and the facts say
 * `out_of_date`; a page without any element gives empty facts.
 */
export function readPageWith(readers: readonly SiteReader[], url: URL, document: Document): ReadPage {
  const { reader, health, reading } = choose(readers, url, document);
  if (reading === null) return { facts: { ...EMPTY, url: canonicalUrl(url), reader, health, turns: [] }, blocks: [] };
  const blocks = collectBlocks(reading.root, reading.zoneOf);
  const turns = placeTurns(reading.marks, blocks, reading.root).slice(0, 5_000);
  return { facts: { ...limited(reading.facts), url: canonicalUrl(url), reader, health, turns }, blocks };
}

const EMPTY: ReadFacts = {
  kind: 'other',
  title: '',
  languages: [],
  subjects: [],
  authors: [],
  topics: [],
  documentNumbers: [],
};

function choose(
  readers: readonly SiteReader[],
  url: URL,
  document: Document,
): Pick<PageFacts, 'reader' | 'health'> & { reading: SiteReading | null } {
  const site = readers.find((candidate) => candidate.matches(url));
  if (site === undefined) return { reader: 'generic', health: 'ok', reading: readSafely(url, document) };
  let reading: ReturnType<SiteReader['read']>;
  try {
    reading = site.read(url, document);
  } catch {
    reading = 'unexpected_markup';
  }
  if (typeof reading === 'object') return { reader: site.id, health: 'ok', reading };
  return { reader: site.id, health: reading === 'not_mine' ? 'ok' : 'out_of_date', reading: readSafely(url, document) };
}

/** The generic reading; if even that fails, the bare text of the body. */
function readSafely(url: URL, document: Document): SiteReading | null {
  try {
    return readGeneric(url, document);
  } catch {
    const root = bodyOf(document);
    return root === null ? null : { root, zoneOf: () => 'body', marks: [], facts: EMPTY };
  }
}

/** Cuts what a page may make endless to the lengths of the schema. */
function limited(facts: ReadFacts): ReadFacts {
  const cut = (texts: readonly string[], count: number, length: number): string[] =>
    texts.slice(0, count).map((text) => text.slice(0, length));
  return {
    ...facts,
    title: facts.title.slice(0, 500),
    languages: facts.languages.slice(0, 4),
    ...(facts.outlet === undefined ? {} : { outlet: facts.outlet.slice(0, 200) }),
    subjects: facts.subjects.slice(0, 50),
    authors: cut(facts.authors, 50, 200),
    topics: cut(facts.topics, 100, 200),
    documentNumbers: cut(facts.documentNumbers, 500, 40),
  };
}
