import { isArticle } from './surroundings';
import { isIndexEntry, isOccupied } from './strangers';
import {
  chunk,
  classesAt,
  endOf,
  gapAfter,
  isAnchor,
  isCapital,
  isGenitive,
  isLetter,
  language,
  lengthOf,
  startOf,
} from './reading';
import {
  codeAt,
  endsLine,
  isAny,
  isNumber,
  isOneOf,
  isShouted,
  opensSentence,
  textBetween,
  wordSet,
  writtenAt,
} from './written';
import { APART, APOSTROPHE, BLANK, DOT, HYPHEN } from './signs';
import {
  ABBREVIATED,
  ARTICLE,
  CIVIL_MALE,
  COMMON,
  CONJUNCTION,
  FIELD_LINK,
  GIVEN,
  NAMED_AFTER,
  NOT_A_NAME,
  OPENER,
  PARTICLE,
  PARTY,
  PLACE,
  SAYING,
  TITLE,
  VERB,
  WHERE_WHEN,
} from './word-classes';

/** What the words around a family name say of it, once it is known that no given name of the roster and no title stands beside it. */
export type BareVerdict = 'person' | 'person_or_word' | 'no_person' | 'somebody_else';

/**
 * May a family name that stands alone mean a person who is known on the page?
 * @param cued - A party or an office stands beside it: an ordinary word at the start of a sentence is then a name.
 * @returns `person_or_word` where a sentence begins and nothing tells it from a word; `somebody_else` when another given name stands before it: then the page has two people of that name.
 */
export function judgeBare(first: number, last: number, cued: boolean): BareVerdict {
  const classes = classesAt(last);
  const single = first === last;
  const ordinary = (classes & COMMON) !== 0;
  const place = single && (classes & PLACE) !== 0;
  // "Groen stemt tegen": a party of the roster, or a known one.
  if (single && ordinary && !cued && (classes & PARTY) !== 0) return 'no_person';
  const before = judgeBefore(first, (ordinary && !cued) || place);
  if (before !== 'person') return before;
  if (!cued && isOccupied(first)) return 'no_person';
  // "LEBRUN Jean (XYZ)": another Lebrun.
  // In a list the next line begins with the next party.
  if (isFollowedByName(last) && !(cued && endsLine(last)))
    return isShouted(last) && isAny(last + 1, GIVEN) ? 'somebody_else' : 'no_person';
  if (!cued && isIndexEntry(first, last)) return 'somebody_else';
  if (!cued && (isInFirm(first, last) || isOfPlace(last))) return 'no_person';
  const said =
    isSaidBy(first) ||
    isSpeaker(last) ||
    (gapAfter(last) === BLANK && (isAny(last + 1, SAYING) || isFollowedByPronoun(last))) ||
    (!place && isPossessive(last));
  if (said || cued) return 'person';
  // "Thomas, mon fils": a family name that is a given name too is one, unless somebody acts.
  if (single && (classes & GIVEN) !== 0 && gapAfter(last) !== BLANK) return 'no_person';
  // Every German noun has a capital; but none opens a sentence without an article: "Wolf hat zugestimmt".
  if (single && ordinary && language === 'de') return opensSentence(first) && isActing(last) ? 'person' : 'no_person';
  // "May 5", "5 May"
  if (place || (ordinary && gapAfter(last) === BLANK && isNumber(last + 1))) return 'no_person';
  if (single && ordinary && gapAfter(first - 1) === BLANK && isNumber(first - 1)) return 'no_person';
  if (!single && ordinary && isHeadOfPhrase(first, last)) return 'no_person';
  if (single && ordinary && (opensSentence(first) || (isShouted(last) && lengthOf(last) > 1))) return 'no_person';
  return single && gapAfter(last) === BLANK && opensSentence(first) ? 'person_or_word' : 'person';
}

/** `sagte König`: behind a verb of speaking, without an article, stands who speaks. */
function isSaidBy(first: number): boolean {
  return gapAfter(first - 1) === BLANK && !isCapital(first - 1) && isAny(first - 1, SAYING);
}

const COPULAS: ReadonlySet<string> = wordSet('ist war wird wurde sind waren');
const SUBJECTS: ReadonlySet<string> = wordSet('es er sie man ich wir');

