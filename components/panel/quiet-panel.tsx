import { useBeginCapture } from '../capture/capture-desk';
import type { CurrentPage } from '../current-page';
import { TodayList } from '../interaction/today-list';
import { useWords } from '../words';
import type { ErrandSubject, GoOnErrand } from './panel-errand';
import { PanelFooter } from './panel-footer';
import styles from './quiet-panel.module.css';
import { WatchSite } from './watch-site';

const NOBODY: ErrandSubject = { personId: null, issueId: null };

/** The panel beside a page it does not read: says why, and shows what is due in the meantime. A call may come at any page. */
export function QuietPanel({ page, onGo }: { page: Exclude<CurrentPage, { kind: 'read' }>; onGo: GoOnErrand }) {
  const { panel } = useWords();
  const beginCapture = useBeginCapture();
  const titles = { none: panel.noPageTitle, unwatched: panel.unwatchedTitle, reading: panel.readingTitle };
  return (
    <>
      <main className={styles.quiet}>
        <div className={styles.message} aria-live="polite">
          <h1 className={styles.title}>{titles[page.kind]}</h1>
          {page.kind === 'none' ? <p>{panel.noPage}</p> : null}
          {page.kind === 'unwatched' ? <WatchSite host={page.host} /> : null}
        </div>
        <TodayList />
      </main>
      <PanelFooter onGo={(errand) => onGo(errand, NOBODY)} onQuote={() => beginCapture()} />
    </>
  );
}
