import type { WholeReading } from './read-whole';

/** A page that was read and reported, for whoever follows it from here on. */
export interface FirstReading {
  readonly whole: WholeReading;
  /** Whether names are to be underlined. */
  readonly marks: boolean;
  /** What changed since the reading began. */
  readonly changes: readonly MutationRecord[];
  /** Reads the page from the start; `null` when there is nothing to read it with. */
  readonly readWhole: () => Promise<WholeReading | null>;
}

/** What a page needs once it was read: brought by `follow.js` after the first report, so that no page waits for it. */
export interface Following {
  readonly takeOver: (first: FirstReading) => Promise<void>;
  /** Reads the page from the start and reports it. */
  readonly readAnew: () => Promise<void>;
  /** Reports the page as it stands. */
  readonly tellAgain: () => Promise<void>;
  /** Follows a message about marks; anything else is ignored. */
  readonly obey: (envelope: unknown) => void;
}

// As `readers.ts`: the scripts of one extension in one page share a world that the page cannot see.
const world = globalThis as unknown as { antichambreFollowing?: Following };

/** What `follow.js` brought; `null` until then. */
export function followingAtHand(): Following | null {
  return world.antichambreFollowing ?? null;
}

/** Hands over what it takes to follow the page; the first time counts. */
export function bringFollowing(make: () => Following): void {
  world.antichambreFollowing ??= make();
}
