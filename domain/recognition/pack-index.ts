import {
  GENITIVE,
  HEADER,
  HEADER_LENGTH,
  LAYOUT,
  MAGIC,
  NEEDS_GIVEN,
  SECTIONS,
  widthOf,
  type Section,
} from './index-layout';
import type { CompiledNamesIndex } from './types';
import type { KnownWord, Vocabulary } from './vocabulary';

/** One way of naming one person under a family name. */
export interface Form {
  readonly person: number;
  readonly given: readonly KnownWord[];
  readonly traits: number;
}

/** A family name and those who bear it. */
export interface Group {
  readonly words: readonly KnownWord[];
  traits: number;
  readonly forms: Form[];
}

/** Lays out words, family names and forms as lists of numbers. */
export function fillSections(
  words: readonly KnownWord[],
  anchors: number,
  unsorted: readonly Group[],
  vocabulary: Vocabulary,
): Map<Section, number[]> {
  const anchorOf = (group: Group) => group.words.at(-1)?.number ?? 0;
  const keyOf = (group: Group) =>
    group.words.map((word) => String(word.number).padStart(8, '0')).join('') + (group.traits & NEEDS_GIVEN);
  const groups = unsorted.toSorted(
    (left, right) =>
      anchorOf(left) - anchorOf(right) ||
      right.words.length - left.words.length ||
      (keyOf(left) < keyOf(right) ? -1 : 1),
  );
  const sections = new Map<Section, number[]>(SECTIONS.map((name) => [name, []]));
  const list = (name: Section) => sections.get(name) ?? [];
  const spelled = list('words');
  const spell = (sequence: readonly KnownWord[]) => {
    const start = spelled.length;
    for (const word of sequence) spelled.push(word.number);
    return start;
  };
  for (const word of words) {
    list('wordClasses').push(word.classes);
    list('wordLetters').push(lettersOf(word));
  }
  for (let anchor = 0, group = 0; anchor <= anchors; anchor += 1) {
    while (group < groups.length && anchorOf(groups[group] ?? { words: [], traits: 0, forms: [] }) < anchor) group += 1;
    list('anchorGroups').push(group);
  }
  for (const group of groups) list('groupWords').push(spell(group.words));
  list('groupWords').push(spelled.length);
  for (const group of groups) {
    list('groupForms').push(list('formPeople').length);
    list('groupTraits').push(group.traits);
    for (const form of group.forms) {
      list('formPeople').push(form.person);
      list('formGiven').push(spell(form.given));
      list('formTraits').push(form.traits);
    }
  }
  list('groupForms').push(list('formPeople').length);
  list('formGiven').push(spelled.length);
  fillEntries(vocabulary, anchors, list);
  return sections;
}

function fillEntries(vocabulary: Vocabulary, anchors: number, list: (name: Section) => number[]): void {
  const entries = vocabulary.entries();
  const ending = entries.filter((entry) => entry.word.number < anchors);
  // 24–48 bits a word: 1–3 % of other words pass.
  const filterBits = Math.max(13, Math.ceil(Math.log2(Math.max(1, ending.length) * 24)));
  const filter = list('filter');
  for (let at = 0; at < 1 << (filterBits - 5); at += 1) filter.push(0);
  for (const { hash } of ending) {
    const bit = hash >>> (32 - filterBits);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  const bucketBits = Math.max(4, Math.floor(Math.log2(entries.length + 1)));
  let entry = 0;
  for (let bucket = 0; bucket <= 1 << bucketBits; bucket += 1) {
    while (entry < entries.length && (entries[entry]?.hash ?? 0) >>> (32 - bucketBits) < bucket) entry += 1;
    list('buckets').push(entry);
  }
  for (const { hash, check, word, genitive } of entries) {
    list('entryHashes').push(hash);
    list('entryWords').push(genitive ? word.number + GENITIVE : word.number);
    list('entryChecks').push(check);
  }
}

/** First three letters, five bits each (0 = not a letter of a–z). */
function lettersOf(word: KnownWord): number {
  const [text = ''] = word.spellings;
  return [0, 1, 2].reduce((packed, at) => {
    const letter = text.charCodeAt(at) - 96;
    return packed | ((letter > 0 && letter < 27 ? letter : 0) << (at * 5));
  }, 0);
}

/** Puts the lists into one buffer. The version is a hash of all of it, so the same roster always has the same version. */
export function pack(
  sections: ReadonlyMap<Section, readonly number[]>,
  people: number,
  anchors: number,
): CompiledNamesIndex {
  const header = [MAGIC, LAYOUT, 0, 0, 0, people, anchors, 0];
  let offset = HEADER_LENGTH * 4;
  for (const name of SECTIONS) {
    const length = sections.get(name)?.length ?? 0;
    header.push(offset, length);
    offset = (offset + length * widthOf(name) + 3) & ~3;
  }
  header[3] = Math.log2((sections.get('filter')?.length ?? 1) * 32);
  header[4] = Math.log2((sections.get('buckets')?.length ?? 2) - 1);
  const bytes = new ArrayBuffer(offset);
  const head = new Uint32Array(bytes, 0, HEADER_LENGTH);
  head.set(header);
  for (const [at, name] of SECTIONS.entries()) {
    const start = header[HEADER + at * 2] ?? 0;
    const numbers = sections.get(name) ?? [];
    const width = widthOf(name);
    const view =
      width === 1
        ? new Uint8Array(bytes, start)
        : width === 2
          ? new Uint16Array(bytes, start)
          : new Uint32Array(bytes, start);
    view.set(numbers);
  }
  const hash = hashAll(new Uint32Array(bytes));
  head[2] = hash;
  return { bytes, version: `${LAYOUT}-${people}-${hash.toString(16).padStart(8, '0')}` };
}

function hashAll(numbers: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number ^ (number >>> 15), 0x01000193) ^ (hash >>> 13);
  return hash >>> 0;
}
