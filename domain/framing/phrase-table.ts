import { foldIfNeeded } from '../shared/fold';
import { APOSTROPHE, CODE, IN_WORD, LETTER, LOOSE, QUOTATION, UNEVEN, unitOf } from '../shared/units';
import { follow, grow, makeWordTree, NOWHERE, placesOf, ROOT, type WordTree } from './word-tree';

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
 * Phrases by their first word, whole or by its beginning. Making a table reads first words only, and a text is walked
 * through unit by unit without making a string: the first reading of thousands of texts has to be quick too.
 */
export interface PhraseTable<Value> {
  readonly entries: readonly PhraseEntry<Value>[];
  readonly tree: WordTree;
  /** By place in the tree the first entry of a chain of phrases with this first word, from 1; 0 = none. */
  readonly whole: Uint16Array;
  /** The same for phrases whose first word only begins like this. */
  readonly beginnings: Uint16Array;
  /** The next entry of the same chain, from 1; 0 = none. */
  readonly next: Uint16Array;
  /** How the word after the first begins (`pairOf`), by entry from 1; 0 = there is none, or it is left open. */
  readonly second: Uint16Array;
  /** Where the rest of the phrase begins, by entry from 1. */
  readonly rests: Uint16Array;
}

const STAR = 42;
const SPACE = 32;

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

/** How many units the first word of a phrase has. */
function firstWordOf(phrase: string): number {
  let at = 0;
  while ((unitAt(phrase, at) & IN_WORD) !== 0) at++;
  return at;
}

/** Makes a table of phrases. Phrases without a word at their beginning are never found. */
export function compilePhrases<Value>(given: readonly PhraseEntry<Value>[]): PhraseTable<Value> {
  const entries: PhraseEntry<Value>[] = [];
  const next = new Uint16Array(given.length + 1);
  const second = new Uint16Array(given.length + 1);
  const rests = new Uint16Array(given.length + 1);
  let letters = 0;
  for (const entry of given) {
    const phrase = foldIfNeeded(entry.phrase);
    entries.push(phrase === entry.phrase ? entry : { phrase, value: entry.value });
    const rest = firstWordOf(phrase);
    rests[entries.length] = rest;
    letters += rest;
  }
  const tree = makeWordTree(letters);
  const whole = new Uint16Array(placesOf(tree));
  const beginnings = new Uint16Array(placesOf(tree));
  for (let rank = 1; rank <= entries.length; rank++) {
    const phrase = entries[rank - 1]?.phrase ?? '';
    const rest = rests[rank] ?? 0;
    if (rest === 0) continue;
    let place = ROOT;
    for (let at = 0; at < rest; at++) place = grow(tree, place, unitOf(phrase.charCodeAt(at)) & CODE);
    const isBeginning = phrase.charCodeAt(rest) === STAR;
    const chains = isBeginning ? beginnings : whole;
    next[rank] = chains[place] ?? 0;
    chains[place] = rank;
    second[rank] = pairAfter(phrase, isBeginning ? rest + 1 : rest);
  }
  return { entries, tree, whole, beginnings, next, second, rests };
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

/** Beginnings of the word being read that lead to a chain: kept here, since a list for each word would be most of the memory. */
const MOST_BEGUN = 64;
const BEGUN_CHAINS = new Uint16Array(MOST_BEGUN);
const BEGUN_ENDS = new Int32Array(MOST_BEGUN);

/**
 * What a walk through a text found: by number the places and the rank of each match, word by word. Filled anew by each walk:
 * a list and an object for every match of thousands of texts is what a first reading would pay for.
 */
export interface Findings {
  readonly starts: number[];
  readonly ends: number[];
  readonly ranks: number[];
  /** So many are of this text; what follows is left from texts before. */
  count: number;
  /** The text may hold a quotation; an apostrophe inside a word is none. */
  mayQuote: boolean;
}

/** Room for the findings of one text after another. */
export function makeFindings(): Findings {
  return { starts: [], ends: [], ranks: [], count: 0, mayQuote: false };
}

/**
 * Adds the phrases of a chain that stand in a text from a word on.
 * @param end - Where the word, or the beginning of it that leads to the chain, ends.
 * @param following - How the word after it begins.
 */
function takeChain<Value>(
  { entries, next, second, rests }: PhraseTable<Value>,
  first: number,
  text: string,
  start: number,
  end: number,
  following: number,
  into: Findings,
): void {
  for (let rank = first; rank !== 0; rank = next[rank] ?? 0) {
    const pair = second[rank] ?? 0;
    if (pair !== 0 && pair !== following) continue;
    const entry = entries[rank - 1];
    if (entry === undefined) continue;
    const place = endOf(entry.phrase, rests[rank] ?? 0, text, end);
    if (place < 0) continue;
    into.starts[into.count] = start;
    into.ends[into.count] = place;
    into.ranks[into.count] = rank - 1;
    into.count += 1;
  }
}

/**
 * Walks once through a text.
 * @returns `false` when units of the text fold to nothing or to several: it has to be folded first.
 */
export function scanText<Value>(table: PhraseTable<Value>, text: string, into: Findings): boolean {
  const { tree, whole, beginnings } = table;
  const { length } = text;
  into.count = 0;
  into.mayQuote = false;
  let at = 0;
  while (at < length) {
    let unit = unitOf(text.charCodeAt(at));
    if ((unit & IN_WORD) === 0) {
      if ((unit & UNEVEN) !== 0) return false;
      if ((unit & (QUOTATION | APOSTROPHE)) !== 0) into.mayQuote = true;
      at++;
      continue;
    }
    const start = at;
    let place = ROOT;
    let begun = 0;
    do {
      if (place !== NOWHERE) {
        place = follow(tree, place, unit & CODE);
        const chain = place === NOWHERE ? 0 : (beginnings[place] ?? 0);
        if (chain !== 0 && begun < MOST_BEGUN) {
          BEGUN_CHAINS[begun] = chain;
          BEGUN_ENDS[begun] = at + 1;
          begun += 1;
        }
      }
      at++;
      unit = at < length ? unitOf(text.charCodeAt(at)) : 0;
    } while ((unit & IN_WORD) !== 0);
    const chain = place === NOWHERE ? 0 : (whole[place] ?? 0);
    if (chain !== 0 || begun > 0) {
      const following = pairAfter(text, at);
      if (chain !== 0) takeChain(table, chain, text, start, at, following, into);
      for (let one = 0; one < begun; one++)
        takeChain(table, BEGUN_CHAINS[one] ?? 0, text, start, BEGUN_ENDS[one] ?? at, following, into);
    }
    // An apostrophe right after a word opens no quotation.
    if ((unit & APOSTROPHE) !== 0) at++;
  }
  return true;
}

/**
 * All phrases of a table in a text, at every place where they stand, in no particular order.
 * @param folded - See `foldText`; places are places in it.
 */
export function findPhrases<Value>(table: PhraseTable<Value>, folded: string): readonly PhraseMatch<Value>[] {
  const found = makeFindings();
  const matches: PhraseMatch<Value>[] = [];
  if (!scanText(table, folded, found)) return matches;
  for (let at = 0; at < found.count; at++) {
    const rank = found.ranks[at] ?? 0;
    const entry = table.entries[rank];
    if (entry !== undefined)
      matches.push({ start: found.starts[at] ?? 0, end: found.ends[at] ?? 0, value: entry.value, rank });
  }
  return matches;
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
