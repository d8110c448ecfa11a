import { send } from '../../messaging/send';
import { browser } from '../../platform/browser';
import { styleMarks } from '../../platform/marks-style';
import { activeTab } from '../../platform/tabs';
import type { Storage } from '../../storage/open-storage';

const to = (tabId: number) => (envelope: unknown) => browser.tabs.sendMessage(tabId, envelope);

/** Tells every page that is read whether to underline names. */
export async function followMarks(storage: Storage): Promise<null> {
  const { marks } = await storage.readers.settings();
  await forEveryTab(async (tabId) => {
    if (marks) await styleMarks(tabId);
    await send(to(tabId), 'marks.set', { marks });
  });
  return null;
}

/** Has every page read again, e.g. after "which one?" was answered. */
export async function rereadPages(): Promise<null> {
  await forEveryTab(async (tabId) => void (await send(to(tabId), 'page.reread', null)));
  return null;
}

async function forEveryTab(visit: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? Promise.resolve() : visit(id))));
}

/** Shortcuts to the next and the previous marked name of the tab in front. */
export function stepThroughMarks(): void {
  browser.commands.onCommand.addListener((command) => {
    const step = command === 'next-mark' ? 1 : command === 'previous-mark' ? -1 : null;
    if (step === null) return;
    void activeTab().then((tab) => (tab === null ? null : send(to(tab.tabId), 'marks.step', { step })));
  });
}
