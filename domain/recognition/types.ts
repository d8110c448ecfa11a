import type { BlockZone, Mention } from '../page/schema';
import type { Language } from '../shared/language';

/** What the background knows of a person that helps to recognise the name on a page. Public facts only. */
export interface NameEntry {
  /** The person's UUID; mentions carry it. */
  readonly id: string;
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** Other spellings, listing forms (`Van Bossuyt Anneleen`), nicknames that the roster lists. */
  readonly otherNames: readonly string[];
  readonly gender?: 'female' | 'male' | 'other';
  /** Names and abbreviations of the person's parties and groups. */
  readonly parties: readonly string[];
  /** Roles as the source writes them (`minister`, `député`). */
  readonly roles: readonly string[];
  readonly languages: readonly Language[];
  /** Whether a mandate runs now. */
  readonly seated?: boolean;
  /** The split into given and family name was guessed, so other splits are tried too. */
  readonly nameSplitIsGuess?: boolean;
}

/** A run of text without a visible break, and where on the page it stands. */
export interface RecognisableBlock {
  readonly text: string;
  readonly zone: BlockZone;
  /** Its place in reading order, when it came between blocks that were read before; default: its index. */
  readonly order?: number;
}

/** A compiled index: one buffer, to be stored as it is, and the version that reports carry. */
export interface CompiledNamesIndex {
  readonly bytes: ArrayBuffer;
  /** Changes when the roster or the layout changes. */
  readonly version: string;
}

/** What is known of a page besides its text. */
export interface RecognitionContext {
  /** Language of the page; words that are common in it need more evidence. */
  readonly language?: Language;
  /** People whom the site itself names by an official id (UUIDs); their family name alone is then enough. */
  readonly established?: readonly string[];
}

/** A page that is read in slices, and again where it changes. Made by `createPageScan`. */
export interface PageScan {
  /**
   * Reads the blocks of a page from the start. Each step reads about 8,000 characters; stop between steps to let the page work.
   * @returns All mentions, in reading order.
   */
  scan(blocks: readonly RecognisableBlock[]): Generator<number, readonly Mention[]>;
  /** Reads one block again, or a new one at the next index (its `order` says where it stands); `null` when it left the page. */
  rescan(block: number, now: RecognisableBlock | null): void;
  /** The mentions as they stand, in reading order; evidence of the whole page counts. */
  mentions(): readonly Mention[];
}
