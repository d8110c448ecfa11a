import type { Language } from '../shared/language';
import type { Candidates } from './candidates';
import { isCapitalCode } from './fold';
import { cutWords, keepLikely } from './hot-loop';
import { GENITIVE } from './index-layout';
import type { NamesIndex } from './open-index';
import { APART, BLANK, HYPHEN, COMMA, DOT, DASH, DOT_HYPHEN, isBlank, signOf } from './signs';
import { LETTER_MIX, checkText } from './token-hash';

/** Ends a block within a chunk; joins nothing. */
export const BLOCK_END = '\u2029';
/** What is joined to the end of a chunk, so that it ends with four separators (`cutWords`). */
export const TEXT_END = ['', '', '', ''] as const;

/**
 * The chunk of text that is being read: its words, and questions about them. One per index; its arrays are used again and again. Fields are
 * `private`, not `#`: builds for older engines turn those into slow look-ups.
 */
export class Reading {
  readonly index: NamesIndex;
  /** Language of the page, if it has one. */
  language: Language | undefined;
  text = '';
  count = 0;
  /** Of each word: its hash, where it ends, and what was looked up so far (`ask`). */
  hashes = new Int32Array(ROOM);
  private ends = new Int32Array(ROOM);
  private starts = new Int32Array(ROOM);
  private facts = new Int32Array(ROOM);
  private entries = new Int32Array(ROOM);
  private classBits = new Int32Array(ROOM);
  kept = new Int32Array(ROOM);
  /** Bearers of family names, by `peopleOf`. */
  readonly bearers = new Map<number, Candidates>();
  private readonly evidenceLists = new Map<string, Map<number, readonly string[]>>();

  constructor(index: NamesIndex) {
    this.index = index;
  }

  /**
   * Cuts a chunk into words and keeps those that may end a family name in `kept`.
   * @returns How many were kept; -1 when the text must be made plain first (`plain-text.ts`).
   */
  read(text: string): number {
    const most = (text.length >> 1) + 2;
    if (most > this.hashes.length) {
      this.hashes = new Int32Array(most);
      this.ends = new Int32Array(most);
      this.starts = new Int32Array(most);
      this.facts = new Int32Array(most);
      this.entries = new Int32Array(most);
      this.classBits = new Int32Array(most);
      this.kept = new Int32Array(most);
    }
    this.text = text;
    const count = cutWords(text, this.hashes, this.ends);
    if (count < 0) return -1;
    this.count = count;
    this.facts.fill(0, 0, count);
    return keepLikely(this.hashes, count, this.index.filter, this.index.filterShift, this.kept);
  }

  /** The number of the family word that a kept word is, also in the genitive; -1 when it only shares a bit with one. */
  anchorWord(at: number): number {
    const entry = this.findEntry(at);
    if (entry < 0) return -1;
    const word = (this.index.entryWords[entry] ?? 0) & ~GENITIVE;
    return word < this.index.anchors ? word : -1;
  }

