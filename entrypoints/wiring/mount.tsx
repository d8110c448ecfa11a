import { look, opening, type OpenedWorkspace } from './opening';
import { StrictMode, Suspense, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { SurroundingsProvider } from '../../components/current-page';
import { OfficeProvider, useLive } from '../../components/office';
import { ErrorBoundary } from '../../components/ui/error-boundary';
import { WordsProvider } from '../../components/words';
import type { Settings } from '../../domain/settings/schema';
import { reportBug } from '../../platform/error-report';
import { wear } from './look';
import { NotOpened } from './not-opened';
import { useBrowserSurroundings } from './surroundings';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';

/** Puts a screen on its page: storage opened, language and theme from the settings, one error boundary. */
export function mount(screen: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  wear(look);
  // Every bug is written down, whichever boundary keeps it from taking the surface down.
  createRoot(root, { onCaughtError: reportBug, onUncaughtError: reportBug }).render(
    <StrictMode>
      <WordsProvider language={look.language}>
        <Opened>{screen}</Opened>
      </WordsProvider>
    </StrictMode>,
  );
}

function Opened({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<OpenedWorkspace | null>(null);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    opening.then(setOpened, setFailure);
  }, []);
  return (
    <ErrorBoundary>
      {failure === undefined ? null : <NotOpened failure={failure} />}
      {opened === null ? null : (
        <OfficeProvider office={opened.office}>
          <Furnished first={opened.settings}>{children}</Furnished>
        </OfficeProvider>
      )}
    </ErrorBoundary>
  );
}

function Furnished({ first, children }: { first: Settings; children: ReactNode }) {
  const settings = useLive((read) => read.settings(), []) ?? first;
  const surroundings = useBrowserSurroundings();
  useEffect(() => wear(settings), [settings]);
  return (
    <WordsProvider language={settings.language}>
      <SurroundingsProvider value={surroundings}>
        <ErrorBoundary>
          <Suspense>{children}</Suspense>
        </ErrorBoundary>
      </SurroundingsProvider>
    </WordsProvider>
  );
}
