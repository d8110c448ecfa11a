import { findOfficialLinks } from '../../sites/official-links';
import { readPageInSlices, type ReadPage, type ReadersAtHand } from '../../sites/read-page';
import type { GenericReader, SiteReader } from '../../sites/site';

/** The readers that came along, and how a page is read with them: `page.js` itself holds neither. */
interface Brought extends ReadersAtHand {
  readonly read: typeof readPageInSlices;
}

// Content scripts of one extension share a world of their own, which the page cannot see; each is a bundle of its own, so
// readers reach the page script through this one global.
const world = globalThis as unknown as { antichambreReaders?: Brought };

/** The readers that came along so far. */
export function readersAtHand(): ReadersAtHand {
  return world.antichambreReaders ?? { sites: [] };
}

/** Reads a page in slices; `null` when no reader came along that can. */
export function* readWithReaders(url: URL, document: Document): Generator<unknown, ReadPage | null> {
  const brought = world.antichambreReaders;
  return brought === undefined ? null : yield* brought.read(brought, url, document);
}

/** Brings readers of a site to the page script; called by `entrypoints/readers-*.ts`, which run before it. */
export function bringReaders(...readers: readonly SiteReader[]): void {
  const { sites, ...rest } = readersAtHand();
  bring({ ...rest, sites: [...sites, ...readers], findLinks: findOfficialLinks });
}

/** Brings the reader of any page, where there is none for the site or where that one gave up. */
export function bringGenericReader(generic: GenericReader): void {
  bring({ ...readersAtHand(), generic });
}

function bring(readers: ReadersAtHand): void {
  world.antichambreReaders = { ...readers, read: readPageInSlices };
}
