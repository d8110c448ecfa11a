import type { SiteReader } from '../../sites/site';

// Content scripts of one extension share a world of their own, which the page cannot see; each is a bundle of its own, so
// readers reach the page script through this one global.
const world = globalThis as unknown as { antichambreReaders?: SiteReader[] };

/** Brings readers of a site to the page script; called by `entrypoints/readers-*.ts`, which run before it. */
export function bringReaders(...readers: readonly SiteReader[]): void {
  world.antichambreReaders = [...(world.antichambreReaders ?? []), ...readers];
}

/** The readers that came along for this site; none on a page of the press. */
export function readersAtHand(): readonly SiteReader[] {
  return world.antichambreReaders ?? [];
}
