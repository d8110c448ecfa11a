import type { Candidates } from './candidates';
import { FEMALE } from './index-layout';
import { isArticle } from './surroundings';
import { chunk, classesAt, endOf, gapAfter, index, isAnchor, isCapital, language, lengthOf, startOf } from './reading';
import { APART, APOSTROPHE, BLANK, COMMA } from './signs';
import type { Title } from './titles';
import { CONJUNCTION, GIVEN, OCCUPATION, ROLE } from './word-classes';
import { codeAt, endsLine, isAny, isOneOf, textBetween, wordSet } from './written';

// Signs that a family name is somebody else's, or nobody's, though nothing in the name itself says so.

const MASCULINE_BEFORE: ReadonlySet<string> = wordSet('le mon son');

/**
 * A title that anybody has, and a sign of somebody else: another profession behind (`M. Petit, professeur de droit`), a masculine
 * article where only women bear the name (`le docteur Petit`, though some call a woman so). Only the page can tell.
 */
export function isPrivate({ first, offices, gender }: Title, anchor: number, { people }: Candidates): boolean {
  if (offices !== 0) return false;
  if (gender === null && language !== 'nl' && lengthOf(first - 1) < 4 && isOneOf(MASCULINE_BEFORE, first - 1))
    return people.every((person) => ((index.personTraits[person] ?? 0) & 3) === FEMALE);
  if (gapAfter(anchor) !== COMMA) return false;
  const at = isArticle(anchor + 1, false) ? anchor + 2 : anchor + 1;
  return isAny(at, OCCUPATION);
}

const BYLINES: ReadonlySet<string> = wordSet('par by door von');

/** Does an office stand before this given name: `minister Rudy`, `la ministre des Transports, Geneviève`? */
export function isInOffice(given: number): boolean {
  for (let at = given - 1; at >= 0 && given - at < 7; at -= 1) {
    if (isAny(at, ROLE)) return true;
    const gap = gapAfter(at);
    if (gap !== BLANK && gap !== APOSTROPHE && (at < given - 1 || gap !== COMMA)) return false;
  }
  return false;
}

/** `‘Mme Petit’`: a rose, a song, a cake. */
export function isQuoted({ first }: Title, anchor: number): boolean {
  // Nearly always a blank.
  if (codeAt(startOf(first) - 1) === 32) return false;
  const around = chunk.charAt(startOf(first) - 1) + chunk.charAt(endOf(anchor));
  return around.length === 2 && QUOTATIONS.indexOf(around) % 3 === 0;
}

/** Three units each. */
const QUOTATIONS = '‘’ “” "" „“ «»';

const CREDITS: ReadonlySet<string> = wordSet('foto photo photos bild credit crédit');

/** `(foto: Ilse Petit)`, `© Luc Petit`. */
function isCredit(given: number): boolean {
  const before = textBetween(given - 1, given);
  return before.includes('©') || (before.includes(':') && isOneOf(CREDITS, given - 1));
}

/** `Door Ayse Petit`, on a line of its own: who wrote the page is nobody in its story. */
export function isByline(first: number, anchor: number): boolean {
  if (first > 0 && isCredit(first - 1)) return true;
  if (first < 2 || !isOneOf(BYLINES, first - 2) || !isCapital(first - 2)) return false;
  const before = gapAfter(first - 3);
  if (before !== APART && !endsLine(first - 3)) return false;
  const after = gapAfter(anchor);
  return after === APART || after === COMMA || endsLine(anchor) || isAny(anchor + 1, CONJUNCTION);
}

const POSSESSIVES: ReadonlySet<string> = wordSet(
  'mon ma son sa notre leur mijn zijn haar ons onze hun my his her our their sein seine ihr ihre',
);

/** `Petit, son père`: who belongs to somebody else. */
export function isKin(anchor: number): boolean {
  return gapAfter(anchor) === COMMA && isAny(anchor + 2, OCCUPATION) && isOneOf(POSSESSIVES, anchor + 1);
}

/** `mon fils Petit`, `l’avocat Petit`: what somebody is who is not in politics. */
export function isOccupied(first: number): boolean {
  const at = first - 1;
  return gapAfter(at) === BLANK && isAny(at, OCCUPATION) && (!isCapital(at) || language === 'de');
}

/** `Brandt, Ulla;`: in a list of names, family name first, somebody else of that name. */
export function isIndexEntry(first: number, last: number): boolean {
  if (gapAfter(last) !== COMMA || !isCapital(last + 1) || isAnchor(last + 1)) return false;
  const classes = classesAt(last + 1);
  // "Petit, Thomas et Michel" are family names in a row as likely.
  if ((classes & GIVEN) !== 0) return gapAfter(last + 1) !== BLANK && gapAfter(last + 1) !== COMMA;
  if (classes !== 0) return false;
  const before = first === 0 ? '\n' : textBetween(first - 1, first);
  return (
    /[;:\n\u2029]/u.test(before) && /^(?: ?[;(]|\s*[\n\u2029])/u.test(chunk.slice(endOf(last + 1), endOf(last + 1) + 3))
  );
}
