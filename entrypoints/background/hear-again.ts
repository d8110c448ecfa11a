import { reportBug } from '../../platform/error-report';
import type { Storage } from '../../storage/open-storage';

/** Who woke the worker comes first: the page that is read, the words that are clipped. */
const AFTER_WAKING_MS = 5_000;
/** Between two parts, so that whoever saves or reads a dossier meanwhile has the machine and the database nearly to themselves. */
const REST_MS = 200;

/**
 * Hears statements again after an update with another lexicon, part by part in quiet moments. The browser may stop the worker at any
 * time: the next one goes on. When there is nothing to hear, it costs one look at the database.
 */
export function hearAgainInQuiet(storage: Storage): void {
  setTimeout(() => {
    hearAllAgain(storage, () => new Promise((resolve) => setTimeout(resolve, REST_MS))).catch(reportBug);
  }, AFTER_WAKING_MS);
}

/** Hears until nothing is left, with a rest after each part. */
export async function hearAllAgain(storage: Pick<Storage, 'hearSomeAgain'>, rest: () => Promise<void>): Promise<void> {
  while ((await storage.hearSomeAgain()) === 'more') await rest();
}
