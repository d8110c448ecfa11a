import { browser } from './browser';

const PREFIX = 'page:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** Remembers what was read in a tab, in memory only and until the browser closes. */
export async function rememberPage(tabId: number, page: object): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: page });
}

/** What `rememberPage` was last given for a tab, `null` when nothing. */
export async function recallPage(tabId: number): Promise<object | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as object | undefined) ?? null; // written by `rememberPage`
}

/** Forgets a tab that was closed or went elsewhere. */
export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back when what is known of a tab changed. Returns the way to stop. */
export function onPageMemory(changed: (tabId: number) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) changed(Number(key.slice(PREFIX.length)));
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
