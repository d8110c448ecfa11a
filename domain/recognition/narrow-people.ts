import { NOBODY, among, type Candidates } from './candidates';
import { FEDERAL, FEMALE, MALE, OFFICE_SHIFT, PARTY_SHIFT, REGIONAL, SURNAME } from './index-layout';
import { chunk, classesAt, endOf, index, startOf } from './reading';
import { isOneOf, wordSet, writtenAt } from './written';
import type { NamesIndex } from './open-index';
import { partyAfter, partyHeading, type PartyPlace } from './parties';
import { officeAfter } from './office-after';
import type { Title } from './titles';
import { OFFICES } from './word-classes';

/** Bearers of the family name whom the title does not exclude. The list is kept: a page names the same people again and again. */
export function peopleOf(group: number, title: Title | null): Candidates {
  const gender = title?.gender ?? null;
  const key = group * 3 + (gender === null ? 0 : gender === 'female' ? 1 : 2);
  let kept = index.bearers.get(key);
  if (kept === undefined) index.bearers.set(key, (kept = among(index, bearers(index, group, gender))));
  return kept;
}

function bearers(index: NamesIndex, group: number, gender: 'female' | 'male' | null): number[] {
  const { groupForms, formPeople, formTraits, personTraits } = index;
  const people: number[] = [];
  for (let form = groupForms[group] ?? 0; form < (groupForms[group + 1] ?? 0); form += 1) {
    const person = formPeople[form] ?? 0;
    if (((formTraits[form] ?? 0) & SURNAME) === 0 || people.includes(person)) continue;
    const own = (personTraits[person] ?? 0) & 3;
    if ((gender === 'female' && own === MALE) || (gender === 'male' && own === FEMALE)) continue;
    people.push(person);
  }
  return people;
}

/** People who are left, and what was used to tell. */
export interface Narrowed {
  readonly people: Candidates;
  readonly evidence: readonly string[];
  /** Another party stands behind the name: `Mme Petit (D77)`. */
  readonly isDoubted?: boolean;
}

/**
 * Narrows people by party, office and gender beside the name, each only when it leaves somebody; notes what was used.
 * @returns Nobody when a party contradicts: `CD&V'er Moreau`, or a name alone with another party behind it.
 */
export function narrow(people: Candidates, last: number, title: Title | null, evidence: readonly string[]): Narrowed {
  const { personTraits } = index;
  const party = partyAfter(last);
  const office = officeAfter(last);
  const after = office < 0 ? 0 : classesAt(office);
  // Nearly always nothing stands beside the name and one person bears it.
  if (party === null && after === 0 && (title === null || (people.people.length === 1 && title.party === null)))
    return { people, evidence };
  let left = people.people;
  const told = [...evidence];
  if (party !== null) {
    const members = left.filter((person) => hasParty(person, party.party));
    if (members.length === 0) return { people: title === null ? NOBODY : people, evidence, isDoubted: true };
    if (members.length > 0) {
      left = members;
      told.push(partyEvidence(party));
    }
  }
  const own = title?.party ?? null;
  if (own !== null) left = left.filter((person) => hasParty(person, own));
  if (after !== 0) told.push(`role:${writtenAt(office).toLowerCase().slice(0, 40)}`);
  const offices = ((title?.offices ?? 0) | after) & OFFICES;
  if (left.length > 1 && offices !== 0) {
    const holders = left.filter(
      (person) => (((personTraits[person] ?? 0) >>> OFFICE_SHIFT) & (offices >>> 25) & 31) !== 0,
    );
    if (holders.length > 0) left = holders;
    const level = levelBeside(title, office);
    const same = level === 0 ? [] : left.filter((person) => ((personTraits[person] ?? 0) & level) !== 0);
    if (same.length > 0) left = same;
  }
  if (left.length > 1 && title !== null && title.gender !== null) {
    // Whose gender the list does not say may be meant as well as any other.
    const opposite = title.gender === 'female' ? MALE : FEMALE;
    const others = left.filter((person) => ((personTraits[person] ?? 0) & 3) !== opposite);
    if (others.length > 0) left = others;
  }
  return { people: left === people.people ? people : among(index, left), evidence: told };
}

/** Narrows people who stand in a list under a party, `PPE: Kovácsová, O’Brannagh`; `null` where there is none, or none of them is its member. */
export function narrowByHeading(people: Candidates, first: number): Narrowed | null {
  const heading = partyHeading(first);
  if (heading === null) return null;
  const members = people.people.filter((person) => hasParty(person, heading.party));
  return members.length === 0 ? null : { people: among(index, members), evidence: [partyEvidence(heading)] };
}

function partyEvidence({ first, last }: PartyPlace): string {
  return `party:${chunk.slice(startOf(first), endOf(last)).slice(0, 40)}`;
}

const REGIONS: ReadonlySet<string> = new Set(
  'vlaams vlaamse waals waalse brussels brusselse wallon wallonne flamand flamande bruxellois bruxelloise régional régionale'.split(
    ' ',
  ),
);
const FEDERATION: ReadonlySet<string> = wordSet('kamerlid kamerleden fédéral fédérale federaal federale');

/** `Vlaams Parlementslid`, `députée fédérale`, `Kamerlid`: the level of power that the words of an office say, or 0. */
function levelBeside(title: Title | null, office: number): number {
  const from = title === null ? office - 1 : title.first - 1;
  const to = title === null ? office + 1 : title.last;
  for (let at = Math.max(from, 0); at <= to; at += 1) {
    if (isOneOf(REGIONS, at)) return REGIONAL;
    if (isOneOf(FEDERATION, at)) return FEDERAL;
  }
  return 0;
}

function hasParty(person: number, party: number): boolean {
  const { personTraits, partySetStarts, partySets } = index;
  const set = (personTraits[person] ?? 0) >>> PARTY_SHIFT;
  for (let at = partySetStarts[set] ?? 0; at < (partySetStarts[set + 1] ?? 0); at += 1)
    if (partySets[at] === party) return true;
  return false;
}
