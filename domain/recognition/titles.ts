import { isLink, isMember, partyEnding } from './parties';
import { classesAt, endOf, gapAfter, isCapital, isLetter, language, lengthOf } from './reading';
import { codeAt, isAny, isOneOf, isShouted, wordSet, writtenAt } from './written';
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
  NAMED_AFTER,
  NOT_A_PERSON_BEFORE,
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
export function titleBefore(first: number): Title | null {
  const before = first - 1;
  const gap = gapAfter(before);
  if (gap === APART) return null;
  // Nearly always an ordinary word; `collega's` and `CD&V'er` end in one behind an apostrophe, `D77-kopstuk` behind a hyphen.
  const ordinary = gap === BLANK && !isAny(before, ENDS_TITLE) && !isCapital(before);
  const joins = ordinary ? gapAfter(before - 1) : BLANK;
  if (ordinary && joins !== APOSTROPHE && joins !== HYPHEN) return null;
  return stackEnding(first - 1, first - 1) ?? listTitle(first) ?? fieldTitle(first) ?? partyTitle(first);
}

/** Is this word a title, and is it joined to the next word as titles are? */
export function isTitle(at: number): boolean {
  const classes = classesAt(at);
  if ((classes & TITLE) === 0) return false;
  const gap = gapAfter(at);
  if (gap !== BLANK && !(gap === DOT && (classes & ABBREVIATED) !== 0)) return false;
  if ((classes & ABBREVIATED) !== 0 && (classes & ROLE) !== 0) return gap === DOT;
  return lengthOf(at) > 2 || isShortTitle(at, gap, classes);
}

/** `M`, `Mr`, `me`, `Fr`: short words that are often something else. */
function isShortTitle(at: number, gap: number, classes: number): boolean {
  const written = writtenAt(at);
  // The last initial of "J-M Nolet" is no title.
  const before = gapAfter(at - 1);
  if (written.length === 1 && (before === HYPHEN || before === DOT_HYPHEN)) return false;
  // "MR" is a party, unless the name is in capitals too.
  if (written === 'MR' && !isShouted(at + 1)) return false;
  // "m" is a metre, "me" a pronoun, "fr" a language: as titles they have a capital.
  const small = !isCapital(at) && !(gap === DOT && written.length === 2);
  if (small && (classes & ROLE) === 0) return false;
  return written !== 'FR' && !(written === 'Fr' && gap !== DOT);
}

/** A stack of titles that ends at word `last`: `Frau Abgeordnete`, `Mme la ministre`, `Prof. dr.` */
function stackEnding(last: number, textEnd: number): Title | null {
  if (isColleagues(last) && gapAfter(last) === BLANK) return stackEndingAt(last - 1, textEnd);
  return isTitle(last) ? stackEndingAt(last, textEnd) : null;
}

function stackEndingAt(last: number, textEnd: number): Title {
  let first = last;
  let classes = classesAt(last);
  for (let at = last - 1; at >= 0; at -= 1) {
    if (isTitle(at)) {
      classes |= classesAt(at);
      first = at;
    } else if (gapAfter(at) !== BLANK || !isAny(at, ARTICLE) || !isTitle(at - 1)) break;
  }
  const title = titleOf(first, textEnd, classes, first === last && isFeminineBefore(first - 1, classes));
  // "CD&V-Kamerlid"
  const party = gapAfter(first - 1) === HYPHEN ? partyEnding(first - 1) : null;
  return party === null ? title : { ...title, party: party.party };
}

const FEMININE_BEFORE: ReadonlySet<string> = wordSet('la ma sa');

