import type { Language } from '../shared/language';
import type { Reading } from './reading';
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
  PLACE,
  SAYING,
  TITLE,
  VERB,
  WHERE_WHEN,
} from './word-classes';

/** What the words around a family name say of it, once it is known that no given name of the roster and no title stands beside it. */
export type BareVerdict = 'person' | 'no_person' | 'somebody_else';

/**
 * May a family name that stands alone mean a person who is known on the page?
 * @param cued - A party or an office stands beside it: an ordinary word at the start of a sentence is then a name.
 * @returns `somebody_else` when another given name stands before it: then the page has two people of that name.
 */
export function judgeBare(
  reading: Reading,
  first: number,
  last: number,
  language: Language | undefined,
  cued: boolean,
): BareVerdict {
  const classes = reading.classes(last);
  const single = first === last;
  const ordinary = (classes & COMMON) !== 0;
  const place = single && (classes & PLACE) !== 0;
  const before = judgeBefore(reading, first, language, (ordinary && !cued) || place);
  if (before !== 'person') return before;
  if (isFollowedByName(reading, last)) return 'no_person';
  const said =
    reading.gap(last) === BLANK && ((reading.classes(last + 1) & SAYING) !== 0 || isFollowedByPronoun(reading, last));
  if (said || cued) return 'person';
  // "May 5"
  if (place || (ordinary && reading.gap(last) === BLANK && /^\d/u.test(reading.written(last + 1)))) return 'no_person';
  if (!single && ordinary && isHeadOfPhrase(reading, first, last)) return 'no_person';
  if (single && ordinary && (reading.opensSentence(first) || (reading.isShouted(last) && reading.length(last) > 1)))
    return 'no_person';
  return 'person';
}

/** `Le Maire de Lyon`: an article, a word and what it is of, at the start of a sentence. */
function isHeadOfPhrase(reading: Reading, first: number, last: number): boolean {
  if (reading.gap(last) !== BLANK || (reading.classes(first) & ARTICLE) === 0) return false;
  const link = reading.classes(last + 1) & (FIELD_LINK | WHERE_WHEN | CONJUNCTION);
  return link === FIELD_LINK && !reading.isCapital(last + 1) && reading.opensSentence(first);
}

/** `Petit s’explique`, `Petit l’emporte`: only who acts stands before such a pronoun. */
function isFollowedByPronoun(reading: Reading, last: number): boolean {
  if (reading.gap(last + 1) !== APOSTROPHE || !reading.isLetter(last + 1)) return false;
  const code = reading.text.charCodeAt(reading.start(last + 1));
  return code === 115 || code === 108;
}

function judgeBefore(reading: Reading, first: number, language: Language | undefined, ordinary: boolean): BareVerdict {
  const at = first - 1;
  const gap = reading.gap(at);
  const classes = reading.classes(at);
  if (gap === DOT && reading.isLetter(at) && reading.isCapital(at)) return 'somebody_else';
  if (gap === HYPHEN) return ordinary || reading.isCapital(at) || reading.length(at) < 4 ? 'no_person' : 'person';
  if (gap !== BLANK) return 'person';
  // Dutch "en" is "and".
  if (ordinary && (classes & WHERE_WHEN) !== 0 && !(language === 'nl' && (classes & CONJUNCTION) !== 0))
    return 'no_person';
  if (isArticle(reading, at, language, ordinary)) return 'no_person';
  if (!reading.isCapital(at)) return (classes & PARTICLE) !== 0 && isOnlyParticle(reading, at) ? 'no_person' : 'person';
  const known = (classes & (NOT_A_NAME & ~TITLE)) !== 0;
  const opens = reading.opensSentence(at);
  if ((classes & GIVEN) !== 0 && !known) return 'somebody_else';
  // English and German write days with a capital within a sentence too.
  const day = (classes & (OPENER | COMMON)) === (OPENER | COMMON);
  if (known && (opens || day || (classes & (CONJUNCTION | NAMED_AFTER)) !== 0)) return 'person';
  // The words that open sentences are known; another one is a given name more often than not ("Jolanda Bakker").
  return reading.isShouted(at) ? 'no_person' : 'somebody_else';
}

/** `le Mahdi`, `the Mays`, `De Berg`; French `de Mahdi` is no article. */
function isArticle(reading: Reading, at: number, language: Language | undefined, ordinary: boolean): boolean {
  const de = reading.length(at) === 2 && /^de$/iu.test(reading.written(at));
  if (de) return language === 'nl' || reading.isCapital(at) || (ordinary && language !== 'fr');
  const classes = reading.classes(at);
  // French "dit" is "says"; Dutch "dit" is "this".
  return (classes & ARTICLE) !== 0 && ((classes & SAYING) === 0 || language === 'nl');
}

/** Particles that are no prepositions of a sentence. */
function isOnlyParticle(reading: Reading, at: number): boolean {
  return /^(?:el|al|ben|bin|di|da|do|dos|del|della|delle|ter|ten|mc|mac|st|zum|af|vander|vanden|vande|den|der)$/iu.test(
    reading.written(at),
  );
}

/** A capitalised word right behind the name makes it a given name or a longer name (`M. Martin Durand`). */
export function isFollowedByName(reading: Reading, last: number): boolean {
  if (reading.gap(last) !== BLANK || !reading.isCapital(last + 1)) return false;
  const classes = reading.classes(last + 1);
  if ((classes & GIVEN) !== 0) return true;
  // German writes every noun with a capital; only a name the index knows makes a longer name there.
  if (reading.language === 'de' || reading.isGenitive(last)) return reading.isAnchor(last + 1);
  return (classes & (NOT_A_NAME | ARTICLE)) === 0 || (classes & PARTICLE) !== 0;
}

/** Is an initial of somebody else before the name? `M.` is a title where French is read. */
export function isForeignInitial(reading: Reading, first: number, language: Language | undefined): boolean {
  const at = first - 1;
  if (reading.gap(at) !== DOT || !reading.isLetter(at) || !reading.isCapital(at)) return false;
  return (reading.classes(at) & (CIVIL_MALE | ABBREVIATED)) === 0 || (language !== undefined && language !== 'fr');
}

/** Is a genitive -s likely: a noun follows, not a verb or the end of the sentence (`Rob Jorissens plan`)? */
export function isGenitivePlace(reading: Reading, last: number, language: Language | undefined): boolean {
  if (language === 'fr' || language === 'en' || reading.gap(last) !== BLANK) return false;
  const next = reading.classes(last + 1);
  return (next & (VERB | SAYING | CONJUNCTION | OPENER)) === 0;
}

/** What is said before the names of people in office (`Présidence : M. Petit`); any other word is a label of credits. */
const OFFICIAL_LABEL =
  /^(?:pr[ée]s|rapporteu|orat|ministr|secr[ée]ta|membre|aute|d[ée]put|s[ée]nat|intervena|excus|absent|question)/iu;

/** `Arbitre : M. Durand`: in a list of credits the letter is an initial as often as a title. Only the page can tell who is meant. */
export function isLabelledInitial(reading: Reading, letter: number, last: number): boolean {
  if (letter < 1 || !reading.isLetter(letter) || reading.gap(letter - 1) !== APART) return false;
  const label = reading.text.slice(reading.end(letter - 1), reading.start(letter));
  if (!/^[^\S\u2029]*:[^\S\u2029]*$/u.test(label) || OFFICIAL_LABEL.test(reading.written(letter - 1))) return false;
  // The name stands alone there.
  const end = reading.end(last);
  return /^[^\S\u2029]*(?:[.;,(\u2029]|$)/u.test(reading.text.slice(end, end + 8));
}
