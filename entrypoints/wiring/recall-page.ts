import type { PageOverview } from '../../domain/page/overview';
import { send } from '../../messaging/send';
import { browser } from '../../platform/browser';
import { findPage, placeOf } from '../../platform/page-memory';

/**
 * What was read of the page that a tab shows. A page that gives itself another address without another text (`history.pushState`) is not read
 * again: it is asked what it was read as.
 * @param shown - The address of the tab, where it is known already.
 * @returns `null` when nothing was, or when the tab shows another page by now.
 */
export async function recallPage(tabId: number, shown?: string): Promise<PageOverview | null> {
  const found = await findPage(tabId, shown);
  if (found === null) return null;
  const page = found.page as PageOverview; // remembered by the background
  if (found.isThere) return page;
  const readAs = await send((envelope) => browser.tabs.sendMessage(tabId, envelope), 'page.present', null);
  return typeof readAs === 'string' && placeOf(readAs) === found.address ? page : null;
}

/** Has a page that was read, and of which nothing is remembered any more, tell again; one that was not read yet tells by itself. */
export async function askAgain(tabId: number): Promise<void> {
  const ask = (envelope: unknown) => browser.tabs.sendMessage(tabId, envelope);
  if ((await send(ask, 'page.present', null)) !== null) await send(ask, 'page.reread', null);
}
