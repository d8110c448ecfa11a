import './zod';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { SurroundingsProvider, type Surroundings } from '../../components/current-page';
import { OfficeProvider, useLive, useOffice, type Office } from '../../components/office';
import { ErrorBoundary } from '../../components/ui/error-boundary';
import { WordsProvider } from '../../components/words';
import { reportBug } from '../../platform/error-report';
import { saveFile } from '../../platform/files';
import { openPanel } from '../../platform/panel';
import { activeTab, openTab, openWorkspace, type KnownTab } from '../../platform/tabs';
import { stopWatching, watchSite, watchedHosts } from '../../platform/watched-sites';
import { scriptsFor } from '../../sites/hosts';
import { useChoices } from './choices';
import { useCurrentPage } from './current-page';
import { NotOpened } from './not-opened';
import { openOffice } from './office';
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

function useBrowserSurroundings(): Surroundings {
  const page = useCurrentPage();
  const office = useOffice();
  const [tab, setTab] = useState<KnownTab | null>(null);
  useEffect(() => {
    void activeTab().then(setTab);
  }, [page]);
  return {
    page,
    openTab: (url) => void openTab(url),
    openWorkspace: (route) => void openWorkspace(route),
    openPanel: () => {
      if (tab !== null) openPanel(tab.windowId).catch(reportBug);
    },
    ...useChoices(page, office),
    watchSite: (host) => watchSite(host, tab?.tabId ?? null, scriptsFor),
    stopWatching,
    watchedHosts,
    saveFile: (name, text, type) => saveFile(document, name, text, type),
    copyText: (text) => navigator.clipboard.writeText(text),
  };
}
