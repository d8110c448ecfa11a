import { NOBODY } from './candidates';
import { Finding, addFinding } from './finding';
import { CAPITAL_PARTICLE, HAS_SURNAME, NEEDS_GIVEN } from './index-layout';
import { isFollowedByName, isForeignInitial, isGenitivePlace, isLabelledInitial, judgeBare } from './judge-surname';
import { familyStart } from './match-name';
import { narrow, peopleOf } from './narrow-people';
import {
  classesAt,
  endOf,
  evidenceOf,
  gapAfter,
  index,
  isCapital,
  isCertain,
  isGenitive,
  opensSentence,
  startOf,
  writtenAt,
} from './reading';
import { BLANK } from './signs';
import { isNotAPerson, namedAfter, standsFree } from './surroundings';
import { titleBefore } from './titles';
import { COMMON, GIVEN, NAMED_AFTER_ALONE, PARTICLE, PLACE } from './word-classes';

const NONE: readonly string[] = [];

/** Weighs a family name without a given name: after a title, with a party or an office beside it, as part of a law's name, or alone. */
export function findSurname(group: number, anchor: number, found: Finding[]): void {
  const traits = index.groupTraits[group] ?? 0;
  if ((traits & (NEEDS_GIVEN | HAS_SURNAME)) !== HAS_SURNAME || !isCapital(anchor)) return;
  const first = familyStart(group, anchor);
  if (!isCertain(anchor)) return;
  const title = titleBefore(first);
  const genitive = isGenitive(anchor);
  if (genitive && (title === null || !isGenitivePlace(anchor))) return;
  if (!hasParticleCase(first, anchor, traits, title !== null)) return;
  const after = namedAfter(first, anchor);
  if (after < 0 && !standsFree(first, anchor)) return;
  if (after < 0 && isNotAPerson(first, anchor)) return;
  const people = peopleOf(group, title);
  const start = startOf(first);
  const end = endOf(anchor) - (genitive ? 1 : 0);
  if (people.people.length === 0) return;
  if (title !== null) {
    if (isFollowedByName(anchor)) return;
    const { people: meant, evidence } = narrow(people, anchor, title, evidenceOf(title.form, title.first, title.last));
    if (meant.people.length === 0) return;
    const isLoose = isLabelledInitial(title.last, anchor);
    const establishes = meant.people.length === 1 && !isLoose;
    const needs = isLoose ? 'needs_page' : 'known';
    addFinding(found, new Finding(title.form, group, meant, start, end, needs, establishes, evidence));
    return;
  }
  if (after >= 0) {
    const alone =
      (classesAt(after) & NAMED_AFTER_ALONE) !== 0 &&
      people.people.length === 1 &&
      // "regering-Petit" may be a small government; "regering-De Wever" is nothing else.
      (first < anchor || (classesAt(anchor) & (COMMON | PLACE | GIVEN)) === 0);
    if (isFollowedByName(anchor)) return;
    addFinding(
      found,
      new Finding(
        'metonymy',
        group,
        people,
        start,
        end,
        alone ? 'alone' : 'needs_page',
        false,
        evidenceOf('named-after', after, after),
      ),
    );
    return;
  }
  if (isForeignInitial(first)) {
    addFinding(found, new Finding('surname', group, NOBODY, start, end, 'known', false, NONE));
    return;
  }
  const { people: meant, evidence } = narrow(people, anchor, null, NONE);
  // Another party beside the name: somebody else.
  if (meant.people.length === 0) return;
  const cued = evidence.length > 0;
  const verdict = judgeBare(first, anchor, cued);
  if (verdict === 'somebody_else')
    addFinding(found, new Finding('surname', group, NOBODY, start, end, 'known', false, NONE));
  if (verdict !== 'person') return;
  addFinding(
    found,
    new Finding(
      cued ? 'role' : 'surname',
      group,
      meant,
      start,
      end,
      cued ? 'known' : 'needs_page',
      cued && meant.people.length === 1,
      evidence,
    ),
  );
}

/** `le Maire` is the office, `Le Maire` the person; `de Jong` after a title is the person. */
function hasParticleCase(first: number, anchor: number, traits: number, titled: boolean): boolean {
  if (first === anchor || isCapital(first)) return !isPartOfLonger(first);
  const article = /^(?:l|le|la|les)$/iu.test(writtenAt(first));
  if (article && (traits & CAPITAL_PARTICLE) !== 0) return false;
  return titled || (classesAt(anchor) & COMMON) === 0 || (traits & CAPITAL_PARTICLE) === 0;
}

/** A capital particle before the family name makes another family name (`De Jong` is not `Jong`). */
function isPartOfLonger(first: number): boolean {
  const at = first - 1;
  return gapAfter(at) === BLANK && isCapital(at) && (classesAt(at) & PARTICLE) !== 0 && !opensSentence(at);
}
