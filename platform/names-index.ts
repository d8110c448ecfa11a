import { browser } from './browser';
import { NAMES_INDEX_KEY, type StoredNamesIndex } from './content';

/** Stores the compiled names index where content scripts read it. Nothing else is ever kept in `storage.local`. */
export async function storeNamesIndex(index: { bytes: ArrayBuffer; version: string }): Promise<void> {
  const stored: StoredNamesIndex = { version: index.version, bytes: toBase64(new Uint8Array(index.bytes)) };
  await browser.storage.local.set({ [NAMES_INDEX_KEY]: stored });
}

/** Version of the stored index, `null` when there is none. */
export async function storedNamesIndexVersion(): Promise<string | null> {
  const stored = (await browser.storage.local.get(NAMES_INDEX_KEY))[NAMES_INDEX_KEY] as StoredNamesIndex | undefined; // written above
  return stored?.version ?? null;
}

function toBase64(bytes: Uint8Array): string {
  const CHUNK = 0x8000; // arguments of one call are limited
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
