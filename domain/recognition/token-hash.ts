import { HIDDEN, eachLetter } from './fold';

/** Bit of a unit that hides letters: a mark to be left out, or a sign for two letters. No letter has it. */
export const HIDING = 2;

/**
 * One number per UTF-16 unit: 0 for what separates words, else an odd number that depends on the folded letter alone. The lowest bit is
 * "part of a word", so that the reading loop needs one load and no branch per unit.
 */
export const LETTER_MIX = new Int32Array(65_536);

let filled = false;

/** Fills `LETTER_MIX` (0.3 ms); done when the first index is opened, not when the module starts. */
export function prepareLetters(): void {
  if (filled) return;
  filled = true;
  eachLetter((from, to, folded) => {
    if (to === from + 1) LETTER_MIX[from] = mixOf(folded);
    else LETTER_MIX.fill(mixOf(folded), from, to);
  });
  for (const [from, to] of HIDDEN) LETTER_MIX.fill(HIDING, from, to + 1);
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
