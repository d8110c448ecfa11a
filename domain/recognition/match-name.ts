import type { Finding } from './finding';
import { endsEntry, isTaken } from './in-list';
import { givenLength, matchInitials } from './match-initials';
import { better, type NamedMatch } from './named-match';
import {
  chunk,
  classesAt,
  endOf,
  gapAfter,
  index,
  isAnchor,
  isCapital,
  isLetter,
  lengthOf,
  startOf,
  wordAt,
  wordCount,
} from './reading';
import { codeAt, endsLine, isAny, isShouted, opensSentence, textBetween } from './written';
import { APART, APOSTROPHE, BLANK, COMMA, DASH, DOT, DOT_HYPHEN, HYPHEN } from './signs';
import { isTitle } from './titles';
import { COMMON, CONJUNCTION, GIVEN, NOT_A_NAME, PARTICLE, PLACE, PLURAL } from './word-classes';

/** Does the family name of this group end with word `anchor`? @returns Its first word, or -1. */
export function familyStart(group: number, anchor: number): number {
  const { groupWords, words } = index;
  const from = groupWords[group] ?? 0;
  const before = (groupWords[group + 1] ?? 0) - from - 1;
  const first = anchor - before;
  if (first < 0) return -1;
  for (let at = first; at < anchor; at += 1) {
    if (wordAt(at) !== words[from + at - first]) return -1;
    const gap = gapAfter(at);
    const joins = gap === BLANK || gap === HYPHEN || gap === APOSTROPHE || gap === DASH;
    if (!joins && !(gap === DOT && isLetter(at))) return -1;
  }
  return first;
}

/**
 * Looks for a given name or initials of a bearer of the family name at words `first`–`anchor`: before it, after it, after a comma.
 * @returns The match with the longest given name; several people when they share it.
 */
export function matchGiven(group: number, first: number, anchor: number, found: readonly Finding[]): NamedMatch | null {
  const before = first > 0 ? gapAfter(first - 1) : APART;
  const after = gapAfter(anchor);
  const givenEnd =
    before === BLANK || (before === DOT && isLetter(first - 1))
      ? skipMiddleInitials(first - 1)
      : before === APART && isNickname(first - 1)
        ? first - 2
        : -1;
  const ahead = givenEnd >= 0 && isAny(givenEnd, GIVEN);
  const next = after === COMMA ? skipTitle(anchor + 1) : anchor + 1;
  const behind = (after === BLANK || after === COMMA) && isAny(next, GIVEN);
  const initials = before === BLANK || before === DOT || after === BLANK || after === COMMA;
  if (!ahead && !behind && !initials) return null;
  const from = index.groupForms[group] ?? 0;
  const to = index.groupForms[group + 1] ?? 0;
  let best: NamedMatch | null = null;
  if (ahead) {
    const word = wordAt(givenEnd);
    for (let form = from; form < to; form += 1) {
      const start = givenBefore(form, givenEnd, word);
      if (start < 0) continue;
      best = better(best, form, 'full', start, anchor, givenLength(index, form));
    }
    if (best !== null) return best;
    if (givenEnd === first - 1) best = matchBeforeSecond(from, to, givenEnd, anchor);
    if (best !== null) return best;
  }
  // "Karel Mahdi, Sammy" is a list: the family name belongs to what is before it.
  if (behind && !(before === BLANK && isCapital(first - 1) && !isTaken(found, first - 1) && isAnotherName(first - 1))) {
    const word = wordAt(next);
    for (let form = from; form < to; form += 1) {
      const end = givenAfter(form, next, word);
      if (end < 0 || (after === COMMA && (isFollowedByFamily(end) || isAmongGiven(anchor, end)) && !endsEntry(end)))
        continue;
      best = better(best, form, after === COMMA ? 'comma' : 'reversed', first, end, givenLength(index, form));
    }
    if (best !== null) return best;
  }
  return initials ? matchInitials(from, to, first, anchor) : null;
}

const CLOSING = '”"»“';

/** `Robert “Bob” Hill`: one word between quotation marks. */
function isNickname(at: number): boolean {
  const next = startOf(at + 1);
  if (at < 1 || codeAt(next - 1) !== 32 || !CLOSING.includes(chunk.charAt(next - 2))) return false;
  const around = textBetween(at - 1, at) + chunk.slice(endOf(at), next);
  return /^ (?:“\s?\s?”|"\s?\s?"|«\s?\s?»|„\s?\s?“) $/u.test(around);
}

/** `Sammy A. Mahdi`: from the word before the family name back over at most two initials. */
function skipMiddleInitials(at: number): number {
  if (!isLetter(at)) return at;
  let given = at;
  for (let skipped = 0; skipped < 2 && given > 0; skipped += 1) {
    if (!isLetter(given) || !isCapital(given)) break;
    const gap = gapAfter(given);
    if ((gap !== DOT && gap !== BLANK) || (gapAfter(given - 1) !== BLANK && gapAfter(given - 1) !== DOT)) break;
    given -= 1;
  }
  if (lengthOf(given) > 1) return given;
  return gapAfter(at) === BLANK ? at : -1;
}

