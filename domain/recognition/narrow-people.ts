import { FEMALE, MALE, OFFICE_SHIFT, PARTY_SHIFT, SURNAME } from './index-layout';
import type { Reading } from './reading';
import { officeAfter, partyAfter, type Title } from './titles';
import { OFFICES } from './word-classes';

/** Bearers of the family name whom the title does not exclude. */
export function peopleOf(reading: Reading, group: number, title: Title | null): number[] {
  const { groupForms, formPeople, formTraits, personTraits } = reading.index;
  const people: number[] = [];
  for (let form = groupForms[group] ?? 0; form < (groupForms[group + 1] ?? 0); form += 1) {
    const person = formPeople[form] ?? 0;
    if (((formTraits[form] ?? 0) & SURNAME) === 0 || people.includes(person)) continue;
    const gender = (personTraits[person] ?? 0) & 3;
    if ((title?.gender === 'female' && gender === MALE) || (title?.gender === 'male' && gender === FEMALE)) continue;
    people.push(person);
  }
  return people;
}

/**
 * Narrows people by party, office and gender beside the name, each only when it leaves somebody; notes what was used.
 * @returns Nobody when a party contradicts: `CD&V'er Moreau`, or a name alone with another party behind it.
 */
export function narrow(
  reading: Reading,
  people: readonly number[],
  last: number,
  title: Title | null,
  evidence: string[],
): number[] {
  const { index } = reading;
  let left = [...people];
  const traitsOf = (person: number) => index.personTraits[person] ?? 0;
  const party = partyAfter(reading, last);
  if (party !== null) {
    const members = left.filter((person) => hasParty(reading, person, party.party));
    if (members.length === 0 && title === null) return [];
    if (members.length > 0) {
      left = members;
      evidence.push(`party:${reading.text.slice(reading.start(party.first), reading.end(party.last)).slice(0, 40)}`);
    }
  }
  const own = title?.party ?? null;
  if (own !== null) left = left.filter((person) => hasParty(reading, person, own));
  const after = officeAfter(reading, last);
  if (after !== 0) evidence.push(`role:${reading.written(last + 1).toLowerCase()}`);
  const offices = ((title?.offices ?? 0) | after) & OFFICES;
  if (left.length > 1 && offices !== 0) {
    const holders = left.filter((person) => ((traitsOf(person) >>> OFFICE_SHIFT) & (offices >>> 25) & 31) !== 0);
    if (holders.length > 0) left = holders;
  }
  if (left.length > 1 && title?.gender !== undefined && title.gender !== null) {
    const wanted = title.gender === 'female' ? FEMALE : MALE;
    const same = left.filter((person) => (traitsOf(person) & 3) === wanted);
    if (same.length > 0) left = same;
  }
  return left;
}

function hasParty(reading: Reading, person: number, party: number): boolean {
  const { personTraits, partySetStarts, partySets } = reading.index;
  const set = (personTraits[person] ?? 0) >>> PARTY_SHIFT;
  for (let at = partySetStarts[set] ?? 0; at < (partySetStarts[set + 1] ?? 0); at += 1)
    if (partySets[at] === party) return true;
  return false;
}
