import { eachLetter } from '../../domain/recognition/fold';
import { wordsOf } from '../../domain/recognition/name-forms';
import type { NameEntry } from '../../domain/recognition/types';

const LETTERS: readonly string[] = ['ss', 'ae', 'oe'];

/** Folded code of every UTF-16 unit, as a peer needs it; 0 separates. */
export const FOLDED = new Uint16Array(65_536);

/** Fills `FOLDED`; part of the start of every peer. */
export function prepareFolded(): void {
  eachLetter((from, to, code) => FOLDED.fill(code, from, to));
}

/** The bare folding pass: one lookup and one store per unit. The limit that the scan is measured against. */
export function foldPass(text: string, into: Uint16Array): number {
  const length = text.length;
  for (let at = 0; at < length; at = (at + 1) | 0) into[at] = FOLDED[text.charCodeAt(at)] ?? 0;
  return into[0] ?? 0;
}

/** Text folded to a string, with the offset of each unit: what a peer that searches strings needs. */
export function foldWithMap(text: string): { folded: string; map: Uint32Array } {
  const codes = new Uint16Array(text.length * 2);
  const map = new Uint32Array(text.length * 2);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    const letters = code >= 8 && code < 32 ? LETTERS[code - 8] : undefined;
    if (letters === undefined) {
      codes[length] = code === 0 ? 32 : code;
      map[length] = at;
      length += 1;
      continue;
    }
    for (let letter = 0; letter < letters.length; letter += 1) {
      codes[length] = letters.charCodeAt(letter);
      map[length] = at;
      length += 1;
    }
  }
  let folded = '';
  for (let at = 0; at < length; at += 8_192)
    folded += String.fromCharCode(...codes.subarray(at, Math.min(length, at + 8_192)));
  return { folded, map };
}

/** Four forms a person: given family, family given, initial family, mister family. */
export function patternsOf(people: readonly NameEntry[]): string[] {
  const patterns = new Set<string>();
  for (const { givenName, familyName } of people) {
    const given = wordsOf(givenName ?? '')
      .map((word) => word.text)
      .join(' ');
    const family = wordsOf(familyName ?? '')
      .map((word) => word.text)
      .join(' ');
    for (const form of [`${given} ${family}`, `${family} ${given}`, `${given.charAt(0)} ${family}`, `m ${family}`])
      patterns.add(form);
  }
  return [...patterns].toSorted((left, right) => right.length - left.length);
}

/** One expression of all names: folded names are letters, digits and blanks only. A peer of the benchmark, never used in the product. */
export function compileAlternation(patterns: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'g');
}

/** What a peer does on a page: fold with offsets, search, map back. @returns How many names it found. */
export function searchAlternation(expression: RegExp, text: string): number {
  const { folded, map } = foldWithMap(text);
  let count = 0;
  expression.lastIndex = 0;
  for (let found = expression.exec(folded); found !== null; found = expression.exec(folded)) {
    count += map[found.index] !== undefined && map[expression.lastIndex - 1] !== undefined ? 1 : 0;
  }
  return count;
}
