import { LIGATURES, SPELLED_OUT, UNREADABLE, eachLetter } from './fold';
import type { NameEntry } from './types';

/** A word of a name: its folded text and the ways pages spell it. */
export interface NameWord {
  readonly text: string;
  readonly spellings: readonly string[];
}

/** One way of naming a person: given words and family words. */
export interface NameForm {
  readonly given: readonly NameWord[];
  readonly family: readonly NameWord[];
  /** A listed other name, not the person's own. */
  readonly listed: boolean;
  /** The family words alone may mean the person (after a title, or once the person is known on the page). */
  readonly surname: boolean;
}

const MOST_WORDS = 8;
const MOST_LETTERS = 30;
const PARTICLES = new Set(
  'van von vander vanden vande de der den d di da do dos das del della du des ter ten te la le el al ben bin mc mac o zu st saint'.split(
    ' ',
  ),
);

let folded: Uint16Array | null = null;

function foldedCode(unit: number): number {
  if (folded === null) {
    const table = new Uint16Array(65_536);
    eachLetter((from, to, code) => table.fill(code, from, to));
    folded = table;
  }
  return folded[unit] ?? 0;
}

const TRANSLITERATED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const SPELLED = new Map(LIGATURES.map(([letters, code]) => [code, letters]));

/** The words of a name, folded; words in scripts that cannot be read make the name empty. */
export function wordsOf(name: string): NameWord[] {
  const plain = name
    .slice(0, 400)
    .normalize('NFC')
    .replace(/[\u{300}-\u{36f}]|[\u{ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}\u{feff}]/gu, '');
  const words: NameWord[] = [];
  let own = '';
  let other = '';
  const finish = () => {
    if (own !== '') words.push({ text: own, spellings: own === other ? [own] : [own, other] });
    own = '';
    other = '';
  };
  for (const sign of plain) {
    const letters = SPELLED_OUT[sign]?.toLowerCase();
    const code = foldedCode(sign.charCodeAt(0));
    if (letters !== undefined) {
      own += letters;
      other += letters;
    } else if (code === 0 || sign.length > 1) {
      finish();
    } else if (code >= UNREADABLE) {
      return [];
    } else {
      const text = SPELLED.get(code) ?? String.fromCharCode(code);
      own += text;
      other += TRANSLITERATED[sign.toLowerCase()] ?? text;
    }
  }
  finish();
  return words.length > MOST_WORDS || words.some((word) => word.text.length > MOST_LETTERS) ? [] : words;
}

/** Spellings of a word as folded codes: plain, and with each ligature written as one sign. */
export function codesOf(spelling: string): number[][] {
  const plain = Array.from(spelling, (letter) => letter.charCodeAt(0));
  const all = [plain];
  for (const [letters, code] of LIGATURES) {
    const at = spelling.indexOf(letters);
    if (at >= 0) all.push([...plain.slice(0, at), code, ...plain.slice(at + letters.length)]);
  }
  return all;
}

/** All the ways in which a page may name a person. Empty for names without readable words. */
export function formsOf(entry: NameEntry): NameForm[] {
  const forms: NameForm[] = [];
  const given = wordsOf(entry.givenName ?? '');
  const family = wordsOf(entry.familyName ?? '');
  const add = (form: NameForm) => {
    const letters = form.family.reduce((sum, word) => sum + word.text.length, 0);
    const key = keyOf(form);
    if (letters >= 2 && !forms.some((known) => keyOf(known) === key)) forms.push(form);
  };
  if (given.length > 0 && family.length > 0) {
    add({ given, family, listed: false, surname: true });
    if (entry.nameSplitIsGuess === true) otherSplits([...given, ...family]).forEach(add);
  }
  const full = splitAtComma(entry.name) ?? wordsOf(entry.name);
  if (family.length === 0 || given.length === 0) guessSplits(full, true).forEach(add);
  else addListed(entry.name, given, family, add);
  for (const other of entry.otherNames) addListed(other, given, family, add);
  return forms;
}

function keyOf(form: NameForm): string {
  return `${form.given.map((word) => word.text).join(' ')}|${form.family.map((word) => word.text).join(' ')}`;
}

/** `Family, Given` turned round; `null` without a single comma. */
function splitAtComma(name: string): NameWord[] | null {
  const [before, after, more] = name.split(',');
  return before === undefined || after === undefined || more !== undefined
    ? null
    : [...wordsOf(after), ...wordsOf(before)];
}

/** A listed name that has the person's family words at its end or start gives another given name; else it is split by guess. */
function addListed(
  name: string,
  given: readonly NameWord[],
  family: readonly NameWord[],
  add: (form: NameForm) => void,
): void {
  const words = splitAtComma(name) ?? wordsOf(name);
  if (words.length === 0) return;
  const same = (from: number, part: readonly NameWord[]) =>
    part.length > 0 && part.every((word, at) => words[from + at]?.text === word.text);
  const rest = words.length - family.length;
  if (rest > 0 && same(rest, family)) add({ given: words.slice(0, rest), family, listed: true, surname: true });
  else if (rest > 0 && same(0, family)) add({ given: words.slice(family.length), family, listed: true, surname: true });
  else if (words.length > given.length && same(0, given))
    add({ given, family: words.slice(given.length), listed: true, surname: true });
  else if (words.length === 1) add({ given: [], family: words, listed: true, surname: false });
  else guessSplits(words, false).forEach(add);
}

/** Given words until the first particle, else all but the last word. */
function guessSplits(words: readonly NameWord[], own: boolean): NameForm[] {
  if (words.length === 0) return [];
  if (words.length === 1) return [{ given: [], family: [...words], listed: !own, surname: false }];
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word.text));
  const at = particle > 0 ? particle : words.length - 1;
  return [{ given: words.slice(0, at), family: words.slice(at), listed: !own, surname: own }];
}

function otherSplits(words: readonly NameWord[]): NameForm[] {
  return words
    .slice(1)
    .map((_, at) => ({ given: words.slice(0, at + 1), family: words.slice(at + 1), listed: false, surname: false }));
}

const GLUED = /^(vanden|vander|vande|van|de|le|du|mc|mac)(\p{L}{4,})$/u;
const SPACED: Readonly<Record<string, string>> = { vanden: 'van den', vander: 'van der', vande: 'van de' };
const word = (text: string): NameWord => ({ text, spellings: [text] });

/**
 * Other ways to write the particles of a family name, recognised only beside the right given name: glued (`Deblock`), apart (`Van den
 * Broucke`), shortened (`v.d. Berg`).
 */
export function particleVariants(family: readonly NameWord[]): NameWord[][] {
  const [first, second, third] = family;
  const last = family.at(-1);
  if (first === undefined || last === undefined) return [];
  if (family.length === 1) {
    const parts = GLUED.exec(first.text);
    const [, particle = '', rest = ''] = parts ?? [];
    return parts === null ? [] : [[...(SPACED[particle] ?? particle).split(' ').map(word), word(rest)]];
  }
  if (!family.slice(0, -1).every((part) => PARTICLES.has(part.text) || part.text === 'l')) return [];
  const spellings = last.spellings.map(
    (own) =>
      family
        .slice(0, -1)
        .map((part) => part.text)
        .join('') + own,
  );
  const variants: NameWord[][] = [[{ text: spellings[0] ?? '', spellings }]];
  if (
    family.length === 3 &&
    (first.text === 'van' || first.text === 'von') &&
    second !== undefined &&
    third !== undefined &&
    /^de[nr]?$/u.test(second.text)
  ) {
    variants.push([word('v'), word('d'), last], [word('vd'), last], [word(first.text + second.text), last]);
  }
  return variants;
}
