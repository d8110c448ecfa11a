import { isLink, isMember, partyEnding, partyStarting } from './parties';
import type { Reading } from './reading';
import { APART, APOSTROPHE, BLANK, COMMA, DOT, DOT_HYPHEN, HYPHEN } from './signs';
import {
  ABBREVIATED,
  ARTICLE,
  CIVIL,
  CIVIL_FEMALE,
  CIVIL_MALE,
  CONJUNCTION,
  EUROPEAN,
  FEMININE,
  FIELD,
  GIVEN,
  MINISTER,
  MASCULINE,
  MAYOR,
  OFFICES,
  PARTICLE,
  PARTY,
  PLURAL,
  ROLE,
  TITLE,
} from './word-classes';

/** A title or an office before a name. */
export interface Title {
  /** `honorific` when a civil title is among the words, else `role`. */
  readonly form: 'honorific' | 'role';
  readonly gender: 'female' | 'male' | null;
  /** Office bits of `word-classes.ts`. */
  readonly offices: number;
  /** First word of the title. */
  readonly first: number;
  /** A party that must be the person's (`CD&V'er`). */
  readonly party: number | null;
  /** Last word of what is quoted as evidence. */
  readonly last: number;
}

/** What a word in small letters must be to end a title. */
const ENDS_TITLE = TITLE | FIELD | PARTY | CONJUNCTION;

/** Reads the title that ends before word `first`: `M.`, `Monsieur le ministre`, `MM. Prévot et`, `minister van Werk`, `député PS`. */
export function titleBefore(reading: Reading, first: number): Title | null {
  const before = first - 1;
  const gap = reading.gap(before);
  if (gap === APART) return null;
  // Nearly always an ordinary word; only `collega's` and `CD&V'er` end in one behind an apostrophe.
  const ordinary = gap === BLANK && (reading.classes(before) & ENDS_TITLE) === 0 && !reading.isCapital(before);
  if (ordinary && reading.gap(before - 1) !== APOSTROPHE) return null;
  return (
    stackEnding(reading, first - 1, first - 1) ??
    listTitle(reading, first) ??
    fieldTitle(reading, first) ??
    partyTitle(reading, first)
  );
}

/** Is this word a title, and is it joined to the next word as titles are? */
function isTitle(reading: Reading, at: number): boolean {
  const classes = reading.classes(at);
  if ((classes & TITLE) === 0) return false;
  const gap = reading.gap(at);
  if (gap !== BLANK && !(gap === DOT && (classes & ABBREVIATED) !== 0)) return false;
  if ((classes & ABBREVIATED) !== 0 && (classes & ROLE) !== 0) return gap === DOT;
  return reading.length(at) > 2 || isShortTitle(reading, at, gap, classes);
}

/** `M`, `Mr`, `me`, `Fr`: short words that are often something else. */
function isShortTitle(reading: Reading, at: number, gap: number, classes: number): boolean {
  const written = reading.written(at);
  // The last initial of "J-M Nolet" is no title.
  const before = reading.gap(at - 1);
  if (written.length === 1 && (before === HYPHEN || before === DOT_HYPHEN)) return false;
  // "MR" is a party, unless the name is in capitals too.
  if (written === 'MR' && !reading.isShouted(at + 1)) return false;
  // "m" is a metre, "me" a pronoun, "fr" a language: as titles they have a capital.
  const small = !reading.isCapital(at) && !(gap === DOT && written.length === 2);
  if (small && (classes & ROLE) === 0) return false;
  return written !== 'FR' && !(written === 'Fr' && gap !== DOT);
}

/** A stack of titles that ends at word `last`: `Frau Abgeordnete`, `Mme la ministre`, `Prof. dr.` */
function stackEnding(reading: Reading, last: number, textEnd: number): Title | null {
  if (isColleagues(reading, last) && reading.gap(last) === BLANK) return stackEndingAt(reading, last - 1, textEnd);
  return isTitle(reading, last) ? stackEndingAt(reading, last, textEnd) : null;
}

function stackEndingAt(reading: Reading, last: number, textEnd: number): Title {
  let first = last;
  let classes = reading.classes(last);
  let feminine = false;
  for (let at = last - 1; at >= 0; at -= 1) {
    if (isTitle(reading, at)) {
      classes |= reading.classes(at);
      first = at;
    } else if (reading.gap(at) === BLANK && (reading.classes(at) & ARTICLE) !== 0) {
      if (first === last && reading.length(at) === 2 && /^la$/iu.test(reading.written(at))) feminine = true;
      if (!isTitle(reading, at - 1)) break;
    } else break;
  }
  return titleOf(first, textEnd, classes, feminine);
}

function titleOf(first: number, last: number, classes: number, feminine: boolean): Title {
  const female = feminine || (classes & (CIVIL_FEMALE | FEMININE)) !== 0;
  return {
    form: (classes & CIVIL) !== 0 ? 'honorific' : 'role',
    gender: female ? 'female' : (classes & (CIVIL_MALE | MASCULINE)) !== 0 ? 'male' : null,
    offices: classes & OFFICES,
    first,
    party: null,
    last,
  };
}

