import { expect, it } from 'vitest';
import { isPartyOrGroup, organizationKind } from '../../../domain/person/organization-kind';

it('knows a party and a group in the words of our form, of lists and of three languages', () => {
  const parties = ['party', 'Party', 'parti', 'partij', 'political party', 'politieke partij', 'parti politique'];
  expect(parties.filter((word) => organizationKind(word) !== 'party')).toEqual([]);
  const groups = ['group', 'parliamentary group', 'Groupe', 'groupe politique', 'fractie', 'fraction'];
  expect(groups.filter((word) => organizationKind(word) !== 'group')).toEqual([]);
  expect([...parties, ...groups].every((classification) => isPartyOrGroup({ classification }))).toBe(true);
});

it('knows committees, governments and parliaments, with and without accents', () => {
  expect(organizationKind('commission permanente')).toBe('committee');
  expect(organizationKind('government')).toBe('executive');
  expect(organizationKind('ministère')).toBe('executive');
  expect(organizationKind('ministere')).toBe('executive');
  expect(organizationKind('sénat')).toBe('parliament');
  expect(organizationKind('regional parliament')).toBe('parliament');
});

it('takes no department, no working group and no study centre for a party or a group', () => {
  expect(organizationKind('department')).toBe('other');
  expect(organizationKind('working group')).toBe('other');
  expect(organizationKind('party study centre')).toBe('other');
  expect(organizationKind(undefined)).toBe('other');
  expect(isPartyOrGroup(undefined)).toBe(false);
});
