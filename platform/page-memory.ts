import { browser } from './browser';

const PREFIX = 'page:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** What is remembered of a page, and: */
interface Remembered {
  /** Address the tab showed when it was read, without what stands behind `#`. */
  readonly address: string;
}

/**
 * Remembers what was read in a tab at an address, in memory only and until the browser closes. That memory holds 10 MB, some eighty pages:
 * when it is full, tabs that are gone make room, then those that were looked at longest ago; they tell again when they are needed.
 */
export async function rememberPage(tabId: number, address: string, page: object): Promise<void> {
  const kept = { [keyOf(tabId)]: { ...page, address: placeOf(address) } satisfies Remembered };
  const isKept = () =>
    browser.storage.session.set(kept).then(
      () => true,
      () => false, // full; anything else fails again below
    );
  if (await isKept()) return;
  await forgetGonePages();
  for (const key of await listLeastSeen(tabId)) {
    if (await isKept()) return;
    await browser.storage.session.remove(key);
  }
  await browser.storage.session.set(kept);
}

/** What is remembered of other tabs, by when they were last looked at. */
async function listLeastSeen(but: number): Promise<string[]> {
  const [stored, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  const seen = new Map(tabs.map(({ id, lastAccessed }) => [keyOf(id ?? -1), lastAccessed ?? 0]));
  const others = Object.keys(stored).filter((key) => key.startsWith(PREFIX) && key !== keyOf(but));
  return others.toSorted((a, b) => (seen.get(a) ?? 0) - (seen.get(b) ?? 0));
}

/** What is remembered of a tab. */
export interface RememberedPage {
  readonly page: object;
  /** Address at which it was read, without what stands behind `#`. */
  readonly address: string;
  /** Whether the tab is still there. It may also be the same page under an address of its own making: only the page can tell. */
  readonly isThere: boolean;
}

/**
 * What `rememberPage` was last given for a tab, and whether the tab is still there. That is looked up when it is asked for: a listener of
 * navigations would wake the worker for every page of every tab, and holds up the page's own reading.
 * @param shown - The address of the tab, where it is known already.
 * @returns `null` when nothing is remembered, or when the tab is where the extension may not know.
 */
export async function findPage(tabId: number, shown?: string): Promise<RememberedPage | null> {
  const key = keyOf(tabId);
  const [stored, address] = await Promise.all([browser.storage.session.get(key), shown ?? addressOf(tabId)]);
  const page = stored[key] as Remembered | undefined; // written by `rememberPage`
  if (page === undefined || address === null) return null;
  return { page, address: page.address, isThere: page.address === placeOf(address) };
}

/** Does a tab still show this address? */
export async function isShown(tabId: number, address: string): Promise<boolean> {
  return (await addressOf(tabId)) === placeOf(address);
}

/** Puts something else in the place of what is remembered of a tab's page; does nothing when nothing is. */
export async function amendPage(tabId: number, page: object): Promise<void> {
  const remembered = await findPage(tabId);
  if (remembered !== null) await rememberPage(tabId, remembered.address, page);
}

/** Forgets what was read in a tab. */
export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Forgets what was read in tabs that were closed or went to another site. */
export async function forgetGonePages(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const tabs = new Map((await browser.tabs.query({})).map(({ id, url }) => [keyOf(id ?? -1), originOf(url ?? '')]));
  const gone = Object.entries(stored).filter(
    ([key, value]) => key.startsWith(PREFIX) && originOf((value as Remembered).address) !== tabs.get(key), // written by `rememberPage`
  );
  if (gone.length > 0) await browser.storage.session.remove(gone.map(([key]) => key));
}

/** Forgets what was read in tabs where any of these ids stands: somebody was erased. */
export async function forgetPagesWith(ids: readonly string[]): Promise<void> {
  const stored = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const telling = stored.filter(([, value]) => {
    const text = JSON.stringify(value);
    return ids.some((id) => text.includes(id));
  });
  if (telling.length > 0) await browser.storage.session.remove(telling.map(([key]) => key));
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

/** Where a tab is; `null` where the extension may not know. */
async function addressOf(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url === undefined ? null : placeOf(url);
  } catch {
    return null; // closed
  }
}

/** An address without what stands behind `#`: the same page. */
export function placeOf(address: string): string {
  return address.replace(/#.*$/su, '');
}

function originOf(address: string): string {
  return URL.parse(address)?.origin ?? '';
}
