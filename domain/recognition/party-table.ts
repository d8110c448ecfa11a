import type { Section } from './index-layout';
import { wordsOf } from './name-forms';
import { PARTY } from './word-classes';
import type { KnownWord, Vocabulary } from './vocabulary';

const MOST_SETS = 1 << 19;

/**
 * Groups of the European Parliament as its pages call them in other languages: lists of votes are printed in French on every one.
 * Not what is also a phrase (`la gauche`).
 */
const SAME_GROUP: readonly (readonly string[])[] = [
  ['EPP', 'PPE', 'EVP'],
  ['Greens/EFA', 'Verts/ALE', 'Grüne/EFA', 'Groenen/EVA'],
  ['GUE/NGL', 'The Left'],
  ['Patriots', 'PfE', 'Patriots for Europe'],
  ['NA', 'NI'],
];

function inOtherLanguages(name: string): readonly string[] {
  return SAME_GROUP.find((names) => names.includes(name)) ?? [name];
}

/** The parties of a roster, and the combinations of them that people have. */
export class PartyTable {
  readonly #vocabulary: Vocabulary;
  readonly #parties: KnownWord[][] = [];
  readonly #partyNumbers = new Map<string, number>();
  readonly #sets: number[][] = [[]];
  readonly #setNumbers = new Map<string, number>([['', 0]]);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The number of a combination of parties; 0 is "none". */
  setOf(names: readonly string[]): number {
    const parties = names
      .flatMap(inOtherLanguages)
      .map((name) => this.#partyOf(name))
      .filter((party) => party >= 0);
    const set = [...new Set(parties)].toSorted((left, right) => left - right);
    const key = set.join(' ');
    let number = this.#setNumbers.get(key);
    if (number === undefined) {
      if (this.#sets.length >= MOST_SETS) return 0;
      number = this.#sets.push(set) - 1;
      this.#setNumbers.set(key, number);
    }
    return number;
  }

  #partyOf(name: string): number {
    const words = wordsOf(name);
    if (words.length === 0) return -1;
    const key = words.map((word) => word.text).join(' ');
    let number = this.#partyNumbers.get(key);
    if (number === undefined) {
      number = this.#parties.push(words.map((word) => this.#vocabulary.add(word, PARTY))) - 1;
      this.#partyNumbers.set(key, number);
    }
    return number;
  }

  /** Writes the sections; the words must have their numbers. */
  fill(sections: Map<Section, number[]>): void {
    sections.set('partySetStarts', starts(this.#sets));
    sections.set('partySets', this.#sets.flat());
    sections.set('partyStarts', starts(this.#parties));
    sections.set(
      'partyWords',
      this.#parties.flatMap((words) => words.map((word) => word.number)),
    );
  }
}

function starts(lists: readonly (readonly unknown[])[]): number[] {
  let at = 0;
  return [0, ...lists.map((list) => (at += list.length))];
}
