import type { countWordsInSlices } from '../../domain/page/words';
import type { PageScan } from '../../domain/recognition/types';
import type { LiveReading } from '../../sites/live-reading';
import type { Marks } from '../../sites/name-marks';
import type { ReadPage } from '../../sites/read-page';

/** What a page needs once it was read: brought by `follow.js` after the first report, so that no page waits for it. */
export interface Following {
  readonly follow: (page: ReadPage, scan: PageScan) => LiveReading;
  readonly marks: Marks;
  readonly countWords: typeof countWordsInSlices;
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