/** `Wolf hat …`, `Koch will …`: a verb behind the name, and no other subject behind the verb. */
function isActing(last: number): boolean {
  if (gapAfter(last) !== BLANK || (classesAt(last + 1) & (VERB | CONJUNCTION)) !== VERB || isOneOf(COPULAS, last + 1))
    return false;
  // "Lange hat Heike Lange gewartet", "Kurz hat er gezögert": somebody else does it.
  return (
    gapAfter(last + 1) !== BLANK || !(isCapital(last + 2) || isAny(last + 2, ARTICLE) || isOneOf(SUBJECTS, last + 2))
  );
}

const SELF: ReadonlySet<string> = wordSet('zelf himself herself selbst');

/** `Petit : « … »`, `Bakker zelf`: no word speaks, or is itself. */
function isSpeaker(last: number): boolean {
  if (gapAfter(last) === BLANK) {
    const code = codeAt(startOf(last + 1));
    return (code === 122 || code === 104 || code === 115) && isOneOf(SELF, last + 1);
  }
  const end = endOf(last);
  return (codeAt(end) === 58 || codeAt(end + 1) === 58) && /^\s?: ?[«“"„‘]/u.test(chunk.slice(end, end + 4));
}

/** `Petit & Partners`, `Grant & Petit`. */
function isInFirm(first: number, last: number): boolean {
  const end = endOf(last);
  return (codeAt(end) === 32 && codeAt(end + 1) === 38) || codeAt(startOf(first) - 2) === 38;
}

const OF: ReadonlySet<string> = wordSet('de d of von');

/** `Lambert de Maastricht`, `White of Selborne`: people of old, and peers. */
function isOfPlace(last: number): boolean {
  if (gapAfter(last) !== BLANK || !isAny(last + 1, FIELD_LINK) || !isCapital(last + 2)) return false;
  const gap = gapAfter(last + 1);
  return (gap === BLANK || gap === APOSTROPHE) && !isCapital(last + 1) && isOneOf(OF, last + 1);
}

/** `Le Maire de Lyon`: an article, a word and what it is of, at the start of a sentence. */
function isHeadOfPhrase(first: number, last: number): boolean {
  if (gapAfter(last) !== BLANK || !isAny(first, ARTICLE)) return false;
  const link = classesAt(last + 1) & (FIELD_LINK | WHERE_WHEN | CONJUNCTION);
  return link === FIELD_LINK && !isCapital(last + 1) && opensSentence(first);
}

/** `Brown’s plan failed.`: no colour has a plan. */
function isPossessive(last: number): boolean {
  if (language === 'fr' || gapAfter(last) !== APOSTROPHE || !isLetter(last + 1)) return false;
  return codeAt(startOf(last + 1)) === 115;
}

const PRONOUNS: ReadonlySet<string> = wordSet('nous vous me lui');

/** `Petit s’explique`, `Petit l’emporte`: only who acts stands before such a pronoun. */
function isFollowedByPronoun(last: number): boolean {
  if (language === 'fr' && lengthOf(last + 1) < 5 && gapAfter(last + 1) === BLANK && isOneOf(PRONOUNS, last + 1))
    return true;
  if (gapAfter(last + 1) !== APOSTROPHE || !isLetter(last + 1)) return false;
  const code = codeAt(startOf(last + 1));
  return code === 115 || code === 108;
}

function judgeBefore(first: number, ordinary: boolean): BareVerdict {
  const at = first - 1;
  const gap = gapAfter(at);
  const classes = classesAt(at);
  if (gap === DOT && isLetter(at) && isCapital(at)) return 'somebody_else';
  if (gap === HYPHEN) return ordinary || isCapital(at) || lengthOf(at) < 4 ? 'no_person' : 'person';
  if (gap === DOT && isOneOf(SAINTS, at)) return 'no_person';
  if (gap !== BLANK) return 'person';
  if (isOneOf(BORN, at)) return 'no_person';
  // Dutch "en" is "and".
  if (ordinary && (classes & WHERE_WHEN) !== 0 && !(language === 'nl' && (classes & CONJUNCTION) !== 0))
    return 'no_person';
  if (isArticle(at, ordinary)) return 'no_person';
  if (!isCapital(at)) return (classes & PARTICLE) !== 0 && isOneOf(ONLY_PARTICLES, at) ? 'no_person' : 'person';
  const known = (classes & ((NOT_A_NAME | WHERE_WHEN) & ~TITLE)) !== 0;
  const opens = opensSentence(at);
  if ((classes & GIVEN) !== 0 && !known) return 'somebody_else';
  // English and German write days with a capital within a sentence too.
  const day = (classes & (OPENER | COMMON)) === (OPENER | COMMON);
  if (known && (opens || day || (classes & (CONJUNCTION | NAMED_AFTER | WHERE_WHEN)) !== 0)) return 'person';
  // "PETIT CONTRE BAKKER"
  if (known && isShouted(first) && (isShouted(at) || lengthOf(at) === 1)) return 'person';
  // The words that open sentences are known; another one is a given name more often than not ("Jolanda Bakker").
  return isShouted(at) ? 'no_person' : 'somebody_else';
}

const SAINTS: ReadonlySet<string> = wordSet('st ste');
/** Before the name somebody was born with. */
const BORN: ReadonlySet<string> = wordSet('née nee geborene geb');
/** Particles that are no prepositions of a sentence. */
const ONLY_PARTICLES: ReadonlySet<string> = wordSet(
  'el al ben bin di da do dos del della delle ter ten mc mac st zum af vander vanden vande den der',
);

/** A capitalised word right behind the name makes it a given name or a longer name (`M. Martin Durand`). */
export function isFollowedByName(last: number): boolean {
  if (gapAfter(last) !== BLANK || !isCapital(last + 1)) return false;
  const classes = classesAt(last + 1);
  if ((classes & GIVEN) !== 0) return true;
  // German writes every noun with a capital; only a name the index knows makes a longer name there, or a given name before it.
  if (isGenitive(last)) return isAnchor(last + 1);
  // "PETIT ATTAQUE LE MINISTRE"
  if (isShouted(last + 1) && isShouted(last + 2) && gapAfter(last + 1) === BLANK && isShouted(last))
    return isAny(last - 1, PARTICLE | ARTICLE);
  if (language === 'de' && !isAny(last, GIVEN)) return isAnchor(last + 1);
  return (classes & (NOT_A_NAME | ARTICLE)) === 0 || (classes & PARTICLE) !== 0;
}

/** Is an initial of somebody else before the name? `M.` is a title where French is read. */
export function isForeignInitial(first: number): boolean {
  const at = first - 1;
  if (gapAfter(at) !== DOT || !isLetter(at) || !isCapital(at)) return false;
  return !isAny(at, CIVIL_MALE | ABBREVIATED) || (language !== undefined && language !== 'fr');
}

/** Is a genitive -s likely: a noun follows, not a verb or the end of the sentence (`Rob Jorissens plan`)? */
export function isGenitivePlace(last: number): boolean {
  if (language === 'fr' || language === 'en' || gapAfter(last) !== BLANK) return false;
  // "Herrn Kochs Zwischenruf": in German what has a capital is a noun.
  if (language === 'de' && isCapital(last + 1)) return true;
  const next = classesAt(last + 1);
  return (next & (VERB | SAYING | CONJUNCTION | OPENER)) === 0;
}

/** What is said before the names of people in office (`Présidence : M. Petit`); any other word is a label of credits. */
const OFFICIAL_LABEL =
  /^(?:pr[ée]s|rapporteu|orat|ministr|secr[ée]ta|membre|aute|d[ée]put|s[ée]nat|intervena|excus|absent|question)/iu;

/** `Arbitre : M. Durand`: in a list of credits the letter is an initial as often as a title. Only the page can tell who is meant. */
export function isLabelledInitial(letter: number, last: number): boolean {
  if (letter < 1 || !isLetter(letter) || gapAfter(letter - 1) !== APART) return false;
  const label = textBetween(letter - 1, letter);
  if (!/^[^\S\u2029]*:[^\S\u2029]*$/u.test(label) || OFFICIAL_LABEL.test(writtenAt(letter - 1))) return false;
  // The name stands alone there.
  const end = endOf(last);
  return /^[^\S\u2029]*(?:[.;,(\u2029]|$)/u.test(chunk.slice(end, end + 8));
}
