import { useEffect, useState } from 'react';
import { useSurroundings } from '../current-page';

/** Hosts the officer added, read again after every change here and whenever she comes back to this window. */
export function useWatchedHosts(): { readonly hosts: readonly string[]; readonly reload: () => Promise<void> } {
  const surroundings = useSurroundings();
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const [reload] = useState(() => async () => setHosts(await surroundings.watchedHosts()));
  useEffect(() => {
    const refresh = () => void reload();
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [reload]);
  return { hosts, reload };
}
