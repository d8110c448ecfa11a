import { fold } from '../shared/fold';
import { CODE, IN_WORD, UNEVEN, unitOf } from '../shared/units';

/** Words of this length tell something; "de" and "of" do not. In folded letters. */
export const SHORTEST_WORD = 3;
/** Longer ones are no words but addresses and codes. In folded letters. */
export const LONGEST_WORD = 40;

/** How many words may still be read, for all tables of a page together. */
export interface WordsLeft {
  words: number;
}

/** Numbers kept of an entry, and their offsets. */
const FIELDS = 4;
const HASH = 0;
/** Of a word its place in `letters`, of a pair the number of its first word. */
const FIRST = 1;
/** Of a word its length, negative; of a pair the number of its second word. */
const SECOND = 2;
const TIMES = 3;

/** Entries there is room for at first; doubled as they come. */
const ROOM = 1 << 12;

/**
 * Words of a text and neighbouring pairs, counted where they stand: letters are folded and hashed as they are read, and a string is made
 * only of what is asked for in the end. A word is a row of letters, a pair two numbers of words; both are compared in full, a hash only
 * finds them. Ten times faster than a `Map` of strings, which has to cut, join and hash a string for each of 250,000 words and pairs.
 */
export class WordTable {
  /** Letters of the words, one behind the other, and of the word being read. */
  private letters: Uint16Array;
  /** Where the word being read begins and ends. */
  private start = 0;
  private end = 0;
  private hash = 0;
  /** Number of the word before, 0 for none. */
  private before = 0;
  /** Open addressing: number of an entry, 0 where there is none. Twice as many places as entries, at least. */
  private slots: Int32Array;
  /** Four numbers an entry, side by side because they are asked for together: see the offsets above. */
  private entries: Int32Array;
  /** The next entry's number: from 1, as they were met. */
  private next = 1;
  /** The highest count of an entry. */
  private highest = 1;
  /** All letters as a text, once everything was read. */
  private text: string | null = null;

  /** @param room - Entries there is room for at first, a power of two. */
  constructor(
    private readonly left: WordsLeft,
    room = ROOM,
  ) {
    this.letters = new Uint16Array(room);
    this.slots = new Int32Array(room * 2);
    this.entries = new Int32Array(room * FIELDS);
  }

  /** How many different words and pairs there are. */
  get size(): number {
    return this.next - 1;
  }

  /** Reads a stretch of a text, which may begin and end within a word. */
  read(text: string, from: number, to: number): void {
    let { end, hash } = this;
    const room = end + to - from;
    if (this.letters.length < room) this.letters = copied(this.letters, new Uint16Array(room * 2));
    const { letters } = this;
    for (let at = from; at < to; at = (at + 1) | 0) {
      const unit = unitOf(text.charCodeAt(at));
      if ((unit & IN_WORD) !== 0) {
        letters[end] = unit & CODE;
        end = (end + 1) | 0;
        hash = Math.imul(hash ^ (unit & CODE), 0x0100_0193);
      } else if ((unit & UNEVEN) !== 0) {
        // One letter becomes two, or none: folded beforehand, the rest is read like any other text.
        this.end = end;
        this.hash = hash;
        const folded = fold(text.slice(at, to));
        return this.read(folded, 0, folded.length);
      } else if (end > this.start) {
        this.take(hash, end);
        end = this.start;
        hash = 0;
      }
    }
    this.end = end;
    this.hash = hash;
  }

  /** Ends a text: what comes next is no neighbour of what was read. */
  close(): void {
    this.take(this.hash, this.end);
    this.end = this.start;
    this.hash = 0;
    this.before = 0;
  }

  /** Numbers of the entries, the most frequent first, of equals the first met. @param most - How many at most. */
  byFrequency(most: number): number[] {
    const { next, highest } = this;
    // Sorted by counting, because nearly all have a count below ten: how many entries have a higher count?
    const places = new Int32Array(highest + 1);
    for (let entry = 1; entry < next; entry += 1) {
      const below = this.timesOf(entry) - 1;
      places[below] = (places[below] ?? 0) + 1;
    }
    for (let count = highest - 1; count >= 0; count -= 1)
      places[count] = (places[count] ?? 0) + (places[count + 1] ?? 0);
    const sorted: number[] = Array.from({ length: Math.min(most, next - 1) }, () => 0);
    for (let entry = 1; entry < next; entry += 1) {
      const count = this.timesOf(entry);
      const place = places[count] ?? 0;
      places[count] = place + 1;
      if (place < most) sorted[place] = entry;
    }
    return sorted;
  }

