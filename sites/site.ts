import type { BlockZone, PageFacts, SpeakerTurn } from '../domain/page/schema';
import type { PageRoster } from '../domain/roster/roster-row';

/** Who speaks, as the page labels it. */
export type Speaker = SpeakerTurn['speaker'];

/**
 * A place in the page where the word passes to someone (`speaker`) or to nobody (`null`: a heading, a closing formula).
 * A turn lasts until the block before the next mark.
 */
export interface TurnMark {
  at: Element;
  speaker: Speaker | null;
}

/** Facts a reader answers for; the address, the reader's name, its health and the block numbers are added by the registry. */
export type ReadFacts = Omit<PageFacts, 'url' | 'reader' | 'health' | 'turns'>;

/** What one reader makes of one page. */
export interface SiteReading {
  facts: ReadFacts;
  /** The element whose text is collected; everything outside of it is not read. */
  root: Element;
  zoneOf: (block: Element) => BlockZone;
  /** In document order. */
  marks: TurnMark[];
}

/**
 * `not_mine`: a page of this site without a shape of its own (home page, search form): the generic reading is right.
 * `unexpected_markup`: the address promises a shape that the page does not have; the generic reading is shown, marked out of date.
 */
export type Declined = 'not_mine' | 'unexpected_markup';

/** What a reader makes of a page at once, or part by part where a page may be long: whoever reads may let the page work in between. */
export type Given<Reading> = Reading | Generator<undefined, Reading>;

/** One site. Readers are pure over (URL, Document): no network, no storage, no writing into the page. */
export interface SiteReader {
  id: string;
  matches: (url: URL) => boolean;
  read: (url: URL, document: Document) => Given<SiteReading | Declined>;
  /** The people a list or member page offers to add; `null` on every other page. */
  readRoster?: (url: URL, document: Document) => PageRoster | null;
}

/** Reads any page, by structured data and main text; `null` for a page without a body. */
export type GenericReader = (url: URL, document: Document) => Given<SiteReading | null>;