/** `la ministre`, `ma collègue`, `die Abgeordnete`; Dutch `die` is "that", and before several, or before `Abg.`, it says nothing. */
function isFeminineBefore(at: number, classes: number): boolean {
  if (gapAfter(at) !== BLANK || lengthOf(at) > 3) return false;
  return (
    isOneOf(FEMININE_BEFORE, at) ||
    (language === 'de' && (classes & (PLURAL | ABBREVIATED)) === 0 && writtenAt(at).toLowerCase() === 'die')
  );
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
function listTitle(first: number): Title | null {
  let at = first - 1;
  for (let names = 0; names < 12; names += 1) {
    // Over the comma or the conjunction, then over one name.
    const gap = gapAfter(at);
    if (gap === BLANK && isAny(at, CONJUNCTION)) {
      at -= 1;
      if (gapAfter(at) !== BLANK && gapAfter(at) !== COMMA) return null;
    } else if (gap !== COMMA) return null;
    let read = 0;
    for (; read < 6 && at >= 0; read += 1, at -= 1) {
      const classes = classesAt(at);
      const plural = (classes & TITLE) !== 0 && (classes & PLURAL) !== 0;
      // The whole stack: in "MM. les sénateurs A et B" it is "MM." that says they are men.
      if (read > 0 && (plural || isColleagues(at))) return stackEnding(at, at);
      if (!isCapital(at) && (classes & PARTICLE) === 0) return null;
      const before = gapAfter(at - 1);
      if (before === COMMA || (before === BLANK && isAny(at - 1, CONJUNCTION) && !isAny(at - 1, PARTICLE))) break;
      if (before !== BLANK && before !== HYPHEN && before !== APOSTROPHE && before !== DOT) return null;
    }
    at -= 1;
    if (at < 0) return null;
  }
  return null;
}

/** `collega's`: the -s is a word of its own. */
function isColleagues(at: number): boolean {
  return gapAfter(at - 1) === APOSTROPHE && isLetter(at) && isAny(at - 1, CIVIL);
}

/** `minister van Sociale Zaken`, `secrétaire d’État à l’Asile`: an office, a link, its field, at most nine words. */
function fieldTitle(first: number): Title | null {
  let at = first - 1;
  if (!isField(at) || gapAfter(at) !== BLANK) return null;
  if (isGivenBehindField(at)) return null;
  // "la députée fédérale Petit", "le ministre flamand Joossen"
  if (isAny(at - 1, ROLE) && !isCapital(at)) return stackEnding(at - 1, at);
  // "cheffe de groupe", but not "chef du groupe Acme".
  const bare = (classesAt(at) & (FIELD | ABBREVIATED)) === (FIELD | ABBREVIATED);
  if (bare && !isBareLink(at - 1)) return null;
  // "le président du Sénat Petit"; but whoever presides over Acme is somebody else.
  const offices = isAny(at, FIELD) ? ROLE : MINISTER | EUROPEAN | MAYOR;
  for (let read = 0; read < 9 && at > 0; read += 1, at -= 1) {
    const before = at - 1;
    const gap = gapAfter(before);
    if (gap !== BLANK && gap !== APOSTROPHE && gap !== HYPHEN && gap !== COMMA) return null;
    const office = isAny(before, offices);
    const linked = isLink(at) || isAny(at, FIELD);
    if (linked && office && gap === BLANK) return stackEnding(before, before);
    if (!isField(before) && !isLink(before) && !office) return null;
  }
  return null;
}

/** `minister van Onderwijs Bram`: an unknown word with a capital right behind a field, and not joined to it, is a given name. */
function isGivenBehindField(at: number): boolean {
  // "la ministre des Transports, Geneviève"
  if (isCapital(at) && !isAny(at, FIELD) && gapAfter(at - 1) === COMMA) return true;
  if (!isCapital(at) || isAny(at, FIELD) || gapAfter(at - 1) !== BLANK || isLink(at - 1)) return false;
  return !isAny(at - 1, ROLE) && isField(at - 1);
}

/** `de` behind an office. */
function isBareLink(at: number): boolean {
  const e = codeAt(endOf(at) - 1) === 101;
  return e && lengthOf(at) === 2 && isAny(at - 1, ROLE);
}

function isField(at: number): boolean {
  return at >= 0 && (isAny(at, FIELD) || (isCapital(at) && !isLink(at) && !isAny(at, TITLE | GIVEN)));
}

/** `député PS Moreau`, `CD&V'er Mahdi`: an office and a party of the roster. */
function partyTitle(first: number): Title | null {
  if (gapAfter(first - 1) !== BLANK) return null;
  const party = partyEnding(first - 1);
  if (party === null) return joinedPartyTitle(first - 1);
  const office = stackEnding(party.first - 1, first - 1);
  if (office !== null) return { ...office, party: party.party };
  // "le PF Petit", "la Z&P Lindeman"
  const article = language !== 'nl' && gapAfter(party.first - 1) === BLANK ? classesAt(party.first - 1) : 0;
  if (!isMember(party.last) && (article & ARTICLE) === 0) return null;
  return { ...titleOf(party.first, party.last, 0, false), party: party.party };
}

/** `SPD-Mann Koch`, `D77-kopstuk Bakker`: a party and what somebody is in it; in `D77-motie Bakker` it is a motion that is called after him. */
function joinedPartyTitle(last: number): Title | null {
  if (gapAfter(last - 1) !== HYPHEN || lengthOf(last) < 4 || isAny(last, NAMED_AFTER | NOT_A_PERSON_BEFORE))
    return null;
  const party = partyEnding(last - 1);
  return party === null ? null : { ...titleOf(party.first, last, 0, false), party: party.party };
}
