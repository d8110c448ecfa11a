import type { Language } from '../shared/language';
import { isCapitalCode } from './fold';
import { readGap } from './gaps';
import { cutWords, keepLikely } from './hot-loop';
import { GENITIVE } from './index-layout';
import type { NamesIndex } from './open-index';
import { APART, BLANK } from './signs';
import { LETTER_MIX, checkText } from './token-hash';

/** Ends a block within a chunk; joins nothing. */
export const BLOCK_END = '\u2029';
/** What is joined to the end of a chunk, so that it ends with four separators (`cutWords`). */
export const TEXT_END = ['', '', '', ''] as const;

/** Most characters of a chunk. */
export const LONGEST_CHUNK = 32_768;
const MOST_WORDS = LONGEST_CHUNK / 2 + 2;

/*
 * The chunk that is being read: its words, and questions about them. There is one for the whole script, in variables of the module instead of
 * an object that is handed around: a chunk is read without giving way, and a question is asked hundreds of thousands of times while the code
 * is still cold, where looking up a field costs more than the answer (a quarter of the time of a page's first reading, an eighth of the code).
 */

/** The text of the chunk. */
export let chunk = '';
/** How many words it has. */
export let wordCount = 0;
/** The names that are looked for. */
export let index: NamesIndex;
/** Language of the page, if it has one. */
export let language: Language | undefined;
/** The words that may end a family name, and how many they are. */
export const kept = new Int32Array(MOST_WORDS);
export let keptCount = 0;

/** Of each word: its hash, where it starts and ends, and what was looked up so far (`ask`). */
const hashes = new Int32Array(MOST_WORDS);
const starts = new Int32Array(MOST_WORDS);
const ends = new Int32Array(MOST_WORDS);
const facts = new Uint8Array(MOST_WORDS);
const entries = new Int32Array(MOST_WORDS);
const classBits = new Int32Array(MOST_WORDS);

/** Evidence by kind and word: one list for all that are written alike. */
const evidenceLists = new Map<string, Map<number, readonly string[]>>();
/** Bits of what is known of a word; the gap behind it stands above them. */
const ASKED = 1;
const CAPITAL = 2;
const GENITIVE_S = 4;
const GAP_SHIFT = 3;

/**
 * Cuts a chunk into words and keeps those that may end a family name.
 * @param text - At most `LONGEST_CHUNK` characters, ending with `TEXT_END`.
 * @returns `false` when the text must be made plain first (`plain-text.ts`).
 */
export function readChunk(names: NamesIndex, spoken: Language | undefined, text: string): boolean {
  index = names;
  language = spoken;
  chunk = text;
  wordCount = cutWords(text, hashes, ends);
  if (wordCount < 0) return false;
  facts.fill(0, 0, wordCount);
  keptCount = keepLikely(hashes, wordCount, names.filter, names.filterShift, kept);
  return true;
}

/** The number of the family word that a kept word is, also in the genitive; -1 when it only shares a bit with one. */
export function anchorWord(at: number): number {
  const entry = findEntry(at);
  if (entry < 0) return -1;
  const word = (index.entryWords[entry] ?? 0) & ~GENITIVE;
  if (word >= index.anchors) return -1;
  ask(at, entry); // what was just looked up is asked for next
  return word;
}

function findEntry(at: number): number {
  const { buckets, entryHashes, bucketShift } = index;
  const hash = hashes[at] ?? 0;
  const bucket = hash >>> bucketShift;
  const last = buckets[bucket + 1] ?? 0;
  let entry = buckets[bucket] ?? 0;
  while (entry < last && entryHashes[entry] !== hash) entry += 1;
  return entry < last ? entry : -1;
}

/**
 * What is to be known of a word, looked up once: the words around a name are asked about again and again.
 * @returns `ASKED`, `CAPITAL`, `GENITIVE_S` and the gap behind it; 0 where there is no word.
 */
function factsOf(at: number): number {
  if (at < 0 || at >= wordCount) return 0;
  const known = facts[at] ?? 0;
  return known === 0 ? ask(at, findEntry(at)) : known;
}

function ask(at: number, entry: number): number {
  const text = chunk;
  // Where the word before ends, something separates.
  let start = at > 0 ? (ends[at - 1] ?? 0) + 1 : 0;
  while (((LETTER_MIX[text.charCodeAt(start)] ?? 1) & 1) === 0) start += 1;
  starts[at] = start;
  let found = isCapitalCode(text.charCodeAt(start)) ? ASKED | CAPITAL : ASKED;
  let classes = 0;
  if (entry >= 0) {
    const word = index.entryWords[entry] ?? 0;
    if (word < 0) found |= GENITIVE_S;
    else classes = index.wordClasses[word] ?? 0;
  }
  entries[at] = entry;
  classBits[at] = classes;
  const end = ends[at] ?? 0;
  // Nearly always one blank.
  const simple = text.charCodeAt(end) === 32 && (LETTER_MIX[text.charCodeAt(end + 1)] ?? 0) !== 0;
  found |= (at + 1 >= wordCount ? APART : simple ? BLANK : readGap(text, end)) << GAP_SHIFT;
  facts[at] = found;
  return found;
}

/** Offset of the first unit of a word. */
export function startOf(at: number): number {
  return factsOf(at) === 0 ? 0 : (starts[at] ?? 0);
}

export function endOf(at: number): number {
  return ends[at] ?? 0;
}

export function lengthOf(at: number): number {
  return endOf(at) - startOf(at);
}

/** The number of a word, -1 when the index does not know it or it stands in the genitive. */
export function wordAt(at: number): number {
  const facts = factsOf(at);
  if (facts === 0 || (facts & GENITIVE_S) !== 0) return -1;
  const entry = entries[at] ?? -1;
  return entry < 0 ? -1 : (index.entryWords[entry] ?? 0);
}

/** Does a family name of the roster end with this word? */
export function isAnchor(at: number): boolean {
  const word = wordAt(at);
  return word >= 0 && word < index.anchors;
}

export function isGenitive(at: number): boolean {
  return (factsOf(at) & GENITIVE_S) !== 0;
}

/** Class bits of a word; 0 when the index does not know it. */
export function classesAt(at: number): number {
  return factsOf(at) === 0 ? 0 : (classBits[at] ?? 0);
}

/** Does the second hash of the word that ends a family name agree too? */
export function isCertain(at: number): boolean {
  const start = startOf(at);
  return checkText(chunk, start, endOf(at)) === index.entryChecks[entries[at] ?? -1];
}

/** `kind:words` as evidence; one list for all that are written alike. */
export function evidenceOf(kind: string, first: number, last: number): readonly string[] {
  // 30 bits of the hash: engines keep larger numbers on the heap.
  const key = first === last ? (hashes[first] ?? 0) >>> 2 : -1;
  let kept = evidenceLists.get(kind);
  if (kept === undefined) evidenceLists.set(kind, (kept = new Map<number, readonly string[]>()));
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = [`${kind}:${chunk.slice(startOf(first), endOf(last)).slice(0, 40).toLowerCase()}`];
  if (key >= 0) kept.set(key, made);
  return made;
}

export function isCapital(at: number): boolean {
  return (factsOf(at) & CAPITAL) !== 0;
}

/** A single letter. */
export function isLetter(at: number): boolean {
  return at >= 0 && at < wordCount && lengthOf(at) === 1;
}

/** What stands between this word and the next (`signs.ts`). */
export function gapAfter(at: number): number {
  return factsOf(at) >>> GAP_SHIFT;
}
