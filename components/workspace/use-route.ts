import { useEffect, useState } from 'react';
import { parseRoute, type Route } from './route';

/** Where the workspace is, following the address and the back button. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const follow = () => setHash(window.location.hash);
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
