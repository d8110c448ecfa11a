import type { MentionForm } from '../page/schema';
import { NOBODY, type Candidates } from './candidates';
import { Finding, addFinding } from './finding';
import { CAPITAL_PARTICLE, HAS_SURNAME, NEEDS_GIVEN, OFFICE_SHIFT } from './index-layout';
import { isFollowedByName, isForeignInitial, isGenitivePlace, isLabelledInitial, judgeBare } from './judge-surname';
import { familyStart } from './match-name';
import { narrow, narrowByHeading, peopleOf } from './narrow-people';
import { endOf, evidenceOf, gapAfter, index, isCapital, isCertain, isGenitive, language } from './reading';
import { isAny, isOneOf, nameStart, opensSentence, wordSet, writtenAt } from './written';
import { BLANK, HYPHEN } from './signs';
import { isByline, isInOffice, isKin, isPrivate, isQuoted } from './strangers';
import { isNotAPerson, namedAfter, standsFree } from './surroundings';
import { titleBefore, type Title } from './titles';
import { COMMON, GIVEN, MAYOR, MINISTER, NAMED_AFTER_ALONE, PARTICLE, PARTY, PLACE, TITLE } from './word-classes';

const NONE: readonly string[] = [];

/** A family name without a given name, as it stands in the text. */
interface Surname {
  readonly group: number;
  readonly first: number;
  readonly anchor: number;
  /** Offsets in the chunk. */
  readonly start: number;
  readonly end: number;
  /** Bearers whom the title does not exclude. */
  readonly people: Candidates;
}

/** Weighs a family name without a given name: after a title, with a party or an office beside it, as part of a law's name, or alone. */
export function findSurname(group: number, anchor: number, found: Finding[]): void {
  const traits = index.groupTraits[group] ?? 0;
  if ((traits & (NEEDS_GIVEN | HAS_SURNAME)) !== HAS_SURNAME || !isCapital(anchor)) return;
  const first = familyStart(group, anchor);
  if (!isCertain(anchor)) return;
  const title = titleBefore(first);
  const genitive = isGenitive(anchor);
  if (genitive && !(isGenitivePlace(anchor) && (title !== null || isGermanGenitive(group, anchor)))) return;
  if (!hasParticleCase(first, anchor, traits, title)) return;
  const after = namedAfter(first, anchor);
  if (after < 0 && !standsFree(first, anchor)) return;
  if (after < 0 && isNotAPerson(first, anchor)) return;
  const people = peopleOf(group, title);
  if (people.people.length === 0) return;
  const end = endOf(anchor) - (genitive ? 1 : 0);
  const surname: Surname = { group, first, anchor, start: nameStart(first), end, people };
  if (title !== null) takeTitled(surname, title, found);
  else if (after >= 0) takeNamedAfter(surname, after, found);
  else takeBare(surname, found);
}

/** `Vosslohs Entwurf`: in German what follows has a capital too; elsewhere the next word tells nothing, and `Peeters` is a name itself. */
function isGermanGenitive(group: number, anchor: number): boolean {
  if (language !== 'de' || !isCapital(anchor + 1)) return false;
  const word = index.words[(index.groupWords[group + 1] ?? 0) - 1] ?? 0;
  return ((index.wordClasses[word] ?? 0) & (COMMON | PLACE | GIVEN)) === 0;
}

function add(
  { group, start, end }: Surname,
  form: MentionForm,
  people: Candidates,
  needs: Finding['needs'],
  establishes: boolean,
  evidence: readonly string[],
  found: Finding[],
): void {
  addFinding(found, new Finding(form, group, people, start, end, needs, establishes, evidence));
}

/** `Mme Petit`, `minister Petit`. */
function takeTitled(surname: Surname, title: Title, found: Finding[]): void {
  const { anchor } = surname;
  if (isFollowedByName(anchor)) return;
  const told = evidenceOf(title.form, title.first, title.last);
  const { people, evidence, isDoubted = false } = narrow(surname.people, anchor, title, told);
  if (people.people.length === 0) return;
  if (evidence === told && isKin(anchor)) return;
  const isLoose =
    isDoubted ||
    isQuoted(title, anchor) ||
    isLabelledInitial(title.last, anchor) ||
    isGivenOfLonger(anchor) ||
    (evidence === told && isHeadElsewhere(title, people)) ||
    (evidence === told && isPrivate(title, anchor, people));
  const establishes = people.people.length === 1 && !isLoose;
  add(surname, title.form, people, isLoose ? 'needs_page' : 'known', establishes, evidence, found);
}

/** `de heer David van Weel`: a given name, particles and a family name that the index does not know. */
function isGivenOfLonger(anchor: number): boolean {
  if (!isAny(anchor, GIVEN)) return false;
  let at = anchor + 1;
  while (gapAfter(at - 1) === BLANK && gapAfter(at) === BLANK && !isCapital(at) && isAny(at, PARTICLE)) at += 1;
  return at > anchor + 1 && isCapital(at) && !isAny(at, PARTY | PLACE | TITLE);
}

