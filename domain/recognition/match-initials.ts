import { COMPOUND_GIVEN } from './index-layout';
import { better, type NamedMatch } from './named-match';
import type { NamesIndex } from './open-index';
import { chunk, classesAt, endOf, gapAfter, index, isCapital, isLetter, language, lengthOf, startOf } from './reading';
import { codeAt, isAny, isShouted, writtenAt } from './written';
import { APART, BLANK, COMMA, DOT, DOT_HYPHEN, HYPHEN } from './signs';
import { LETTER_MIX, mixOf } from './token-hash';
import { ARTICLE, CIVIL_MALE, GIVEN, PARTY, TITLE } from './word-classes';

/** `S. Mahdi`, `S.Mahdi`, `M.-C. Marchal`, `J.M. Nolet`, `Ph. Martin`; `Mahdi, S.`, `Mahdi S.` */
export function matchInitials(from: number, to: number, first: number, anchor: number): NamedMatch | null {
  const before = first > 0 ? gapAfter(first - 1) : APART;
  const after = gapAfter(anchor);
  const ahead =
    (before === DOT || before === BLANK) && lengthOf(first - 1) <= 3 && isInitial(first - 1, before, to - from === 1);
  // "L. Michel, C. Michel": the second initial belongs to the next name.
  const free = !ahead && (after === COMMA || (after === BLANK && !isAny(anchor, GIVEN)));
  const behind = free && lengthOf(anchor + 1) <= 3 && endsWithDot(anchor + 1) && isCapital(anchor + 1);
  if (!ahead && !behind) return null;
  let best: NamedMatch | null = null;
  const start = ahead ? initialsStart(first - 1) : first;
  const end = behind ? initialsEnd(anchor + 1) : anchor;
  for (let form = from; form < to; form += 1) {
    const length = givenLength(index, form);
    if (length === 0) continue;
    if (ahead && initialsFit(form, start, first - 1))
      best = better(best, form, 'initial', start, anchor, Math.min(length, first - start));
    else if (behind && initialsFit(form, anchor + 1, end))
      best = better(best, form, after === COMMA ? 'comma' : 'initial', first, end, end - anchor);
  }
  return best;
}

/** A capital letter with a full stop, or a short beginning with one (`Ph.`). Without a stop: consonants only, and not `M`. */
function isInitial(at: number, gap: number, only: boolean): boolean {
  const letters = lengthOf(at);
  if (!isCapital(at)) return false;
  if (gap === BLANK && letters > 1) return isPairOfInitials(at);
  const title = isAny(at, TITLE);
  // "M." is a title where French is read, unless it is one of several initials; Dutch pages may hold French too, so there it is an
  // initial only if a single person bears the family name.
  const several =
    gapAfter(at - 1) === DOT_HYPHEN || gapAfter(at - 1) === HYPHEN || (gapAfter(at - 1) === DOT && isLetter(at - 1));
  const french = language === undefined || language === 'fr' || (language === 'nl' && !only);
  if (title && (letters > 1 || (french && !several))) return false;
  if (gap === DOT) return letters === 1 || (letters <= 3 && /^.[^aeiouy]+$/u.test(writtenAt(at)) && !isShouted(at));
  return letters === 1 && (several || !'AEIOUYM'.includes(writtenAt(at)));
}

/** `JM Nolet`: two capitals, which must be both initials of a compound given name. */
function isPairOfInitials(at: number): boolean {
  return lengthOf(at) === 2 && isShouted(at) && !isShouted(at + 1) && !isAny(at, TITLE | PARTY | GIVEN | ARTICLE);
}

function endsWithDot(at: number): boolean {
  return codeAt(endOf(at)) === 46;
}

function initialsStart(last: number): number {
  let start = last;
  while (start > 0 && last - start < 3) {
    const gap = gapAfter(start - 1);
    const joins = gap === DOT || gap === DOT_HYPHEN || (gap === HYPHEN && isLetter(start - 1));
    if (!joins || !isCapital(start - 1) || lengthOf(start - 1) > 3) break;
    // "M. S. Mahdi": a title before an initial.
    const title =
      isAny(start - 1, CIVIL_MALE) &&
      gap === DOT &&
      chunk.charAt(endOf(start - 1) + 1) !== chunk.charAt(startOf(start));
    if (title || (lengthOf(start - 1) > 1 && classesAt(start - 1) !== 0)) break;
    start -= 1;
  }
  return start;
}

function initialsEnd(first: number): number {
  let end = first;
  while (end - first < 3) {
    const gap = gapAfter(end);
    if ((gap !== DOT && gap !== DOT_HYPHEN) || !isLetter(end + 1) || !isCapital(end + 1) || !endsWithDot(end + 1))
      break;
    end += 1;
  }
  return end;
}

/** Do the initials stand for the given words, the first for the first? A compound given name needs all of its initials. */
function initialsFit(form: number, first: number, last: number): boolean {
  const { formGiven, words, wordLetters, formTraits } = index;
  const from = formGiven[form] ?? 0;
  const length = (formGiven[form + 1] ?? 0) - from;
  const read = last - first + 1;
  const paired = read === 1 && gapAfter(first) === BLANK && lengthOf(first) === 2;
  if (((formTraits[form] ?? 0) & COMPOUND_GIVEN) !== 0 && !paired && read < length) return false;
  if (paired) return length === 2 && isLetterOf(from, startOf(first)) && isLetterOf(from + 1, startOf(first) + 1);
  for (let at = 0; at < Math.min(read, length); at += 1) {
    const letters = wordLetters[words[from + at] ?? 0] ?? 0;
    const start = startOf(first + at);
    for (let letter = 0; letter < lengthOf(first + at); letter += 1) {
      const code = (letters >>> (letter * 5)) & 31;
      if (code === 0 || LETTER_MIX[codeAt(start + letter)] !== mixOf(code + 96)) return false;
    }
  }
  return true;
}

/** Does the letter at an offset begin this given word of a form? */
function isLetterOf(given: number, offset: number): boolean {
  const letter = (index.wordLetters[index.words[given] ?? 0] ?? 0) & 31;
  return letter !== 0 && LETTER_MIX[codeAt(offset)] === mixOf(letter + 96);
}

/** How many given words a form has. */
export function givenLength(index: NamesIndex, form: number): number {
  return (index.formGiven[form + 1] ?? 0) - (index.formGiven[form] ?? 0);
}
