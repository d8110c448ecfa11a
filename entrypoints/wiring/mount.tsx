import './zod';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { SurroundingsProvider } from '../../components/current-page';
import { OfficeProvider, useLive, type Office } from '../../components/office';
import { ErrorBoundary } from '../../components/ui/error-boundary';
import { WordsProvider } from '../../components/words';
import { reportBug } from '../../platform/error-report';
import { NotOpened } from './not-opened';
import { openOffice } from './office';
import { useBrowserSurroundings } from './surroundings';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';

/** Puts a screen on its page: storage opened, language and theme from the settings, one error boundary. */
export function mount(screen: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  // Every bug is written down, whichever boundary keeps it from taking the surface down.
  createRoot(root, { onCaughtError: reportBug, onUncaughtError: reportBug }).render(
    <StrictMode>
      <Opened>{screen}</Opened>
    </StrictMode>,
  );
}

const opening = openOffice();

function Opened({ children }: { children: ReactNode }) {
  const [office, setOffice] = useState<Office | null>(null);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    opening.then(setOffice, setFailure);
  }, []);
  return (
    <ErrorBoundary>
      {failure === undefined ? null : <NotOpened failure={failure} />}
      {office === null ? null : (
        <OfficeProvider office={office}>
          <Furnished>{children}</Furnished>
        </OfficeProvider>
      )}
    </ErrorBoundary>
  );
}

function Furnished({ children }: { children: ReactNode }) {
  const settings = useLive((read) => read.settings(), []);
  const surroundings = useBrowserSurroundings();
  useEffect(() => {
    if (settings === undefined) return;
    document.documentElement.lang = settings.language;
    document.documentElement.dataset['theme'] = settings.theme;
  }, [settings]);
  if (settings === undefined) return null;
  return (
    <WordsProvider language={settings.language}>
      <SurroundingsProvider value={surroundings}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </SurroundingsProvider>
    </WordsProvider>
  );
}
