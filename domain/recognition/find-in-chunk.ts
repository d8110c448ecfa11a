import type { MentionForm } from '../page/schema';
import { Finding, addFinding } from './finding';
import { findSurname } from './find-surname';
import { isGenitivePlace } from './judge-surname';
import { familyStart, isWrittenAsName, matchGiven, matchIndexOrder } from './match-name';
import type { NamedMatch } from './named-match';
import { narrow } from './narrow-people';
import type { Reading } from './reading';
import { BLANK, HYPHEN } from './signs';
import { isNotAPerson, standsFree } from './surroundings';
import { titleBefore } from './titles';
import { COMMON, GIVEN, PARTICLE, PLACE } from './word-classes';

/**
 * Collects what is found in the chunk that was read, with offsets in the chunk.
 * @param kept - How many words may end a family name (`Reading.read`).
 */
export function findInChunk(reading: Reading, kept: number): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < kept; at += 1) {
    const anchor = reading.kept[at] ?? 0;
    const word = reading.anchorWord(anchor);
    if (word >= 0 && mayBeName(reading, anchor, word)) findAtAnchor(reading, anchor, word, found);
  }
  return found;
}

/** A word in small letters is a name only behind a given name or a particle in small letters; most candidates end here. */
function mayBeName(reading: Reading, anchor: number, word: number): boolean {
  if (reading.isCapital(anchor)) return true;
  const before = reading.classes(anchor - 1);
  // "de wolf" is an animal, "lieve de wolf" a name.
  if (((reading.index.wordClasses[word] ?? 0) & COMMON) !== 0)
    return (before & PARTICLE) !== 0 && (reading.classes(anchor - 2) & (GIVEN | PARTICLE)) !== 0;
  return (before & (GIVEN | PARTICLE)) !== 0 || reading.gap(anchor - 1) === HYPHEN;
}

function findAtAnchor(reading: Reading, anchor: number, word: number, found: Finding[]): void {
  const { index } = reading;
  const from = index.anchorGroups[word] ?? 0;
  const to = index.anchorGroups[word + 1] ?? 0;
  let best: NamedMatch | null = null;
  let bestGroup = -1;
  let surnameGroup = -1;
  for (let group = from; group < to; group += 1) {
    const first = familyStart(reading, group, anchor);
    const match = first >= 0 ? matchGiven(reading, group, first, anchor) : matchIndexOrder(reading, group, anchor);
    if (match !== null && (best === null || match.last - match.first > best.last - best.first)) {
      best = match;
      bestGroup = group;
    }
    if (first >= 0 && surnameGroup < 0) surnameGroup = group;
  }
  if (best !== null && takeNamed(reading, best, bestGroup, anchor, found)) return;
  if (surnameGroup >= 0 && best === null) findSurname(reading, surnameGroup, anchor, found);
}

const FAMILY_FIRST: readonly string[] = ['family-first'];
const TOLD: Readonly<Partial<Record<MentionForm, readonly string[]>>> = {
  full: ['given-name'],
  alias: ['listed-name'],
  initial: ['initial'],
};

/** Takes a name with a given name or initials. @returns `false` when it is not written as a name. */
function takeNamed(reading: Reading, match: NamedMatch, group: number, anchor: number, found: Finding[]): boolean {
  const { first, last } = match;
  if (
    !isWrittenAsName(reading, match, anchor) ||
    !standsFree(reading, first, last) ||
    (match.form === 'initial' && !reading.isCertain(anchor))
  )
    return false;
  if (reading.isGenitive(anchor) && (match.form !== 'full' || !isGenitivePlace(reading, anchor, reading.language)))
    return true;
  if (isNotAPerson(reading, first, last)) return true;
  if (match.form === 'reversed' && !isListed(reading, match, anchor)) return true;
  if (match.form === 'initial' && !isInitialLikely(reading, match, anchor)) return false;
  if (match.form === 'full' && hasOtherGiven(reading, first, found)) return true;
  const told = TOLD[match.form] ?? FAMILY_FIRST;
  const { people, evidence } =
    match.people.people.length === 1
      ? { people: match.people, evidence: told }
      : narrow(reading, match.people, last, titleBefore(reading, first), told);
  const end = reading.end(last) - (reading.isGenitive(anchor) ? 1 : 0);
  const start = reading.start(first);
  addFinding(
    found,
    new Finding(match.form, group, people, start, endWithDot(reading, match, end), 'known', true, evidence),
  );
  return true;
}

/** `Mahdi, S.`: the full stop of the last initial belongs to the name. */
function endWithDot(reading: Reading, match: NamedMatch, end: number): number {
  return match.last > match.first && reading.isLetter(match.last) && reading.text.charAt(end) === '.' ? end + 1 : end;
}

/** `Anne Marie Dupont` is not Marie Dupont, unless `Anne` belongs to the name before. */
function hasOtherGiven(reading: Reading, first: number, found: readonly Finding[]): boolean {
  const before = first - 1;
  if (reading.gap(before) !== BLANK || !reading.isCapital(before)) return false;
  const classes = reading.classes(before);
  if ((classes & GIVEN) === 0 || (classes & ~(GIVEN | COMMON | PLACE)) !== 0) return false;
  const previous = found.at(-1);
  return previous === undefined || previous.end < reading.end(before);
}

/** Family name first without a comma: in lists and in capitals; in prose only when the family name is nothing else. */
function isListed(reading: Reading, match: NamedMatch, anchor: number): boolean {
  if (!reading.isCapital(match.last)) return false;
  if (reading.isShouted(anchor) && !reading.isShouted(match.last)) return true;
  const doubtful = match.first === anchor && (reading.classes(anchor) & (COMMON | GIVEN)) !== 0;
  if (!doubtful) return true;
  const opens = match.first === 0 || reading.gap(match.first - 1) !== BLANK;
  return opens && reading.gap(match.last) !== BLANK;
}

/** An initial without a full stop, or before an ordinary word, is too little. */
function isInitialLikely(reading: Reading, match: NamedMatch, anchor: number): boolean {
  if (!reading.isCapital(anchor)) return false;
  const dotted =
    reading.text.charAt(reading.end(match.first)) === '.' ||
    match.first === anchor ||
    reading.text.charAt(reading.end(match.last)) === '.';
  return dotted || (reading.classes(anchor) & (COMMON | PLACE)) === 0;
}
