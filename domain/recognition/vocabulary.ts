import { COMMON_WORDS, PARTY_WORDS, PLACES } from './common-words';
import { CONTEXT_WORDS, OPENERS } from './context-words';
import { GIVEN_NAMES } from './given-names';
import { codesOf, type NameWord } from './name-forms';
import { checkOf, hashOf } from './token-hash';
import * as is from './word-classes';

/** A word as the index knows it. */
interface KnownWord {
  classes: number;
  readonly spellings: Set<string>;
  number: number;
}

/** One spelling of a word, as the index stores it. */
export interface Entry {
  readonly hash: number;
  readonly check: number;
  readonly word: KnownWord;
  readonly genitive: boolean;
}

/** All words of a roster and the words beside names, each with its spellings and classes. */
export class Vocabulary {
  readonly #bySpelling = new Map<string, KnownWord>();
  readonly #genitives = new Map<string, KnownWord>();

  /** The word of a name; words that share a spelling are one word. */
  add(word: NameWord, classes = 0): KnownWord {
    const known = word.spellings.map((spelling) => this.#bySpelling.get(spelling)).find((found) => found !== undefined);
    const found = known ?? { classes: 0, spellings: new Set<string>(), number: -1 };
    found.classes |= classes;
    for (const spelling of word.spellings) {
      if (this.#bySpelling.has(spelling)) continue;
      this.#bySpelling.set(spelling, found);
      found.spellings.add(spelling);
    }
    return found;
  }

  /** Lets a family word be recognised with a genitive -s. */
  addGenitive(word: NameWord): void {
    const known = this.add(word);
    for (const spelling of word.spellings) {
      if (!/[sxzß]$/u.test(spelling)) this.#genitives.set(`${spelling}s`, known);
    }
  }

  /** Adds the words beside names, and marks names that are also ordinary words, given names or places. */
  addContext(): void {
    for (const [classes, list] of CONTEXT_WORDS) for (const text of list.split(' ')) this.#addText(text, classes);
    for (const text of OPENERS.split(' ')) this.#addText(text, is.OPENER);
    this.#mark(COMMON_WORDS, is.COMMON);
    this.#mark(PLACES, is.PLACE);
    this.#mark(PARTY_WORDS, is.PARTY | is.COMMON);
    // Given names of strangers tell their family name from ours.
    for (const text of GIVEN_NAMES.split(' ')) this.#addText(text, is.GIVEN);
  }

  /** Classes of a word; 0 when it is not known. */
  classesOf(word: NameWord): number {
    return this.#bySpelling.get(word.text)?.classes ?? 0;
  }

  #addText(text: string, classes: number): void {
    this.add({ text, spellings: [text] }, classes);
  }

  /** Marks words that are known already; a list must not make the index grow. */
  #mark(list: string, classes: number): void {
    for (const text of list.split(' ')) {
      const known = this.#bySpelling.get(text);
      if (known !== undefined) known.classes |= classes;
    }
  }

  /** Numbers the words, those that end family names first, in an order that depends on their texts alone. */
  number(anchors: ReadonlySet<KnownWord>): KnownWord[] {
    const all = [...new Set(this.#bySpelling.values())];
    const key = new Map(all.map((word) => [word, [...word.spellings].toSorted().join(' ')]));
    const compare = (left: KnownWord, right: KnownWord) => {
      const byRank = Number(anchors.has(right)) - Number(anchors.has(left));
      return byRank !== 0 ? byRank : (key.get(left) ?? '') < (key.get(right) ?? '') ? -1 : 1;
    };
    all.sort(compare);
    for (const [number, word] of all.entries()) word.number = number;
    return all;
  }

  /** Every spelling with its hash, sorted by hash. Two spellings with one hash are told apart by their check. */
  entries(): Entry[] {
    const entries: Entry[] = [];
    const add = (spelling: string, word: KnownWord, genitive: boolean) => {
      for (const codes of codesOf(spelling))
        entries.push({ hash: hashOf(codes), check: checkOf(codes), word, genitive });
    };
    for (const [spelling, word] of this.#bySpelling) add(spelling, word, false);
    for (const [spelling, word] of this.#genitives) if (!this.#bySpelling.has(spelling)) add(spelling, word, true);
    return entries.toSorted((left, right) => left.hash - right.hash || left.check - right.check);
  }
}

export type { KnownWord };
