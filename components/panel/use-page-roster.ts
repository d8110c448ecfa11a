import { useEffect, useState } from 'react';
import type { PageOverview } from '../../domain/page/overview';
import type { PageKind } from '../../domain/page/schema';
import type { PageRoster } from '../../domain/roster/roster-row';
import { useSurroundings } from '../current-page';

/** Pages that may list people to add. */
const LISTING: ReadonlySet<PageKind> = new Set<PageKind>(['member', 'member_list', 'government']);

/**
 * The people whom the page beside offers, asked of the page itself each time it was read; `null` as long as there are none, and
 * where the site has changed its pages: then nothing it seems to list is offered.
 */
export function usePageRoster(page: PageOverview): PageRoster | null {
  const surroundings = useSurroundings();
  const [roster, setRoster] = useState<PageRoster | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const offers = LISTING.has(page.facts.kind) && page.facts.health === 'ok';
    const ask = async () => {
      const read = offers ? await surroundings.readRoster() : null;
      // The same list read again keeps its identity, so that what depends on it is not made anew.
      if (isCurrent) setRoster((before) => (JSON.stringify(before) === JSON.stringify(read) ? before : read));
    };
    void ask();
    return () => {
      isCurrent = false;
    };
    // Only a new reading of the page is a reason to ask again, not a new render.
  }, [page]);
  return roster;
}
