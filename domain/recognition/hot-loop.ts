import { HIDING, LETTER_MIX } from './token-hash';

/*
 * The one low-level place: every character of every page passes here. Reasons are measured (RECOGNITION.md section 5).
 */

/**
 * Cuts a text into words: their hashes and the offsets where they end.
 *
 * Branchless: hash and offset are written at every unit, and the place to write advances only where a word ends (1.5–3 times faster than a
 * branch, which is mispredicted once per word). Call it only with freshly joined strings: `charCodeAt` becomes three times slower once it
 * has seen strings of several representations.
 * @returns The number of words, or -1 when a unit hides letters (`HIDING`): the text is then rewritten and read again. `hashes` and `ends` must hold half the text's length plus 2.
 */
export function cutWords(text: string, hashes: Uint32Array, ends: Uint32Array): number {
  const length = text.length;
  let count = 0;
  let hash = 0;
  let inWord = 0;
  let all = 0;
  for (let at = 0; at < length; at = (at + 1) | 0) {
    const mix = LETTER_MIX[text.charCodeAt(at)] as number; // a code unit is always within the table
    const letter = mix & 1;
    all |= mix;
    hashes[count] = hash;
    ends[count] = at;
    count = (count + (inWord & ~letter)) | 0;
    hash = (((hash << 5) | (hash >>> 27)) ^ mix) & -letter;
    inWord = letter;
  }
  if (inWord !== 0) {
    hashes[count] = hash;
    ends[count] = length;
    count = (count + 1) | 0;
  }
  return (all & HIDING) === 0 ? count : -1;
}

/**
 * Keeps the words that may end a family name: one bit per hash, 3–17 % pass.
 * @param shift - Leaves as many high bits of a hash as the filter has.
 * @returns How many word numbers were written to `kept`.
 */
export function keepLikely(
  hashes: Uint32Array,
  count: number,
  filter: Uint32Array,
  shift: number,
  kept: Uint32Array,
): number {
  let found = 0;
  for (let word = 0; word < count; word = (word + 1) | 0) {
    const bit = (hashes[word] as number) >>> shift; // word < count ≤ length
    kept[found] = word;
    found = (found + (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1)) | 0; // the filter has 2^(32 - shift) bits
  }
  return found;
}

/**
 * Runs both loops on tiny texts. Without this the code after the loops has no type feedback when it is first compiled, and V8 falls back
 * at the end of every call (3 times slower).
 */
export function warmUp(): void {
  const hashes = new Uint32Array(16);
  const ends = new Uint32Array(16);
  const kept = new Uint32Array(16);
  const filter = new Uint32Array(4);
  for (const text of ['', 'a b', 'a b ', ['x', '\u2019y'].join('\u2029')]) {
    for (let turn = 0; turn < 2; turn += 1) keepLikely(hashes, cutWords(text, hashes, ends), filter, 25, kept);
  }
}
