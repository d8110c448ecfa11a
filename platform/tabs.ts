import { browser } from './browser';

/** A tab as far as the extension may know it: `url` is absent where it has no access. */
export interface KnownTab {
  readonly tabId: number;
  readonly windowId: number;
  readonly url?: string;
}

/** The tab in front in this window. */
export async function activeTab(): Promise<KnownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { tabId: tab.id, windowId: tab.windowId, ...(tab.url === undefined ? {} : { url: tab.url }) };
}

/** Calls back when another tab comes to the front, or the one in front goes elsewhere. Returns the way to stop. */
export function onActiveTab(changed: () => void): () => void {
  const updated = (_: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  browser.windows.onFocusChanged.addListener(changed);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
    browser.windows.onFocusChanged.removeListener(changed);
  };
}

/** `true` when the extension may read pages of this address. */
export async function isWatched(url: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${new URL(url).origin.replace(/:\d+$/u, '')}/*`] });
  } catch {
    return false; // not a web address
  }
}

/** Opens an address in a new tab; only http and https, and the extension's own pages. */
export async function openTab(url: string): Promise<void> {
  if (/^https?:\/\//u.test(url) || url.startsWith(browser.runtime.getURL(''))) await browser.tabs.create({ url });
}

/** Opens the workspace at a route (`person/…`), in the tab that already shows it if there is one. */
export async function openWorkspace(route: string): Promise<void> {
  const base = browser.runtime.getURL('/workspace.html');
  const url = route === '' ? base : `${base}#${route}`;
  const tabs = await browser.tabs.query({ url: `${base}*` });
  const open = tabs.find(({ active }) => active) ?? tabs[0]; // asked from a workspace in front: that one
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
}

/** Opens the first steps in a tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