/** `MM. Prévot et Nuino`, `de heren A, B en C`: a title in the plural before the first of several names. */
function listTitle(reading: Reading, first: number): Title | null {
  let at = first - 1;
  for (let names = 0; names < 12; names += 1) {
    // Over the comma or the conjunction, then over one name.
    const gap = reading.gap(at);
    if (gap === BLANK && (reading.classes(at) & CONJUNCTION) !== 0) {
      at -= 1;
      if (reading.gap(at) !== BLANK && reading.gap(at) !== COMMA) return null;
    } else if (gap !== COMMA) return null;
    let read = 0;
    for (; read < 6 && at >= 0; read += 1, at -= 1) {
      const classes = reading.classes(at);
      const plural = (classes & TITLE) !== 0 && (classes & PLURAL) !== 0;
      if (read > 0 && (plural || isColleagues(reading, at))) {
        return isTitle(reading, at) || isColleagues(reading, at) ? titleOf(at, at, classes, false) : null;
      }
      if (!reading.isCapital(at) && (classes & PARTICLE) === 0) return null;
      const before = reading.gap(at - 1);
      if (
        before === COMMA ||
        (before === BLANK &&
          (reading.classes(at - 1) & CONJUNCTION) !== 0 &&
          (reading.classes(at - 1) & PARTICLE) === 0)
      )
        break;
      if (before !== BLANK && before !== HYPHEN && before !== APOSTROPHE && before !== DOT) return null;
    }
    at -= 1;
    if (at < 0) return null;
  }
  return null;
}

/** `collega's`: the -s is a word of its own. */
function isColleagues(reading: Reading, at: number): boolean {
  return reading.gap(at - 1) === APOSTROPHE && reading.isLetter(at) && (reading.classes(at - 1) & CIVIL) !== 0;
}

/** `minister van Sociale Zaken`, `secrétaire d’État à l’Asile`: an office, a link, its field, at most nine words. */
function fieldTitle(reading: Reading, first: number): Title | null {
  let at = first - 1;
  if (!isField(reading, at) || reading.gap(at) !== BLANK) return null;
  // "la députée fédérale Petit", "le ministre flamand Joossen"
  if ((reading.classes(at - 1) & ROLE) !== 0 && !reading.isCapital(at)) return stackEnding(reading, at - 1, at);
  // "cheffe de groupe", but not "chef du groupe Acme".
  const bare = (reading.classes(at) & (FIELD | ABBREVIATED)) === (FIELD | ABBREVIATED);
  if (bare && !isBareLink(reading, at - 1)) return null;
  // "le président du Sénat Petit"; but whoever presides over Acme is somebody else.
  const offices = (reading.classes(at) & FIELD) !== 0 ? ROLE : MINISTER | EUROPEAN | MAYOR;
  for (let read = 0; read < 9 && at > 0; read += 1, at -= 1) {
    const before = at - 1;
    const gap = reading.gap(before);
    if (gap !== BLANK && gap !== APOSTROPHE && gap !== HYPHEN && gap !== COMMA) return null;
    const office = (reading.classes(before) & offices) !== 0;
    const linked = isLink(reading, at) || (reading.classes(at) & FIELD) !== 0;
    if (linked && office && gap === BLANK) return stackEnding(reading, before, before);
    if (!isField(reading, before) && !isLink(reading, before) && !office) return null;
  }
  return null;
}

/** `de` behind an office. */
function isBareLink(reading: Reading, at: number): boolean {
  const e = reading.text.charCodeAt(reading.end(at) - 1) === 101;
  return e && reading.length(at) === 2 && (reading.classes(at - 1) & ROLE) !== 0;
}

function isField(reading: Reading, at: number): boolean {
  return (
    at >= 0 &&
    ((reading.classes(at) & FIELD) !== 0 ||
      (reading.isCapital(at) && !isLink(reading, at) && (reading.classes(at) & (TITLE | GIVEN)) === 0))
  );
}

/** `député PS Moreau`, `CD&V'er Mahdi`: an office and a party of the roster. */
function partyTitle(reading: Reading, first: number): Title | null {
  const party = partyEnding(reading, first - 1);
  if (party === null || reading.gap(first - 1) !== BLANK) return null;
  const office = stackEnding(reading, party.first - 1, first - 1);
  if (office !== null) return office;
  // "le PF Petit", "la Z&P Lindeman"
  const article =
    reading.language !== 'nl' && reading.gap(party.first - 1) === BLANK ? reading.classes(party.first - 1) : 0;
  if (!isMember(reading, party.last) && (article & ARTICLE) === 0) return null;
  return { ...titleOf(party.first, party.last, 0, false), party: party.party };
}

function opensBracket(reading: Reading, last: number): boolean {
  const end = reading.end(last);
  const at = reading.text.charCodeAt(end) === 32 ? end + 1 : end;
  return reading.text.charCodeAt(at) === 40 && reading.start(last + 1) === at + 1;
}

/** Does an office follow the name, after a comma or in brackets: `Mahdi, ministre de …`, `Mahdi, the former Labour MP`? @returns Its word, or -1. */
export function officeAfter(reading: Reading, last: number): number {
  if (last + 1 >= reading.count) return -1;
  if (reading.gap(last) !== COMMA && !opensBracket(reading, last)) return -1;
  let at = last + 1;
  // At most an article, an adjective and a party stand between.
  if (isBefore(reading, at, ARTICLE)) at += 1;
  if (isBefore(reading, at, FIELD)) at += 1;
  if (at > last + 1 || (reading.classes(at) & PARTY) !== 0) {
    const party = partyStarting(reading, at);
    if (party !== null && (reading.gap(party.last) === BLANK || reading.gap(party.last) === HYPHEN))
      at = party.last + 1;
  }
  return (reading.classes(at) & ROLE) !== 0 && (reading.classes(at) & ABBREVIATED) === 0 ? at : -1;
}

function isBefore(reading: Reading, at: number, bits: number): boolean {
  return (reading.classes(at) & bits) !== 0 && (reading.classes(at) & ROLE) === 0 && reading.gap(at) === BLANK;
}
