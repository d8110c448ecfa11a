import type { BlockZone, PageFacts } from '../domain/page/schema';
import type { ExternalId } from '../domain/shared/record';
import { canonicalUrl } from './canonical-url';
import { collectBlocksInSlices, type PageBlock } from './collect-blocks';
import { bodyOf } from './dom';
import type { OfficialLink } from './official-links';
import type { Declined, GenericReader, Given, ReadFacts, SiteReader, SiteReading } from './site';
import { placeTurns } from './turns';

/** What the content script works with: the page's facts and its text in blocks. */
export interface ReadPage {
  facts: PageFacts;
  blocks: PageBlock[];
  /** What was collected, for following its changes; `null` for a page without any element. */
  text: { readonly root: Element; readonly zoneOf: (block: Element) => BlockZone } | null;
  /** People whom the site itself names by an official id: its subject, its speakers, links in the text. */
  identified: ExternalId[];
}

/** The readers that came along to a page. */
export interface ReadersAtHand {
  readonly sites: readonly SiteReader[];
  /** Reads any page; absent until a page turns out to need it, which saves its code on most parliament pages. */
  readonly generic?: GenericReader;
  /** Links to people's official pages; comes along with the readers of sites. */
  readonly findLinks?: (document: Document, base: URL) => OfficialLink[];
}

/** Links looked at: a directory of thousands names nobody in particular. */
const MOST_LINKS = 500;

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
  const chosen = yield* choose(readers, url, document);
  if (chosen === null) return null;
  const { reader, health, reading } = chosen;
  if (reading === null) {
    const facts = { ...EMPTY, url: canonicalUrl(url), reader, health, turns: [] };
    return { facts, blocks: [], text: null, identified: [] };
  }
  yield;
  const blocks = yield* collectBlocksInSlices(reading.root, reading.zoneOf);
  yield;
  const turns = placeTurns(reading.marks, blocks, reading.root).slice(0, 5_000);
  yield;
  const facts = { ...limited(reading.facts), url: canonicalUrl(url), reader, health, turns };
  yield;
  const links = readers.findLinks?.(document, url).slice(0, MOST_LINKS) ?? [];
  return { facts, blocks, text: reading, identified: identifiedBy(facts, links, reading) };
}

/** Links in menus and teasers identify nobody of the text. */
function identifiedBy(facts: PageFacts, links: readonly OfficialLink[], { zoneOf }: SiteReading): ExternalId[] {
  const ids = [
    ...facts.subjects.map((subject) => subject.identifier),
    ...facts.turns.map((turn) => turn.speaker.identifier),
    ...links.map(({ link, identifier }) => (zoneOf(link) === 'chrome' ? undefined : identifier)),
  ].filter((id) => id !== undefined);
  return [...new Map(ids.map((id) => [`${id.scheme}|${id.identifier}`, id])).values()];
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

function* choose({ sites, generic }: ReadersAtHand, url: URL, document: Document): Generator<undefined, Chosen | null> {
  const site = sites.find((candidate) => candidate.matches(url));
  if (site === undefined) {
    return generic === undefined
      ? null
      : { reader: 'generic', health: 'ok', reading: yield* readSafely(generic, url, document) };
  }
  let reading: SiteReading | Declined;
  try {
    reading = yield* wholeOf(site.read(url, document));
  } catch {
    reading = 'unexpected_markup';
  }
  if (typeof reading === 'object') return { reader: site.id, health: 'ok', reading };
  if (generic === undefined) return null;
  const health = reading === 'not_mine' ? 'ok' : 'out_of_date';
  return { reader: site.id, health, reading: yield* readSafely(generic, url, document) };
}

/** The generic reading; if even that fails, the bare text of the body. */
function* readSafely(generic: GenericReader, url: URL, document: Document): Generator<undefined, SiteReading | null> {
  try {
    return yield* wholeOf(generic(url, document));
  } catch {
    const root = bodyOf(document);
    return root === null ? null : { root, zoneOf: () => 'body', marks: [], facts: EMPTY };
  }
}

/** A reading, given at once or part by part. */
function* wholeOf<Reading extends SiteReading | Declined | null>(given: Given<Reading>): Generator<undefined, Reading> {
  return typeof given === 'object' && given !== null && 'next' in given ? yield* given : given;
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