  /** How often an entry was met. */
  timesOf(entry: number): number {
    return this.entries[entry * FIELDS + TIMES] ?? 0;
  }

  /** An entry as text: a word, or two with a space between. Asked once everything was read. */
  spell(entry: number): string {
    const first = this.entries[entry * FIELDS + FIRST] ?? 0;
    const second = this.entries[entry * FIELDS + SECOND] ?? 0;
    return second > 0 ? `${this.spellWord(first)} ${this.spellWord(second)}` : this.spellWord(entry);
  }

  private spellWord(word: number): string {
    this.text ??= new TextDecoder('utf-16le', { ignoreBOM: true }).decode(this.letters.subarray(0, this.start));
    const first = this.entries[word * FIELDS + FIRST] ?? 0;
    return this.text.slice(first, first - (this.entries[word * FIELDS + SECOND] ?? 0));
  }

  /** Counts the word just read and its pair with the word before. The letters of a new word stay. */
  private take(hash: number, end: number): void {
    const { left, start, before } = this;
    const length = end - start;
    if (length < SHORTEST_WORD || length > LONGEST_WORD || left.words === 0) return;
    left.words -= 1;
    const word = this.count(mix(hash), start, -length);
    if (this.entries[word * FIELDS + FIRST] === start) this.start = end;
    if (before > 0) this.count(mix(Math.imul(before, 0x9e37_79b1) ^ word), before, word);
    this.before = word;
  }

  /** Counts an entry. @returns Its number. */
  private count(hash: number, first: number, second: number): number {
    const { slots, entries, next } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) break;
      const at = entry * FIELDS;
      if (
        entries[at + HASH] === hash &&
        entries[at + SECOND] === second &&
        this.isSame(entries[at + FIRST] ?? 0, first, second)
      ) {
        const times = (entries[at + TIMES] ?? 0) + 1;
        entries[at + TIMES] = times;
        if (times > this.highest) this.highest = times;
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = next;
    const at = next * FIELDS;
    entries[at + HASH] = hash;
    entries[at + FIRST] = first;
    entries[at + SECOND] = second;
    entries[at + TIMES] = 1;
    this.next = next + 1;
    if (this.next * FIELDS === entries.length) this.grow();
    return next;
  }

  /** The same pair, or words of one length with the same letters? */
  private isSame(other: number, first: number, second: number): boolean {
    if (second > 0) return other === first;
    const { letters } = this;
    for (let at = 0; at < -second; at += 1) if (letters[first + at] !== letters[other + at]) return false;
    return true;
  }

  private grow(): void {
    this.entries = copied(this.entries, new Int32Array(this.entries.length * 2));
    const { entries, next } = this;
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 1; entry < next; entry += 1) {
      let slot = (entries[entry * FIELDS + HASH] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.slots = slots;
  }
}

function copied<Row extends Uint16Array | Int32Array>(old: Row, made: Row): Row {
  made.set(old);
  return made;
}

/**
 * Reads tiny texts. Without this the code after the reading loop has never run when the loop is first compiled, on the first long text, and
 * V8 falls back at the end of every stretch (5 times slower).
 */
export function warmUp(): void {
  const table = new WordTable({ words: 40 }, 4);
  for (const text of ['', 'sans', 'le cœur, le cœur bat', 'le titre de sé', 'jour ']) {
    for (let turn = 0; turn < 2; turn += 1) {
      table.read(text, 0, text.length);
      if (text.endsWith(' ')) table.close();
    }
  }
  for (const entry of table.byFrequency(4)) table.spell(entry);
}

/** Spreads a hash over its low bits, which choose the place. */
function mix(hash: number): number {
  const high = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return high ^ (high >>> 13);
}
