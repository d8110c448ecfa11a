import { compileNamesIndex } from '../../domain/recognition/compile-index';
import { storeNamesIndex, storedNamesIndexVersion } from '../../platform/names-index';
import type { Storage } from '../../storage/open-storage';

/** Compiles the names index from the people known and puts it where pages read it, unless it is the same already. */
export async function compileNames(storage: Storage): Promise<{ people: number }> {
  const names = await storage.namesForIndex();
  const index = compileNamesIndex(names);
  if (index.version !== (await storedNamesIndexVersion())) await storeNamesIndex(index);
  return { people: names.length };
}
