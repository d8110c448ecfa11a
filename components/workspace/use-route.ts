import { startTransition, useEffect, useState } from 'react';
import type { Kept } from '../ui/kept';
import { parseRoute, type Route } from './route';

/** Where the workspace is, and what the screen there keeps for the way back. */
export interface Place {
  readonly route: Route;
  readonly kept: Kept;
}

/** Where the workspace is, following the address and the back button. */
export function usePlace(): Place {
  const [visits] = useState(() => new Map<string, Kept>());
  const [place, setPlace] = useState<Place>(() => readPlace(visits));
  useEffect(() => {
    // What is shown stays until the next place can be: nothing flickers while its code is on its way.
    const follow = () => {
      const next = readPlace(visits);
      // The same entry is the same place: nothing is drawn anew.
      startTransition(() => setPlace((before) => (before.kept === next.kept ? before : next)));
    };
    window.addEventListener('hashchange', follow);
    // The browser would scroll before the screen changes; where a screen was left is kept with it.
    window.history.scrollRestoration = 'manual';
    follow();
    return () => window.removeEventListener('hashchange', follow);
  }, [visits]);
  return place;
}

/** Each entry of the tab's history has a number of its own; what is kept under it stays in memory, and never on disk. */
function readPlace(visits: Map<string, Kept>): Place {
  const before: unknown = window.history.state;
  const visit = typeof before === 'string' && visits.has(before) ? before : `${performance.timeOrigin} ${visits.size}`;
  const kept = visits.get(visit) ?? new Map<string, unknown>();
  visits.set(visit, kept);
  if (before !== visit) window.history.replaceState(visit, '');
  return { route: parseRoute(window.location.hash), kept };
}

/** Goes to an address of the workspace. */
export function goTo(address: string): void {
  window.location.hash = address.replace(/^#/u, '');
}
