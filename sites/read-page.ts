import type { PageFacts } from '../domain/page/schema';
import { canonicalUrl } from './canonical-url';
import { collectBlocksInSlices, type PageBlock } from './collect-blocks';
import { bodyOf } from './dom';
import type { GenericReader, ReadFacts, SiteReader, SiteReading } from './site';
import { placeTurns } from './turns';

/** What the content script works with: the page's facts and its text in blocks. */
export interface ReadPage {
  facts: PageFacts;
  blocks: PageBlock[];
}

/** The readers that came along to a page. */
export interface ReadersAtHand {
  readonly sites: readonly SiteReader[];
  /** Reads any page; absent until a page turns out to need it, which saves its code on most parliament pages. */
  readonly generic?: GenericReader;
}

/**
 * Reads a page with the readers at hand. Never throws: a reader that does not find its markup, or fails, gives way to the generic reading and the facts say
 * `out_of_date`; a page without any element gives empty facts.
 * @returns `null` when the page needs the generic reader and it is not at hand.
 */
export function readPageWith(readers: ReadersAtHand, url: URL, document: Document): ReadPage | null {
  const slices = readPageInSlices(readers, url, document);
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}

/** As `readPageWith`, giving way between its parts and within the longest, the collection of the text. */
export function* readPageInSlices(
  readers: ReadersAtHand,
  url: URL,
  document: Document,
): Generator<unknown, ReadPage | null> {
  const chosen = choose(readers, url, document);
  if (chosen === null) return null;
  const { reader, health, reading } = chosen;
  if (reading === null) return { facts: { ...EMPTY, url: canonicalUrl(url), reader, health, turns: [] }, blocks: [] };
  yield;
  const blocks = yield* collectBlocksInSlices(reading.root, reading.zoneOf);
  yield;
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

type Chosen = Pick<PageFacts, 'reader' | 'health'> & { reading: SiteReading | null };

function choose({ sites, generic }: ReadersAtHand, url: URL, document: Document): Chosen | null {
  const site = sites.find((candidate) => candidate.matches(url));
  if (site === undefined) {
    return generic === undefined
      ? null
      : { reader: 'generic', health: 'ok', reading: readSafely(generic, url, document) };
  }
  let reading: ReturnType<SiteReader['read']>;
  try {
    reading = site.read(url, document);
  } catch {
    reading = 'unexpected_markup';
  }
  if (typeof reading === 'object') return { reader: site.id, health: 'ok', reading };
  if (generic === undefined) return null;
  const health = reading === 'not_mine' ? 'ok' : 'out_of_date';
  return { reader: site.id, health, reading: readSafely(generic, url, document) };
}

/** The generic reading; if even that fails, the bare text of the body. */
function readSafely(generic: GenericReader, url: URL, document: Document): SiteReading | null {
  try {
    return generic(url, document);
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
