import { useEffect, useState } from 'react';
import type { Surroundings } from '../../components/current-page';
import { useOffice } from '../../components/office';
import { bugReports, reportBug } from '../../platform/error-report';
import { copyText } from '../../platform/clipboard';
import { saveFile } from '../../platform/files';
import { openPanel } from '../../platform/panel';
import { activeTab, openTab, openWorkspace, type KnownTab } from '../../platform/tabs';
import { useChoices } from './choices';
import { useCurrentPage } from './current-page';
import { furnishSites } from './sites';

/** The real browser around a screen: the tab beside it, sites, files, clipboard. */
export function useBrowserSurroundings(): Surroundings {
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
    ...furnishSites(page),
    saveFile: (name, text, type) => saveFile(document, name, text, type),
    copyText,
    bugReports,
  };
}
