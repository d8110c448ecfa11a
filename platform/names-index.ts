import { browser } from './browser';
import { NAMES_INDEX_KEY, OFFICIAL_IDS_KEY, type StoredNamesIndex } from './content';

/** Stores the compiled names index where content scripts read it. Besides it, `storage.local` holds official ids only. */
export async function storeNamesIndex(index: { bytes: ArrayBuffer; version: string }): Promise<void> {
  const stored: StoredNamesIndex = { version: index.version, bytes: toBase64(new Uint8Array(index.bytes)) };
  await browser.storage.local.set({ [NAMES_INDEX_KEY]: stored });
}

/** Version of the stored index, `null` when there is none. */
export async function storedNamesIndexVersion(): Promise<string | null> {
  const stored = (await browser.storage.local.get(NAMES_INDEX_KEY))[NAMES_INDEX_KEY] as StoredNamesIndex | undefined; // written above
  return stored?.version ?? null;
}

/**
 * Stores which person bears which official id, one entry for each scheme, so that a page reads only those it names people by.
 * @param ids - UUIDs by `scheme|identifier`.
 */
export async function storeOfficialIds(ids: ReadonlyMap<string, string>): Promise<void> {
  const now: Record<string, Record<string, string>> = {};
  for (const [key, person] of [...ids].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    const cut = key.indexOf('|');
    (now[OFFICIAL_IDS_KEY(key.slice(0, cut))] ??= {})[key.slice(cut + 1)] = person;
  }
  const before = await browser.storage.local.get(null);
  const gone = Object.keys(before).filter((key) => key.startsWith(OFFICIAL_IDS_KEY('')) && !Object.hasOwn(now, key));
  if (gone.length > 0) await browser.storage.local.remove(gone);
  const other = Object.entries(now).filter(([key, people]) => JSON.stringify(before[key]) !== JSON.stringify(people));
  if (other.length > 0) await browser.storage.local.set(Object.fromEntries(other));
}

function toBase64(bytes: Uint8Array): string {
  const CHUNK = 0x8000; // arguments of one call are limited
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
