import { now } from '../../platform/clock';
import { openStorage, type Storage } from '../../storage/open-storage';
import { hearAgainInQuiet } from './hear-again';

let opening: Promise<Storage> | undefined;

/** Storage, opened on first need and kept while the worker lives. @throws StorageOpenError */
export function openedStorage(): Promise<Storage> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined; // the next event tries again
    throw error;
  });
  return opening;
}

async function open(): Promise<Storage> {
  const storage = await openStorage({
    now,
    // The lexicon is large: made only when there are words to hear.
    hear: async (statement) => (await import('../../domain/statement/keep-heard')).withHeard(statement),
  });
  hearAgainInQuiet(storage);
  return storage;
}
