import { COMPOUND_GIVEN } from './index-layout';
import { better, type NamedMatch } from './named-match';
import type { NamesIndex } from './open-index';
import type { Reading } from './reading';
import { APART, BLANK, COMMA, DOT, DOT_HYPHEN, HYPHEN } from './signs';
import { LETTER_MIX, mixOf } from './token-hash';
import { CIVIL_MALE, GIVEN, TITLE } from './word-classes';

/** `S. Mahdi`, `S.Mahdi`, `M.-C. Marchal`, `J.M. Nolet`, `Ph. Martin`; `Mahdi, S.`, `Mahdi S.` */
export function matchInitials(
  reading: Reading,
  from: number,
  to: number,
  first: number,
  anchor: number,
): NamedMatch | null {
  const before = first > 0 ? reading.gap(first - 1) : APART;
  const after = reading.gap(anchor);
  const ahead =
    (before === DOT || before === BLANK) &&
    reading.length(first - 1) <= 3 &&
    isInitial(reading, first - 1, before, to - from === 1);
  const free = after === COMMA || (after === BLANK && (reading.classes(anchor) & GIVEN) === 0);
  const behind =
    free && reading.length(anchor + 1) <= 3 && endsWithDot(reading, anchor + 1) && reading.isCapital(anchor + 1);
  if (!ahead && !behind) return null;
  let best: NamedMatch | null = null;
  const start = ahead ? initialsStart(reading, first - 1) : first;
  const end = behind ? initialsEnd(reading, anchor + 1) : anchor;
  for (let form = from; form < to; form += 1) {
    const length = givenLength(reading.index, form);
    if (length === 0) continue;
    if (ahead && initialsFit(reading, form, start, first - 1))
      best = better(reading, best, form, 'initial', start, anchor, Math.min(length, first - start));
    else if (behind && initialsFit(reading, form, anchor + 1, end))
      best = better(reading, best, form, after === COMMA ? 'comma' : 'initial', first, end, end - anchor);
  }
  return best;
}

/** A capital letter with a full stop, or a short beginning with one (`Ph.`). Without a stop: consonants only, and not `M`. */
function isInitial(reading: Reading, at: number, gap: number, only: boolean): boolean {
  const letters = reading.length(at);
  if ((gap === BLANK && letters > 1) || !reading.isCapital(at)) return false;
  const title = (reading.classes(at) & TITLE) !== 0;
  // "M." is a title where French is read, unless it is one of several initials; Dutch pages may hold French too, so there it is an
  // initial only if a single person bears the family name.
  const several =
    reading.gap(at - 1) === DOT_HYPHEN ||
    reading.gap(at - 1) === HYPHEN ||
    (reading.gap(at - 1) === DOT && reading.isLetter(at - 1));
  const { language } = reading;
  const french = language === undefined || language === 'fr' || (language === 'nl' && !only);
  if (title && (letters > 1 || (french && !several))) return false;
  if (gap === DOT)
    return letters === 1 || (letters <= 3 && /^.[^aeiouy]+$/u.test(reading.written(at)) && !reading.isShouted(at));
  return letters === 1 && (several || !'AEIOUYM'.includes(reading.written(at)));
}

function endsWithDot(reading: Reading, at: number): boolean {
  return reading.text.charCodeAt(reading.end(at)) === 46;
}

function initialsStart(reading: Reading, last: number): number {
  let start = last;
  while (start > 0 && last - start < 3) {
    const gap = reading.gap(start - 1);
    const joins = gap === DOT || gap === DOT_HYPHEN || (gap === HYPHEN && reading.isLetter(start - 1));
    if (!joins || !reading.isCapital(start - 1) || reading.length(start - 1) > 3) break;
    // "M. S. Mahdi": a title before an initial.
    const title =
      (reading.classes(start - 1) & CIVIL_MALE) !== 0 &&
      gap === DOT &&
      reading.text.charAt(reading.end(start - 1) + 1) !== reading.text.charAt(reading.start(start));
    if (title || (reading.length(start - 1) > 1 && reading.classes(start - 1) !== 0)) break;
    start -= 1;
  }
  return start;
}

function initialsEnd(reading: Reading, first: number): number {
  let end = first;
  while (end - first < 3) {
    const gap = reading.gap(end);
    if (
      (gap !== DOT && gap !== DOT_HYPHEN) ||
      !reading.isLetter(end + 1) ||
      !reading.isCapital(end + 1) ||
      !endsWithDot(reading, end + 1)
    )
      break;
    end += 1;
  }
  return end;
}

/** Do the initials stand for the given words, the first for the first? A compound given name needs all of its initials. */
function initialsFit(reading: Reading, form: number, first: number, last: number): boolean {
  const { formGiven, words, wordLetters, formTraits } = reading.index;
  const from = formGiven[form] ?? 0;
  const length = (formGiven[form + 1] ?? 0) - from;
  const read = last - first + 1;
  if (((formTraits[form] ?? 0) & COMPOUND_GIVEN) !== 0 && read < length) return false;
  for (let at = 0; at < Math.min(read, length); at += 1) {
    const letters = wordLetters[words[from + at] ?? 0] ?? 0;
    const start = reading.start(first + at);
    for (let letter = 0; letter < reading.length(first + at); letter += 1) {
      const code = (letters >>> (letter * 5)) & 31;
      if (code === 0 || LETTER_MIX[reading.text.charCodeAt(start + letter)] !== mixOf(code + 96)) return false;
    }
  }
  return true;
}

/** How many given words a form has. */
export function givenLength(index: NamesIndex, form: number): number {
  return (index.formGiven[form + 1] ?? 0) - (index.formGiven[form] ?? 0);
}
