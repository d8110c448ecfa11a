import { HIDING, LETTER_MIX } from './token-hash';

/*
 * The one low-level place: every character of every page passes here. Reasons are measured (RECOGNITION.md section 5).
 */

/**
 * Cuts a text into words: their hashes and the offsets where they end.
 *
 * Branchless: hash and offset are written at every unit, and the place to write advances only where a word ends (1.5–3 times faster than a
 * branch, which is mispredicted once per word). Four units a turn, because the turn itself costs a sixth of the time; a loop for
 * the rest costs half of that again, so the text ends with four separators (`TEXT_END`), of which up to three are not read. Call it only
 * with freshly joined strings: `charCodeAt` becomes three times slower once it has seen strings of several representations.
 * @returns The number of words, or -1 when a unit hides letters (`HIDING`): the text is then rewritten and read again. `hashes` and `ends` must hold half the text's length plus 2.
 */
export function cutWords(text: string, hashes: Int32Array, ends: Int32Array): number {
  const whole = text.length & ~3;
  let count = 0;
  let hash = 0;
  let inWord = 0;
  let all = 0;
  // A code unit is always within the table.
  for (let at = 0; at < whole; at = (at + 4) | 0) {
    const mix0 = LETTER_MIX[text.charCodeAt(at)] as number;
    const letter0 = mix0 & 1;
    hashes[count] = hash;
    ends[count] = at;
    count = (count + (inWord & ~letter0)) | 0;
    hash = (((hash << 5) | (hash >>> 27)) ^ mix0) & -letter0;
    const mix1 = LETTER_MIX[text.charCodeAt(at + 1)] as number;
    const letter1 = mix1 & 1;
    hashes[count] = hash;
    ends[count] = at + 1;
    count = (count + (letter0 & ~letter1)) | 0;
    hash = (((hash << 5) | (hash >>> 27)) ^ mix1) & -letter1;
    const mix2 = LETTER_MIX[text.charCodeAt(at + 2)] as number;
    const letter2 = mix2 & 1;
    hashes[count] = hash;
    ends[count] = at + 2;
    count = (count + (letter1 & ~letter2)) | 0;
    hash = (((hash << 5) | (hash >>> 27)) ^ mix2) & -letter2;
    const mix3 = LETTER_MIX[text.charCodeAt(at + 3)] as number;
    const letter3 = mix3 & 1;
    hashes[count] = hash;
    ends[count] = at + 3;
    count = (count + (letter2 & ~letter3)) | 0;
    hash = (((hash << 5) | (hash >>> 27)) ^ mix3) & -letter3;
    inWord = letter3;
    all |= mix0 | mix1 | mix2 | mix3;
  }
  return (all & HIDING) === 0 ? count : -1;
}

/**
 * Keeps the words that may end a family name: one bit per hash, 3–17 % pass.
 * @param shift - Leaves as many high bits of a hash as the filter has.
 * @returns How many word numbers were written to `kept`.
 */
export function keepLikely(
  hashes: Int32Array,
  count: number,
  filter: Int32Array,
  shift: number,
  kept: Int32Array,
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
  const hashes = new Int32Array(16);
  const ends = new Int32Array(16);
  const kept = new Int32Array(16);
  const filter = new Int32Array(4);
  for (const text of ['', 'a b  ', 'a b c     ', ['x', '\u2019y z', '    '].join('\u2029')]) {
    for (let turn = 0; turn < 2; turn += 1) keepLikely(hashes, cutWords(text, hashes, ends), filter, 25, kept);
  }
}
