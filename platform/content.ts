import type { Browser } from 'webextension-polyfill';

/**
 * The browser as a content script sees it, without the polyfill: both browsers return promises in Manifest V3, and the
 * polyfill's 10 kB would be paid on every page.
 */
const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser }; // globals that TypeScript's DOM does not know
const api = scope.browser ?? scope.chrome;

/** Where the names index lies in `storage.local`; besides it only official ids are kept there. */
export const NAMES_INDEX_KEY = 'namesIndex';

/** Where people's official ids of one scheme lie in `storage.local`, an object of ids and UUIDs. */
export const OFFICIAL_IDS_KEY = (scheme: string) => `officialIds:${scheme}`;

/** The names index as stored: base64, because extension storage refuses binary. */
export interface StoredNamesIndex {
  readonly version: string;
  readonly bytes: string;
}

/** `false` once the extension was updated or removed under this page: the script must then fall silent. */
export function isAlive(): boolean {
  return api?.runtime?.id !== undefined;
}

/** Reads the names index without waking the worker. */
export async function readNamesIndex(): Promise<StoredNamesIndex | null> {
  if (api === undefined) return null;
  const stored = (await api.storage.local.get(NAMES_INDEX_KEY))[NAMES_INDEX_KEY] as StoredNamesIndex | undefined; // written by `storeNamesIndex`
  return stored ?? null;
}

/** The people (UUIDs) with these official ids; those whom nobody bears are left out. Only the schemes asked for are read. */
export async function readPeopleWithIds(
  identifiers: readonly { readonly scheme: string; readonly identifier: string }[],
): Promise<string[]> {
  if (api === undefined) return [];
  const keys = [...new Set(identifiers.map(({ scheme }) => OFFICIAL_IDS_KEY(scheme)))];
  const stored = await api.storage.local.get(keys);
  return identifiers.flatMap(({ scheme, identifier }) => {
    const people = stored[OFFICIAL_IDS_KEY(scheme)] as Readonly<Record<string, string>> | undefined; // written by `storeOfficialIds`
    return people !== undefined && Object.hasOwn(people, identifier) ? [people[identifier] ?? ''] : [];
  });
}

/** Calls back when the names index was compiled again. */
export function onNamesIndex(changed: () => void): void {
  api?.storage.local.onChanged.addListener((changes: Record<string, unknown>) => {
    if (Object.hasOwn(changes, NAMES_INDEX_KEY)) changed();
  });
}

/** Sends an envelope to the background. */
export function postToBackground(envelope: unknown): Promise<unknown> {
  if (api === undefined) return Promise.reject(new Error('no extension'));
  return api.runtime.sendMessage(envelope);
}

/**
 * Hears what the background and the side panel send to this page; only the extension itself is listened to.
 * @param heard - Gives the answer, or `undefined` where none is asked for.
 */
export function onExtensionMessage(heard: (envelope: unknown) => unknown): void {
  const extension = api;
  const listener = (
    envelope: unknown,
    sender: { id?: string; tab?: unknown },
    reply: (answer: unknown) => void,
  ): boolean => {
    if (sender.id !== extension?.runtime.id || sender.tab !== undefined) return false;
    const answer = heard(envelope);
    if (answer !== undefined) reply(answer);
    return false; // nothing more will come
  };
  // The polyfill's type knows only listeners that answer later, or not at all.
  extension?.runtime.onMessage.addListener(listener as unknown as () => undefined);
}
