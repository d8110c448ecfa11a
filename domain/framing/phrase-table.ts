import { foldText } from '../shared/fold';
import { APOSTROPHE, CODE, IN_WORD, LETTER, LOOSE, QUOTATION, UNEVEN, unitOf } from '../shared/units';

/** A phrase found in a text; `rank` is its place in the list the table was made of. */
export interface PhraseMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly rank: number;
}

/** A phrase to look for; `*` at the end of a word stands for any further letters, a space for spaces, hyphens, apostrophes. */
export interface PhraseEntry<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/**
 * Phrases by the hash of their first word, whole or by its beginning. Making a table reads first words only, and a text is
 * walked through unit by unit without making a string: the first reading of thousands of texts has to be quick too.
 */
export interface PhraseTable<Value> {
  readonly entries: readonly PhraseEntry<Value>[];
  /** By slot of the hash the first entry of a chain, from 1; 0 = none. Words that share a slot share the chain. */
  readonly whole: Uint16Array;
  readonly beginnings: Uint16Array;
  /** The next entry of the same chain, from 1; 0 = none. */
  readonly next: Uint16Array;
  /** How the word after the first begins (`pairOf`), by entry from 1; 0 = there is none, or it is left open. */
  readonly second: Uint16Array;
  /** Hash of the first word, by entry from 1, and where the rest of the phrase begins. */
  readonly hashes: Int32Array;
  readonly rests: Uint16Array;
}

const STAR = 42;
const SPACE = 32;
/** Few enough that the tables of three languages stay small: memory touched for the first time is what a first call pays for. */
const SLOTS = 0x20_00;

/** Thirty bits, so that a hash stays a small integer in every engine. */
const HASH_BITS = 0x3f_ff_ff_ff;

function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & HASH_BITS;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

/** What is known of the unit at a place; past the end it is nothing. */
function unitAt(text: string, place: number): number {
  return place < text.length ? unitOf(text.charCodeAt(place)) : 0;
}

/** Two letters as one number above 0; most phrases that share their first word part here. */
function pairOf(one: number, other: number): number {
  return ((Math.imul(one, 31) + other) & 0xff_ff) | 1;
}

/** How the word after a place begins, in a text or a phrase; 0 when there is none, or when a star leaves it open. */
function pairAfter(text: string, place: number): number {
  let at = place;
  while ((unitAt(text, at) & LOOSE) !== 0) at++;
  const one = unitAt(text, at);
  const other = unitAt(text, at + 1);
  if ((one & IN_WORD) === 0 || (other & CODE) === STAR) return 0;
  return pairOf(one & CODE, (other & IN_WORD) === 0 ? 0 : other & CODE);
}

/** The text as it is while each of its units folds to one: places stay, and no copy is made. */
function foldIfNeeded(text: string): string {
  for (let at = 0; at < text.length; at++)
    if ((unitOf(text.charCodeAt(at)) & UNEVEN) !== 0) return foldText(text).folded;
  return text;
}

/** Makes a table of phrases. Phrases without a word at their beginning are never found. */
export function compilePhrases<Value>(given: readonly PhraseEntry<Value>[]): PhraseTable<Value> {
  const whole = new Uint16Array(SLOTS);
  const beginnings = new Uint16Array(SLOTS);
  const next = new Uint16Array(given.length + 1);
  const second = new Uint16Array(given.length + 1);
  const hashes = new Int32Array(given.length + 1);
  const rests = new Uint16Array(given.length + 1);
  const entries: PhraseEntry<Value>[] = [];
  for (const entry of given) {
    const phrase = foldIfNeeded(entry.phrase);
    entries.push(phrase === entry.phrase ? entry : { phrase, value: entry.value });
    let hash = 0;
    let at = 0;
    for (; at < phrase.length; at++) {
      const unit = unitOf(phrase.charCodeAt(at));
      if ((unit & IN_WORD) === 0) break;
      hash = mix(hash, unit & CODE);
    }
    if (at === 0) continue;
    const isBeginning = phrase.charCodeAt(at) === STAR;
    const chains = isBeginning ? beginnings : whole;
    const slot = slotOf(hash);
    next[entries.length] = chains[slot] ?? 0;
    hashes[entries.length] = hash;
    rests[entries.length] = at;
    second[entries.length] = pairAfter(phrase, isBeginning ? at + 1 : at);
    chains[slot] = entries.length;
  }
  return { entries, whole, beginnings, next, second, hashes, rests };
}

/** The end of a phrase of which the first units are known to stand in a text; -1 when the rest does not. */
function endOf(phrase: string, rest: number, text: string, place: number): number {
  let at = place;
  for (let index = rest; index < phrase.length; index++) {
    const wanted = unitOf(phrase.charCodeAt(index)) & CODE;
    if (wanted === STAR) {
      while ((unitAt(text, at) & LETTER) !== 0) at++;
    } else if (wanted === SPACE) {
      const from = at;
      while ((unitAt(text, at) & LOOSE) !== 0) at++;
      if (at === from) return -1;
    } else if ((unitAt(text, at) & CODE) === wanted) at++;
    else return -1;
  }
  return (unitAt(text, at) & IN_WORD) !== 0 ? -1 : at;
}