function givenBefore(form: number, last: number, lastWord: number): number {
  const { formGiven, words } = index;
  const from = formGiven[form] ?? 0;
  const to = formGiven[form + 1] ?? 0;
  if (to === from || words[to - 1] !== lastWord) return -1;
  const start = last - (to - from - 1);
  if (start < 0) return -1;
  for (let at = start; at < last; at += 1) {
    if (wordAt(at) !== words[from + at - start] || !joinsGiven(at)) return -1;
  }
  // "Jean-Marie Dupont" is not Marie Dupont.
  const gap = start > 0 ? gapAfter(start - 1) : APART;
  return gap === HYPHEN || gap === DOT_HYPHEN ? -1 : start;
}

function givenAfter(form: number, first: number, firstWord: number): number {
  const { formGiven, words } = index;
  const from = formGiven[form] ?? 0;
  const to = formGiven[form + 1] ?? 0;
  if (to === from || words[from] !== firstWord) return -1;
  const last = first + to - from - 1;
  for (let at = first; at < last; at += 1) {
    if (wordAt(at + 1) !== words[from + at + 1 - first] || !joinsGiven(at)) return -1;
  }
  // "Nolet Jean-Marc" is not Jean Nolet.
  return last < wordCount && gapAfter(last) !== HYPHEN ? last : -1;
}

/** `Petit, Mme Léa`: over a title behind the comma. */
function skipTitle(at: number): number {
  return isTitle(at) && !isAny(at, PLURAL) ? at + 1 : at;
}

/** `David James Price`: the roster's given name before one or two others that none of its bearers has. */
function matchBeforeSecond(from: number, to: number, second: number, anchor: number): NamedMatch | null {
  let best: NamedMatch | null = null;
  for (let at = second; best === null && at > 0 && at > second - 2; at -= 1) {
    if (gapAfter(at - 1) !== BLANK || !isCapital(at) || !isGivenOnly(at) || !isAny(at - 1, GIVEN)) break;
    for (let form = from; form < to; form += 1) {
      const start = givenBefore(form, at - 1, wordAt(at - 1));
      if (start >= 0) best = better(best, form, 'full', start, anchor, givenLength(index, form));
    }
  }
  return best;
}

/** A given name, and nothing but an ordinary word or a town besides. */
export function isGivenOnly(at: number): boolean {
  const classes = classesAt(at);
  return (classes & GIVEN) !== 0 && (classes & ~(GIVEN | COMMON | PLACE)) === 0;
}

/** `les prénoms Michel, Charles et Louis`: a family name that is a given name too, among given names. */
function isAmongGiven(anchor: number, end: number): boolean {
  if (isAny(anchor, GIVEN) && gapAfter(end) === COMMA && isAny(end + 1, GIVEN) && !isAnchor(end + 1)) return true;
  if (!isAny(anchor, GIVEN) || gapAfter(end) !== BLANK || !isAny(end + 1, CONJUNCTION)) return false;
  return isAny(end + 2, GIVEN) && gapAfter(end + 2) !== COMMA && !isFollowedByFamily(end + 2);
}

/** `Joossen, Stijn Bakker`: what follows the comma is somebody else's whole name. */
function isFollowedByFamily(last: number): boolean {
  if (gapAfter(last) !== BLANK || !isCapital(last + 1)) return false;
  if (isAnchor(last + 1)) return true;
  return isAny(last + 1, PARTICLE) && isCapital(last + 2) && gapAfter(last + 1) === BLANK;
}

function isAnotherName(at: number): boolean {
  const classes = classesAt(at);
  // "Onthoudingen", and in the next line a name.
  if ((classes & GIVEN) === 0 && endsLine(at)) return false;
  return (classes & GIVEN) !== 0 || ((classes & NOT_A_NAME) === 0 && !opensSentence(at) && !isShouted(at));
}

function joinsGiven(at: number): boolean {
  const gap = gapAfter(at);
  return gap === BLANK || gap === HYPHEN || gap === DASH || gap === APOSTROPHE;
}

/**
 * `Berg, Anneke van den`, `Berg, A. van den`: the anchor, a comma, a given name or initials, then the particles.
 */
export function matchIndexOrder(group: number, anchor: number, found: readonly Finding[]): NamedMatch | null {
  const { groupWords, words, groupForms } = index;
  const from = groupWords[group] ?? 0;
  const particles = (groupWords[group + 1] ?? 0) - from - 1;
  if (particles < 1 || gapAfter(anchor) !== COMMA) return null;
  const match = matchGiven(group, anchor, anchor, found);
  if (match === null || match.form !== 'comma' || (groupForms[group + 1] ?? 0) === 0) return null;
  for (let at = 0; at < particles; at += 1) {
    const gap = gapAfter(match.last + at);
    if (wordAt(match.last + 1 + at) !== words[from + at] || (gap !== BLANK && gap !== DOT && gap !== APOSTROPHE))
      return null;
  }
  match.last += particles;
  return isFollowedByFamily(match.last) && !endsEntry(match.last) ? null : match;
}

/** Is the match written as a name? A name in small letters only when all of it is and it is no ordinary word. */
export function isWrittenAsName(match: NamedMatch, anchor: number): boolean {
  if (isCapital(anchor)) return true;
  const { form, first } = match;
  // "D'hondt": the particle has the capital.
  if (gapAfter(anchor - 1) === APOSTROPHE && isCapital(anchor - 1)) return form !== 'reversed';
  if (form === 'reversed' || isCapital(first)) return false;
  if (!isAny(anchor, COMMON)) return true;
  return form === 'full' && isAny(anchor - 1, PARTICLE) && !isAny(first, COMMON);
}
