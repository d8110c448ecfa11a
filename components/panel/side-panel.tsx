import { CaptureDesk } from '../capture/capture-desk';
import { useSurroundings } from '../current-page';
import { ErrorBoundary } from '../ui/error-boundary';
import { useLanguage } from '../words';
import { PageReading } from './page-reading';
import { QuietPanel } from './quiet-panel';
import styles from './side-panel.module.css';

/** The working surface beside the page: who is on it, what to ask them, what was said and promised. Follows the tab. */
export function SidePanel() {
  const { page } = useSurroundings();
  const key = page.kind === 'read' ? `${page.page.tabId} ${page.page.facts.url}` : page.kind;
  return (
    <div className={styles.panel} lang={useLanguage()}>
      <ErrorBoundary>
        <CaptureDesk>
          <ErrorBoundary key={key}>
            {page.kind === 'read' ? <PageReading key={key} page={page.page} /> : <QuietPanel page={page} />}
          </ErrorBoundary>
        </CaptureDesk>
      </ErrorBoundary>
    </div>
  );
}
