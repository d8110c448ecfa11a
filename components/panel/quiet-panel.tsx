import { useBeginCapture } from '../capture/capture-desk';
import type { CurrentPage } from '../current-page';
import { TodayList } from '../interaction/today-list';
import { Button } from '../ui/button';
import { useWords } from '../words';
import styles from './quiet-panel.module.css';
import { WatchSite } from './watch-site';

/** The panel beside a page it does not read: says why, and shows what is due in the meantime. */
export function QuietPanel({ page }: { page: Exclude<CurrentPage, { kind: 'read' }> }) {
  const { panel, capture } = useWords();
  const beginCapture = useBeginCapture();
  const titles = { none: panel.noPageTitle, unwatched: panel.unwatchedTitle, reading: panel.readingTitle };
  return (
    <div className={styles.quiet}>
      <div className={styles.message} aria-live="polite">
        <h1 className={styles.title}>{titles[page.kind]}</h1>
        {page.kind === 'none' ? <p>{panel.noPage}</p> : null}
        {page.kind === 'unwatched' ? <WatchSite host={page.host} /> : null}
      </div>
      <div>
        <Button onPress={() => beginCapture()}>{capture.open}</Button>
      </div>
      <TodayList />
    </div>
  );
}
