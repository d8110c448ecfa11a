import { startTransition, useEffect, useState } from 'react';
import { parseRoute, type Route } from './route';

/** Where the workspace is, following the address and the back button. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    // What is shown stays until the next place can be: nothing flickers while its code is on its way.
    const follow = () => startTransition(() => setHash(window.location.hash));
    window.addEventListener('hashchange', follow);
    follow();
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

/** Goes to an address of the workspace. */
export function goTo(address: string): void {
  window.location.hash = address.replace(/^#/u, '');
}
