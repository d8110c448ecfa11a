import { isCapitalCode } from './fold';
import { isShortened } from './gaps';
import { chunk, classesAt, endOf, lengthOf, startOf } from './reading';
import { APOSTROPHE, isBlank, signOf } from './signs';
import { LETTER_MIX } from './token-hash';

// What is written at the words of the chunk, and around them: asked of a few words only, so nothing of it is kept.

const SENTENCE_SIGNS = '.!?…:;«»“”„"‘(•*–—-|[\u2029';

/** Two letters or more, all capitals. */
export function isShouted(at: number): boolean {
  const start = startOf(at);
  const end = endOf(at);
  for (let unit = start; unit < end; unit += 1) if (!isCapitalCode(codeAt(unit))) return false;
  return end - start > 1;
}

/** A word as it is written. */
export function writtenAt(at: number): string {
  return chunk.slice(startOf(at), endOf(at));
}

/** Does a number stand there? */
export function isNumber(at: number): boolean {
  const code = codeAt(startOf(at));
  return code >= 48 && code < 58;
}

/** Is the word any of these (`word-classes.ts`)? */
export function isAny(at: number, classes: number): boolean {
  return (classesAt(at) & classes) !== 0;
}

/** The UTF-16 code at an offset of the chunk; `NaN` beyond it. */
export function codeAt(unit: number): number {
  return chunk.charCodeAt(unit);
}

/** What is written between two words. */
export function textBetween(before: number, after: number): string {
  return chunk.slice(endOf(before), startOf(after));
}

/** Is the word one of these, in small letters or capitals? Quicker than an expression, which is compiled anew on every page. */
export function isOneOf(words: ReadonlySet<string>, at: number): boolean {
  return words.has(writtenAt(at).toLowerCase());
}

/** Offset where a name starts that has this word first: `'t Hart` with its apostrophe. */
export function nameStart(first: number): number {
  const start = startOf(first);
  const shortened = start > 0 && isShortened(chunk, start) && signOf(codeAt(start - 1)) === APOSTROPHE;
  return shortened && (start === 1 || (LETTER_MIX[codeAt(start - 2)] ?? 0) === 0) ? start - 1 : start;
}

/** Does the line end behind this word, or a column? */
export function endsLine(at: number): boolean {
  const between = chunk.slice(endOf(at), startOf(at + 1));
  return between.includes('\n') || between.includes('\t');
}

/** Does a sentence, a heading or a quotation start with this word? */
export function opensSentence(at: number): boolean {
  for (let unit = startOf(at) - 1; unit >= 0; unit -= 1) {
    const code = codeAt(unit);
    if (isBlank(code)) continue;
    return SENTENCE_SIGNS.includes(chunk.charAt(unit)) && !isAbbreviation(at - 1, unit);
  }
  return true;
}

/** The full stop after a single letter or after `M`, `dr` is none. */
function isAbbreviation(at: number, unit: number): boolean {
  return chunk.charAt(unit) === '.' && at >= 0 && endOf(at) === unit && lengthOf(at) === 1;
}

/** A set of words to ask `isOneOf` for. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
