import type { PersonId } from '../person/schema';
import type { GroundsByName } from './grounds';
import type { PageFacts } from './schema';

/** Why a person is on a page, most relevant first: the page is about them, they speak, they are named in the text… */
export const PAGE_RELATIONS = ['subject', 'speaker', 'body', 'metonymy', 'chrome'] as const;
export type PageRelation = (typeof PAGE_RELATIONS)[number];

/** One known person on a page. `metonymy` ("taxe X") and `chrome` (navigation, teasers) never light the badge. */
export interface PersonOnPage {
  readonly personId: PersonId;
  readonly relation: PageRelation;
  /** How often the person is named, all zones together. */
  readonly mentions: number;
  /** Turns the person speaks, 0 where the page has no speakers. */
  readonly turns: number;
}

/** A name that several known people bear: "which one?" */
export interface UnclearName {
  readonly candidates: readonly PersonId[];
  /** How often this same set of candidates occurs in title and body. */
  readonly mentions: number;
}

/** A page as the background keeps it for a tab. */
export interface PageOverview {
  readonly tabId: number;
  readonly facts: PageFacts;
  /** Most relevant first: relation, then number of turns, then of mentions. */
  readonly people: readonly PersonOnPage[];
  readonly unclear: readonly UnclearName[];
  /** Why each of them is claimed to stand here; absent in what an earlier version remembered. */
  readonly grounds?: GroundsByName;
  /** Folded words of title and body with their counts, for matching issues; empty until counted. */
  readonly words: readonly (readonly [string, number])[];
  /** Words kept from this page, and whether they are still on it; absent while marks are off: then the page is not asked. */
  readonly quotes?: readonly { readonly statementId: string; readonly isFound: boolean }[];
}
