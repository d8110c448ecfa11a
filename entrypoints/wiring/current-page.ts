import { useEffect, useState } from 'react';
import type { CurrentPage } from '../../components/current-page';
import { onPageMemory } from '../../platform/page-memory';
import { askAgain, recallPage } from './recall-page';
import { activeTab, isWatched, onActiveTab } from '../../platform/tabs';

async function readCurrentPage(): Promise<CurrentPage> {
  const tab = await activeTab();
  if (tab === null) return { kind: 'none' };
  const { tabId } = tab;
  if (tab.url === undefined) return { kind: 'unwatched', host: '', tabId };
  const page = await recallPage(tabId, tab.url);
  if (page !== null) return { kind: 'read', page };
  if (!/^https?:/u.test(tab.url)) return { kind: 'none', tabId };
  if (!(await isWatched(tab.url))) return { kind: 'unwatched', host: new URL(tab.url).hostname, tabId };
  void askAgain(tabId);
  return { kind: 'reading', tabId };
}

/** The page in front in this window, followed through tab changes, navigation and new readings. */
export function useCurrentPage(): CurrentPage {
  const [page, setPage] = useState<CurrentPage>({ kind: 'none' });
  useEffect(() => {
    let latest = 0;
    const refresh = async () => {
      latest += 1;
      const mine = latest;
      const current = await readCurrentPage();
      if (mine === latest) setPage(current); // a slower, older answer must not overwrite a newer one
    };
    const follow = () => void refresh();
    follow();
    const stops = [onActiveTab(follow), onPageMemory(follow)];
    return () => {
      latest += 1;
      for (const stop of stops) stop();
    };
  }, []);
  return page;
}