  private findEntry(at: number): number {
    const { buckets, entryHashes, bucketShift } = this.index;
    const hash = this.hashes[at] ?? 0;
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
  private factsOf(at: number): number {
    if (at < 0 || at >= this.count) return 0;
    const known = this.facts[at] ?? 0;
    return known === 0 ? this.ask(at) : known;
  }

  private ask(at: number): number {
    const { text } = this;
    // Where the word before ends, something separates.
    let start = at > 0 ? (this.ends[at - 1] ?? 0) + 1 : 0;
    while (((LETTER_MIX[text.charCodeAt(start)] ?? 1) & 1) === 0) start += 1;
    this.starts[at] = start;
    let facts = isCapitalCode(text.charCodeAt(start)) ? ASKED | CAPITAL : ASKED;
    const entry = this.findEntry(at);
    let classes = 0;
    if (entry >= 0) {
      const word = this.index.entryWords[entry] ?? 0;
      if (word < 0) facts |= GENITIVE_S;
      else classes = this.index.wordClasses[word] ?? 0;
    }
    this.entries[at] = entry;
    this.classBits[at] = classes;
    const end = this.ends[at] ?? 0;
    // Nearly always one blank.
    const simple = text.charCodeAt(end) === 32 && (LETTER_MIX[text.charCodeAt(end + 1)] ?? 0) !== 0;
    facts |= (at + 1 >= this.count ? APART : simple ? BLANK : this.readGap(end)) << GAP_SHIFT;
    this.facts[at] = facts;
    return facts;
  }

  /** Offset of the first unit of a word. */
  start(at: number): number {
    return this.factsOf(at) === 0 ? 0 : (this.starts[at] ?? 0);
  }

  end(at: number): number {
    return this.ends[at] ?? 0;
  }

  length(at: number): number {
    return this.end(at) - this.start(at);
  }

  /** The number of a word, -1 when the index does not know it or it stands in the genitive. */
  word(at: number): number {
    const facts = this.factsOf(at);
    if (facts === 0 || (facts & GENITIVE_S) !== 0) return -1;
    const entry = this.entries[at] ?? -1;
    return entry < 0 ? -1 : (this.index.entryWords[entry] ?? 0);
  }

  /** Does a family name of the roster end with this word? */
  isAnchor(at: number): boolean {
    const word = this.word(at);
    return word >= 0 && word < this.index.anchors;
  }

  isGenitive(at: number): boolean {
    return (this.factsOf(at) & GENITIVE_S) !== 0;
  }

  /** Class bits of a word; 0 when the index does not know it. */
  classes(at: number): number {
    return this.factsOf(at) === 0 ? 0 : (this.classBits[at] ?? 0);
  }

  /** Does the second hash of the word that ends a family name agree too? */
  isCertain(at: number): boolean {
    const start = this.start(at);
    return checkText(this.text, start, this.end(at)) === this.index.entryChecks[this.entries[at] ?? -1];
  }

  /** `kind:words` as evidence; one list for all that are written alike. */
  evidence(kind: string, first: number, last: number): readonly string[] {
    // 30 bits of the hash: engines keep larger numbers on the heap.
    const key = first === last ? (this.hashes[first] ?? 0) >>> 2 : -1;
    let kept = this.evidenceLists.get(kind);
    if (kept === undefined) this.evidenceLists.set(kind, (kept = new Map<number, readonly string[]>()));
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = [`${kind}:${this.text.slice(this.start(first), this.end(last)).slice(0, 40).toLowerCase()}`];
    if (key >= 0) kept.set(key, made);
    return made;
  }

  isCapital(at: number): boolean {
    return (this.factsOf(at) & CAPITAL) !== 0;
  }

  /** Two letters or more, all capitals. */
  isShouted(at: number): boolean {
    const start = this.start(at);
    const end = this.end(at);
    for (let unit = start; unit < end; unit += 1) if (!isCapitalCode(this.text.charCodeAt(unit))) return false;
    return end - start > 1;
  }

  /** A single letter. */
  isLetter(at: number): boolean {
    return at >= 0 && at < this.count && this.length(at) === 1;
  }

  written(at: number): string {
    return this.text.slice(this.start(at), this.end(at));
  }

  /** What stands between this word and the next (`signs.ts`). */
  gap(at: number): number {
    return this.factsOf(at) >>> GAP_SHIFT;
  }

  private readGap(end: number): number {
    const { text } = this;
    let unit = end;
    let found = signOf(text.charCodeAt(unit));
    if (found !== BLANK) unit += 1;
    if (found === APART) return APART;
    let lines = 0;
    let blanks = 0;
    for (; (LETTER_MIX[text.charCodeAt(unit)] ?? 0) === 0; unit += 1) {
      const code = text.charCodeAt(unit);
      if (isBlank(code)) {
        blanks += 1;
        if (code === 10) lines += 1;
        continue;
      }
      const sign = signOf(code);
      // "Mahdi , Sammy", "M.-C.", "D' Hondt"; nothing else joins two signs.
      if (found === BLANK && sign === COMMA) found = COMMA;
      else if (found === DOT && sign === HYPHEN && blanks === 0) found = DOT_HYPHEN;
      else return APART;
    }
    if (blanks > 0 && (found === HYPHEN || found === DASH || found === DOT_HYPHEN))
      return found !== DASH && lines > 0 ? found : APART;
    return found;
  }

  /** Does a sentence, a heading or a quotation start with this word? */
  opensSentence(at: number): boolean {
    for (let unit = this.start(at) - 1; unit >= 0; unit -= 1) {
      const code = this.text.charCodeAt(unit);
      if (isBlank(code)) continue;
      return SENTENCE_SIGNS.includes(this.text.charAt(unit)) && !this.isAbbreviation(at - 1, unit);
    }
    return true;
  }

  /** The full stop after a single letter or after `M`, `dr` is none. */
  private isAbbreviation(at: number, unit: number): boolean {
    return this.text.charAt(unit) === '.' && at >= 0 && this.end(at) === unit && this.length(at) === 1;
  }
}

/** Words of a usual chunk. */
const ROOM = 4_608;
/** Bits of what is known of a word; the gap behind it stands above them. */
const ASKED = 1;
const CAPITAL = 2;
const GENITIVE_S = 4;
const GAP_SHIFT = 3;
const SENTENCE_SIGNS = '.!?…:;«»“”„"‘(•*–—-|[\u2029';
