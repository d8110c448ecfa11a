import { database, look } from './early';
import './zod';
import { StrictMode, Suspense, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { SurroundingsProvider } from '../../components/current-page';
import type { Office } from '../../domain/office';
import { OfficeProvider, useLive } from '../../components/office';
import { ErrorBoundary } from '../../components/ui/error-boundary';
import { WordsProvider } from '../../components/words';
import type { Settings } from '../../domain/settings/schema';
import { loadCatalogue } from '../../locales/load-catalogue';
import { reportBug, reportUncaught } from '../../platform/error-report';
import { wear } from './look';
import { NotOpened } from './not-opened';
import { openOffice } from './office';
import { useBrowserSurroundings } from './surroundings';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';

/** Puts a screen on its page: storage opened, language and theme from the settings, one error boundary. */
export function mount(screen: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  // Every bug is written down, whichever boundary keeps it from taking the surface down, and whether any does.
  reportUncaught(window);
  createRoot(root, { onCaughtError: reportBug, onUncaughtError: reportBug }).render(
    <StrictMode>
      <WordsProvider language={look.language}>
        <Opened>{screen}</Opened>
      </WordsProvider>
    </StrictMode>,
  );
}

interface OpenedWorkspace {
  readonly office: Office;
  readonly settings: Settings;
}

const opening = open();

async function open(): Promise<OpenedWorkspace> {
  const office = await openOffice(database);
  const settings = await office.read.settings();
  await loadCatalogue(settings.language); // at hand already, unless the language was changed where nobody saw it
  return { office, settings };
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
