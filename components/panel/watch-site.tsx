import { useState } from 'react';
import { useSurroundings } from '../current-page';
import { Button } from '../ui/button';
import { useWords } from '../words';
import styles from './watch-site.module.css';

/** Says which site is not read, and reads it from now on if the officer wants. */
export function WatchSite({ host }: { host: string }) {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  const [refused, setRefused] = useState(false);
  const watch = async () => setRefused(!(await surroundings.watchSite(host)));
  if (host === '') return <p>{panel.unwatchedUnknown}</p>;
  return (
    <div className={styles.watch}>
      <p>{panel.unwatched(host)}</p>
      <Button onPress={() => void watch()}>{panel.watch}</Button>
      <p className={styles.note} aria-live="polite">
        {refused ? panel.watchRefused : panel.watchNote}
      </p>
    </div>
  );
}