/** Whether the first units of a phrase stand in a text: words may share a hash. */
function begins(phrase: string, length: number, text: string, start: number): boolean {
  for (let at = 0; at < length; at++)
    if (((unitOf(phrase.charCodeAt(at)) ^ unitAt(text, start + at)) & CODE) !== 0) return false;
  return true;
}

/** Beginnings of the word being read that lead to a chain: kept here, since a list for each word would be most of the memory. */
const MOST_BEGUN = 64;
const BEGUN_CHAINS = new Int32Array(MOST_BEGUN);
const BEGUN_HASHES = new Int32Array(MOST_BEGUN);
const BEGUN_ENDS = new Int32Array(MOST_BEGUN);

/** What one walk through a text found. */
export interface TextScan<Value> {
  /** At every place where they stand, in no particular order. */
  readonly matches: readonly PhraseMatch<Value>[];
  /** The text may hold a quotation; an apostrophe inside a word is none. */
  readonly mayQuote: boolean;
}

/**
 * Adds the phrases of a chain that stand in a text from a word on. Its parts come one by one: an object for each word of
 * thousands of texts is what a first reading would pay for.
 * @param end - Where the word, or the beginning of it that was hashed, ends.
 * @param following - How the word after it begins.
 */
function takeChain<Value>(
  { entries, next, second, hashes, rests }: PhraseTable<Value>,
  first: number,
  text: string,
  start: number,
  end: number,
  hash: number,
  following: number,
  matches: PhraseMatch<Value>[],
): void {
  for (let rank = first; rank !== 0; rank = next[rank] ?? 0) {
    const pair = second[rank] ?? 0;
    if (hashes[rank] !== hash || (pair !== 0 && pair !== following)) continue;
    const entry = entries[rank - 1];
    if (entry === undefined) continue;
    const rest = rests[rank] ?? 0;
    const place = endOf(entry.phrase, rest, text, end);
    if (place >= 0 && begins(entry.phrase, rest, text, start))
      matches.push({ start, end: place, value: entry.value, rank: rank - 1 });
  }
}

/**
 * Walks once through a text.
 * @returns `null` when units of the text fold to nothing or to several: it has to be folded first.
 */
export function scanText<Value>(table: PhraseTable<Value>, text: string): TextScan<Value> | null {
  const { whole, beginnings } = table;
  const matches: PhraseMatch<Value>[] = [];
  let begun = 0;
  let mayQuote = false;
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = unitAt(text, at);
    if ((unit & IN_WORD) !== 0) {
      if (start < 0) {
        start = at;
        hash = 0;
      }
      hash = mix(hash, unit & CODE);
      const first = beginnings[slotOf(hash)] ?? 0;
      if (first !== 0 && begun < MOST_BEGUN) {
        BEGUN_CHAINS[begun] = first;
        BEGUN_HASHES[begun] = hash;
        BEGUN_ENDS[begun] = at + 1;
        begun += 1;
      }
      continue;
    }
    if ((unit & UNEVEN) !== 0) return null;
    if ((unit & QUOTATION) !== 0 || ((unit & APOSTROPHE) !== 0 && start < 0)) mayQuote = true;
    if (start < 0) continue;
    const first = whole[slotOf(hash)] ?? 0;
    if (first !== 0 || begun > 0) {
      const following = pairAfter(text, at);
      if (first !== 0) takeChain(table, first, text, start, at, hash, following, matches);
      for (let one = 0; one < begun; one++)
        takeChain(
          table,
          BEGUN_CHAINS[one] ?? 0,
          text,
          start,
          BEGUN_ENDS[one] ?? at,
          BEGUN_HASHES[one] ?? 0,
          following,
          matches,
        );
      begun = 0;
    }
    start = -1;
  }
  return { matches, mayQuote };
}

/**
 * All phrases of a table in a text, at every place where they stand, in no particular order.
 * @param folded - See `foldText`; places are places in it.
 */
export function findPhrases<Value>(table: PhraseTable<Value>, folded: string): readonly PhraseMatch<Value>[] {
  return scanText(table, folded)?.matches ?? [];
}

/** How many words of an even or folded text begin between two places, the second excluded. */
export function countWordsBetween(text: string, from: number, to: number): number {
  let count = 0;
  let inside = from > 0 && (unitAt(text, from - 1) & IN_WORD) !== 0;
  for (let at = from; at < to; at++) {
    const isWord = (unitAt(text, at) & IN_WORD) !== 0;
    if (isWord && !inside) count++;
    inside = isWord;
  }
  return count;
}
