import { HIDDEN, eachLetter } from './fold';

/** Bit of a unit that hides letters: a mark to be left out, or a sign for two letters. No letter has it. */
export const HIDING = 2;

/**
 * One number per UTF-16 unit: 0 for what separates words, else an odd number that depends on the folded letter alone. The lowest bit is
 * "part of a word", so that the reading loop needs one load and no branch per unit.
 */
export const LETTER_MIX = new Int32Array(65_536);

/** From how many equal numbers on they are packed as one. */
const RUN = 4;

/**
 * `LETTER_MIX` as it travels in the index: runs of `first unit, count, one number a unit`, or `first unit, minus count, the number of all`. A page
 * that computed it would load the tables of `fold.ts` too.
 */
export function packLetters(): number[] {
  const mixes = new Int32Array(LETTER_MIX.length);
  eachLetter((from, to, folded) => mixes.fill(mixOf(folded), from, to));
  for (const [from, to] of HIDDEN) mixes.fill(HIDING, from, to + 1);
  const packed: number[] = [];
  const endOfRun = (at: number) => {
    let to = at + 1;
    while (to < mixes.length && mixes[to] === mixes[at]) to += 1;
    return to;
  };
  for (let at = 0; at < mixes.length;) {
    let to = endOfRun(at);
    if (to - at >= RUN) {
      if (mixes[at] !== 0) packed.push(at, at - to, mixes[at] ?? 0);
    } else {
      while (to < mixes.length && endOfRun(to) - to < RUN) to += 1;
      packed.push(at, to - at, ...mixes.subarray(at, to));
    }
    at = to;
  }
  return packed;
}

/**
 * Fills `LETTER_MIX` from what `packLetters` made; it is the same in every index of one layout.
 * @returns `false` when the numbers are damaged.
 */
export function takeLetters(packed: Int32Array): boolean {
  for (let at = 0; at < packed.length;) {
    const first = packed[at] ?? 0;
    const count = packed[at + 1] ?? 0;
    if (first < 0 || first + Math.abs(count) > LETTER_MIX.length) return false;
    const mixes = at + 2;
    at = mixes + Math.max(1, count);
    if (count > 0) LETTER_MIX.set(packed.subarray(mixes, at), first);
    else LETTER_MIX.fill(packed[mixes] ?? 0, first, first - count);
  }
  return packed.length > 0;
}

/** Mixes a folded code to an odd 32-bit number (integer arithmetic only: the same in every engine). */
export function mixOf(folded: number): number {
  let mix = Math.imul((folded + 0x9e3779b9) | 0, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return ((mix ^ (mix >>> 16)) & ~HIDING) | 1;
}

/** Hash of a word given as folded codes: rotate and mix, as the reading loop does. Unsigned 32 bits. */
export function hashOf(codes: readonly number[]): number {
  let hash = 0;
  for (const code of codes) hash = ((hash << 5) | (hash >>> 27)) ^ mixOf(code);
  return hash >>> 0;
}

/** A second, independent hash of 16 bits: a word counts as the word of a name only when both agree. */
export function checkOf(codes: readonly number[]): number {
  let check = 0x2545f491;
  for (const code of codes) check = Math.imul(check ^ mixOf(code), 0x27d4eb2f) ^ (check >>> 15);
  return check >>> 16;
}

/** `checkOf` for a stretch of text. */
export function checkText(text: string, start: number, end: number): number {
  let check = 0x2545f491;
  for (let at = start; at < end; at += 1) {
    check = Math.imul(check ^ (LETTER_MIX[text.charCodeAt(at)] ?? 0), 0x27d4eb2f) ^ (check >>> 15);
  }
  return check >>> 16;
}