const HEADS: ReadonlySet<string> = wordSet(
  'premier première chancelier chancelière chancellor kanselier kanzler bundeskanzler bundeskanzlerin',
);
const MINISTERS: ReadonlySet<string> = wordSet('ministre minister');
const FIRST: ReadonlySet<string> = wordSet('premier première prime eerste');

/** `premier Sanchez`, `le premier ministre Michel`: of another country, when none of these people was ever in a government. */
function isHeadElsewhere({ last }: Title, { people }: Candidates): boolean {
  const head = isOneOf(MINISTERS, last) && gapAfter(last - 1) === BLANK ? last - 1 : last;
  if (!isOneOf(head === last ? HEADS : FIRST, head) || gapAfter(head - 1) === HYPHEN) return false; // "vice-premier"
  return people.every((person) => (((index.personTraits[person] ?? 0) >>> OFFICE_SHIFT) & (MINISTER >>> 25)) === 0);
}

const GOVERNMENTS: ReadonlySet<string> = wordSet('regering gouvernement government regierung');

/** `loi Petit`, `regering-Petit`. @param after - The word for what is called after her. */
function takeNamedAfter(surname: Surname, after: number, found: Finding[]): void {
  const { first, anchor } = surname;
  if (isFollowedByName(anchor) && !isNumeral(anchor + 1)) return;
  const { people, evidence } = narrow(surname.people, anchor, null, NONE);
  // Another party beside the name: somebody else.
  if (people.people.length === 0) return;
  const single = people.people.length === 1;
  // "regering-Michel": who else of that name is on the page says nothing of whose government it was.
  if (!single && isOneOf(GOVERNMENTS, after)) return;
  const cued = evidence.length > 0;
  const known = isAny(after, NAMED_AFTER_ALONE);
  // "Question Petit (PF)": who asks it; "amendement Petit (PF)" stays what is called after her.
  if (cued && !known && after < first && gapAfter(after) === BLANK) {
    add(surname, 'role', people, 'known', single, evidence, found);
    return;
  }
  // "regering-Petit" may be a small government; "regering-De Wever" is nothing else.
  const alone = known && single && (cued || first < anchor || !isAny(anchor, COMMON | PLACE | GIVEN));
  const told = evidenceOf('named-after', after, after);
  add(surname, 'metonymy', people, alone ? 'alone' : 'needs_page', false, cued ? [...told, ...evidence] : told, found);
}

/** The family name alone, or with a party or an office behind it. */
function takeBare(surname: Surname, found: Finding[]): void {
  const { first, anchor } = surname;
  if (isForeignInitial(first)) {
    add(surname, 'surname', NOBODY, 'known', false, NONE, found);
    return;
  }
  let { people, evidence } = narrow(surname.people, anchor, null, NONE);
  // Another party beside the name: somebody else.
  if (people.people.length === 0) return;
  const listed = evidence.length === 0 && gapAfter(first - 1) !== BLANK ? narrowByHeading(people, first) : null;
  if (listed !== null) ({ people, evidence } = listed);
  const cued = evidence.length > 0;
  if (!cued && isKin(anchor)) return;
  const verdict = judgeBare(first, anchor, cued);
  if (verdict === 'somebody_else' && !isByline(first, anchor))
    add(surname, isInOffice(first - 1) ? 'role' : 'surname', NOBODY, 'known', false, NONE, found);
  if (verdict === 'no_person' || verdict === 'somebody_else') return;
  if (cued) add(surname, 'role', people, 'known', people.people.length === 1, evidence, found);
  else add(surname, 'surname', people, verdict === 'person' ? 'needs_page' : 'needs_name', false, evidence, found);
}

/** `kabinet-Petit II`: which of her cabinets. */
function isNumeral(at: number): boolean {
  return /^[IVX]+$/u.test(writtenAt(at));
}

const FRENCH_ARTICLES: ReadonlySet<string> = wordSet('l le la les');

/** `le Maire` is the office, `Le Maire` the person; `de Jong` after a title is the person. */
function hasParticleCase(first: number, anchor: number, traits: number, title: Title | null): boolean {
  if (first === anchor || isCapital(first)) return !isPartOfLonger(first);
  // "burgemeester van Hasselt", "wethouder van Den Bosch": of the town; "minister van Hasselt" has no such field.
  const local = title?.form === 'role' && (title.offices & ~MAYOR) === 0;
  if (local && (language === 'nl' || (title.offices & MAYOR) !== 0)) return false;
  if (first + 1 < anchor && isCapital(first + 1) && title?.form !== 'honorific') return false;
  if ((traits & CAPITAL_PARTICLE) === 0) return true;
  if (isOneOf(FRENCH_ARTICLES, first)) return false;
  return title !== null && !local;
}

/** A capital particle before the family name makes another family name (`De Jong` is not `Jong`). */
function isPartOfLonger(first: number): boolean {
  const at = first - 1;
  return gapAfter(at) === BLANK && isCapital(at) && isAny(at, PARTICLE) && !opensSentence(at);
}
