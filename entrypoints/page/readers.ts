import { findOfficialLinks } from '../../sites/official-links';
import type { ReadersAtHand } from '../../sites/read-page';
import type { GenericReader, SiteReader } from '../../sites/site';

// Content scripts of one extension share a world of their own, which the page cannot see; each is a bundle of its own, so
// readers reach the page script through this one global.
const world = globalThis as unknown as { antichambreReaders?: ReadersAtHand };

/** The readers that came along so far. */
export function readersAtHand(): ReadersAtHand {
  return world.antichambreReaders ?? { sites: [] };
}

/** Brings readers of a site to the page script; called by `entrypoints/readers-*.ts`, which run before it. */
export function bringReaders(...readers: readonly SiteReader[]): void {
  const { sites, ...rest } = readersAtHand();
  world.antichambreReaders = { ...rest, sites: [...sites, ...readers], findLinks: findOfficialLinks };
}

/** Brings the reader of any page, where there is none for the site or where that one gave up. */
export function bringGenericReader(generic: GenericReader): void {
  world.antichambreReaders = { ...readersAtHand(), generic };
}
