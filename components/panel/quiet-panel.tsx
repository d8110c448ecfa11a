import { useState } from 'react';
import { useSurroundings, type CurrentPage } from '../current-page';
import { TodayList } from '../interaction/today-list';
import { Button } from '../ui/button';
import { useWords } from '../words';
import styles from './quiet-panel.module.css';

/** The panel beside a page it does not read: says why, and shows what is due in the meantime. */
export function QuietPanel({ page }: { page: Exclude<CurrentPage, { kind: 'read' }> }) {
  const { panel } = useWords();
  const titles = { none: panel.noPageTitle, unwatched: panel.unwatchedTitle, reading: panel.readingTitle };
  return (
    <div className={styles.quiet}>
      <div className={styles.message} aria-live="polite">
        <h1 className={styles.title}>{titles[page.kind]}</h1>
        {page.kind === 'none' ? <p>{panel.noPage}</p> : null}
        {page.kind === 'unwatched' ? <WatchThis host={page.host} /> : null}
      </div>
      <TodayList />
    </div>
  );
}

/** Says which site is not read, and reads it from now on if the officer wants. */
function WatchThis({ host }: { host: string }) {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  const [refused, setRefused] = useState(false);
  const watch = async () => setRefused(!(await surroundings.watchSite(host)));
  if (host === '') return <p>{panel.unwatchedUnknown}</p>;
  return (
    <>
      <p>{panel.unwatched(host)}</p>
      <p>
        <Button onPress={() => void watch()}>{panel.watch}</Button>
      </p>
      <p className={styles.note}>{refused ? panel.watchRefused : panel.watchNote}</p>
    </>
  );
}
