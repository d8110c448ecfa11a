import { expect, it } from 'vitest';
import { isPartyOrGroup } from '../../../domain/person/organization-kind';
import { roleInHouse } from '../../../domain/person/role-in-house';

const chamber = { name: 'Chambre des quais', classification: 'chamber' };

it('says the house of a member, and leaves a role that tells enough', () => {
  expect(roleInHouse('member', chamber)).toBe('member Chambre des quais');
  expect(roleInHouse(undefined, chamber)).toBe('member Chambre des quais');
  expect(roleInHouse('Lid', chamber)).toBe('Lid Chambre des quais');
  expect(roleInHouse('députée', chamber)).toBe('députée');
});

it('says the government of a minister, whose level of power the role leaves open', () => {
  const government = { name: 'Vlaamse Regering', classification: 'government' };
  expect(roleInHouse('Minister van Werk', government)).toBe('Minister van Werk Vlaamse Regering');
});

it('is nothing in a party, and nothing where nothing is known', () => {
  const party = { name: 'Parti des Quais', classification: 'Party' };
  expect(isPartyOrGroup(party)).toBe(true);
  expect(roleInHouse('member', party)).toBe('member');
  expect(roleInHouse(undefined, party)).toBeNull();
  expect(roleInHouse(undefined, undefined)).toBeNull();
});
