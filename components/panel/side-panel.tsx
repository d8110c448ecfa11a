import { startTransition, useEffect, useRef, useState } from 'react';
import { CaptureDesk } from '../capture/capture-desk';
import { useSurroundings } from '../current-page';
import { later, useLoadAtLeisure } from '../later';
import { ErrorBoundary } from '../ui/error-boundary';
import { useLanguage } from '../words';
import { PageReading } from './page-reading';
import type { Errand, ErrandSubject, GoOnErrand } from './panel-errand';
import { QuietPanel } from './quiet-panel';
import styles from './side-panel.module.css';

const PanelErrand = later(async () => (await import('./panel-errand')).PanelErrand);

/**
 * The working surface beside the page: who is on it, what to ask them, what was said and promised. Follows the tab; a note or a
 * brief that was begun stays in front whatever page comes, because during a call one looks things up.
 */
export function SidePanel() {
  const { page } = useSurroundings();
  const [away, setAway] = useState<{ readonly errand: Errand; readonly about: ErrandSubject } | null>(null);
  const leftFrom = useRef<HTMLElement | null>(null);
  useLoadAtLeisure(PanelErrand);
  useEffect(() => {
    if (away === null) leftFrom.current?.focus(); // back where the errand was begun, when that is still there
  }, [away]);

  // What is shown stays until the note or the brief can be: nothing flickers.
  const go: GoOnErrand = (errand, about) => {
    leftFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    startTransition(() => setAway({ errand, about }));
  };
  const key = page.kind === 'read' ? `${page.page.tabId} ${page.page.facts.url}` : page.kind;
  return (
    <div className={styles.panel} lang={useLanguage()}>
      <ErrorBoundary>
        <CaptureDesk>
          {away === null ? null : <PanelErrand.Part {...away} onBack={() => startTransition(() => setAway(null))} />}
          <div className={styles.page} hidden={away !== null}>
            <ErrorBoundary key={key}>
              {page.kind === 'read' ? (
                <PageReading key={key} page={page.page} onGo={go} />
              ) : (
                <QuietPanel page={page} onGo={go} />
              )}
            </ErrorBoundary>
          </div>
        </CaptureDesk>
      </ErrorBoundary>
    </div>
  );
}
