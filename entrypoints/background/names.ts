import { compileNamesIndex } from '../../domain/recognition/compile-index';
import { storeNamesIndex, storeOfficialIds, storedNamesIndexVersion } from '../../platform/names-index';
import type { Storage } from '../../storage/open-storage';

let compiling: Promise<unknown> = Promise.resolve();

/**
 * Compiles the names index from the people known and puts it where pages read it, unless it is the same already. One at a
 * time: an older compilation must not be stored after a newer one.
 */
export function compileNames(storage: Storage): Promise<{ people: number }> {
  const compiled = compiling.then(() => compile(storage));
  compiling = compiled.catch(() => undefined);
  return compiled;
}

async function compile(storage: Storage): Promise<{ people: number }> {
  const names = await storage.namesForIndex();
  // First, because pages read again as soon as the index changes.
  await storeOfficialIds(await storage.officialIds());
  const index = compileNamesIndex(names);
  if (index.version !== (await storedNamesIndexVersion())) await storeNamesIndex(index);
  return { people: names.length };
}
