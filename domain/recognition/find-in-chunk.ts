import type { MentionForm } from '../page/schema';
import { Finding, addFinding } from './finding';
import { findSurname } from './find-surname';
import { isFollowedByName, isGenitivePlace } from './judge-surname';
import { isListed, isTaken } from './in-list';
import { MALE } from './index-layout';
import { familyStart, isGivenOnly, isWrittenAsName, matchGiven, matchIndexOrder } from './match-name';
import type { NamedMatch } from './named-match';
import { narrow } from './narrow-people';
import {
  anchorWord,
  chunk,
  classesAt,
  endOf,
  gapAfter,
  index,
  isCapital,
  isCertain,
  isGenitive,
  isLetter,
  kept,
  keptCount,
  language,
} from './reading';
import { isAny, isOneOf, nameStart, opensSentence, wordSet } from './written';
import { BLANK, HYPHEN } from './signs';
import { isArticle, isNotAPerson, standsFree } from './surroundings';
import { titleBefore } from './titles';
import { CIVIL_FEMALE, COMMON, GIVEN, PARTICLE, PLACE } from './word-classes';

/**
 * Collects what is found in the chunk that was read, with offsets in the chunk.
 * @param ordinary - Takes the family words that this page uses as words: `une borne`, `un vrai désir`.
 */
export function findInChunk(ordinary: Set<number>): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < keptCount; at += 1) {
    const anchor = kept[at] ?? 0;
    const word = anchorWord(anchor);
    if (word < 0) continue;
    const small = !isCapital(anchor);
    if (small && isUsedAsWord(anchor, word)) ordinary.add(word);
    if (!small || mayBeName(anchor, word)) findAtAnchor(anchor, word, found);
  }
  return found;
}

/** Does an article stand before this word in small letters, or an article and another word? Words of every page need no proof. */
function isUsedAsWord(at: number, word: number): boolean {
  if (((index.wordClasses[word] ?? 0) & COMMON) !== 0) return false;
  return isArticle(at - 1, true) || (gapAfter(at - 1) === BLANK && !isCapital(at - 1) && isArticle(at - 2, true));
}

/** A word in small letters is a name only behind a given name or a particle in small letters; most candidates end here. */
function mayBeName(anchor: number, word: number): boolean {
  const before = classesAt(anchor - 1);
  // "de wolf" is an animal, "lieve de wolf" a name.
  if (((index.wordClasses[word] ?? 0) & COMMON) !== 0)
    return (before & PARTICLE) !== 0 && isAny(anchor - 2, GIVEN | PARTICLE);
  return (before & (GIVEN | PARTICLE)) !== 0 || gapAfter(anchor - 1) === HYPHEN;
}

function findAtAnchor(anchor: number, word: number, found: Finding[]): void {
  const from = index.anchorGroups[word] ?? 0;
  const to = index.anchorGroups[word + 1] ?? 0;
  let best: NamedMatch | null = null;
  let bestGroup = -1;
  let surnameGroup = -1;
  for (let group = from; group < to; group += 1) {
    const first = familyStart(group, anchor);
    const match = first >= 0 ? matchGiven(group, first, anchor, found) : matchIndexOrder(group, anchor, found);
    if (match !== null && (best === null || match.last - match.first > best.last - best.first)) {
      best = match;
      bestGroup = group;
    }
    if (first >= 0 && surnameGroup < 0) surnameGroup = group;
  }
  if (best !== null && takeNamed(best, bestGroup, anchor, found)) return;
  if (surnameGroup >= 0 && best === null) findSurname(surnameGroup, anchor, found);
}

const GIVEN_NAME: readonly string[] = ['given-name'];
const LISTED_NAME: readonly string[] = ['listed-name'];
const INITIAL: readonly string[] = ['initial'];
const FAMILY_FIRST: readonly string[] = ['family-first'];

/** What tells who is meant where a name is written with a given name or initials. */
function toldBy(form: MentionForm): readonly string[] {
  if (form === 'full') return GIVEN_NAME;
  if (form === 'alias') return LISTED_NAME;
  return form === 'initial' ? INITIAL : FAMILY_FIRST;
}

/** Takes a name with a given name or initials. @returns `false` when it is not written as a name. */
function takeNamed(match: NamedMatch, group: number, anchor: number, found: Finding[]): boolean {
  const { first, last } = match;
  if (!isWrittenAsName(match, anchor) || !standsFree(first, last) || (match.form === 'initial' && !isCertain(anchor)))
    return false;
  if (isGenitive(anchor) && (match.form !== 'full' || !isGenitivePlace(anchor))) return true;
  if (isNotAPerson(first, last) && !(match.form === 'full' && isSuffix(last + 1))) return true;
  if (isAuxiliary(first, last)) return true;
  if (match.form === 'reversed' && !isListed(match, anchor, found)) return true;
  if (match.form === 'initial' && !isInitialLikely(match, anchor)) return false;
  // "Frederik Frank Mertens": Frank is his second given name.
  if (match.form === 'full' && isAny(anchor, GIVEN) && isFollowedByName(last)) return true;
  if (match.form === 'full' && (hasOtherGiven(first, found) || isWifeOf(match))) return true;
  const told = toldBy(match.form);
  const { people, evidence } =
    match.people.people.length === 1
      ? { people: match.people, evidence: told }
      : narrow(match.people, last, titleBefore(first), told);
  const end = endOf(last) - (isGenitive(anchor) ? 1 : 0);
  const start = nameStart(first);
  addFinding(found, new Finding(match.form, group, people, start, endWithDot(match, end), 'known', true, evidence));
  return true;
}

const SUFFIXES: ReadonlySet<string> = wordSet('jr sr');
const AUXILIARIES: ReadonlySet<string> = wordSet('will may');

/** `Robert Hill Jr.`: English writes the suffix behind the whole name of the man himself. */
function isSuffix(at: number): boolean {
  return language === 'en' && isOneOf(SUFFIXES, at);
}

/** `Will Banks close on Monday?` */
function isAuxiliary(first: number, last: number): boolean {
  if (language !== 'en' || !isOneOf(AUXILIARIES, first) || !opensSentence(first) || isCapital(last + 1)) return false;
  return /^[^.!?\u2029]{0,200}\?/u.test(chunk.slice(endOf(last), endOf(last) + 201));
}

/** `Mahdi, S.`: the full stop of the last initial belongs to the name. */
function endWithDot(match: NamedMatch, end: number): number {
  return match.last > match.first && isLetter(match.last) && chunk.charAt(end) === '.' ? end + 1 : end;
}

/** `Anne Marie Dupont` is not Marie Dupont, unless `Anne` belongs to the name before. */
function hasOtherGiven(first: number, found: readonly Finding[]): boolean {
  const before = first - 1;
  if (gapAfter(before) !== BLANK || !isCapital(before)) return false;
  return isGivenOnly(before) && !isTaken(found, before);
}

/** `Mme Charles Moreau` is not Charles Moreau: a feminine title never means a man. */
function isWifeOf({ first, people }: NamedMatch): boolean {
  if (!isAny(first - 1, CIVIL_FEMALE) || titleBefore(first)?.gender !== 'female') return false;
  return people.people.every((person) => ((index.personTraits[person] ?? 0) & 3) === MALE);
}

/** An initial without a full stop, or before an ordinary word, is too little. */
function isInitialLikely(match: NamedMatch, anchor: number): boolean {
  if (!isCapital(anchor)) return false;
  const dotted =
    chunk.charAt(endOf(match.first)) === '.' || match.first === anchor || chunk.charAt(endOf(match.last)) === '.';
  return dotted || !isAny(anchor, COMMON | PLACE);
}
