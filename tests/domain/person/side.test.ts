import { expect, it } from 'vitest';
import { readRemit } from '../../../domain/person/remit';
import type { Organization } from '../../../domain/person/schema';
import { findSide } from '../../../domain/person/side';
import { inventMembership, inventOrganization, inventRecord } from '../../support/invented-records';

const LEGISLATURE = '2024-07-10';
const TODAY = '2026-11-20';

function noted(name: string, classification: 'party' | 'group', changes: Partial<Organization>): Organization {
  const plain = { name, classification, otherNames: [], identifiers: [], links: [] };
  const { side, sideSince } = changes;
  return inventRecord('organizations', {
    ...plain,
    ...(side === undefined ? {} : { side }),
    ...(sideSince === undefined ? {} : { sideSince }),
  });
}

function sideIn(place: string, party: Organization, group?: Organization) {
  const [placeId, organization] = inventOrganization(place, 'chamber');
  const membership = inventMembership(placeId, {
    role: 'member',
    onBehalfOfId: party.id,
    ...(group === undefined ? {} : { groupId: group.id }),
  });
  const known = [organization, party, ...(group === undefined ? [] : [group])];
  const organizations = new Map(known.map((one) => [one.id, one]));
  return findSide(readRemit([membership], organizations, TODAY), organizations, LEGISLATURE);
}

it('is that of the party for a member of the federal parliament, and not known where nobody noted it', () => {
  const party = noted('Cap commun', 'party', { side: 'majority', sideSince: '2025-02-03' });
  expect(sideIn('Chambre des représentants', party)).toBe('majority');
  expect(sideIn('Chambre des représentants', noted('Les Autres', 'party', {}))).toBeNull();
});

it('a party of the federal majority says nothing of a seat in another parliament, a group says it of its own', () => {
  const party = noted('Cap commun', 'party', { side: 'majority', sideSince: '2025-02-03' });
  const group = noted('Groupe Cap', 'group', { side: 'opposition', sideSince: '2024-09-01' });
  expect(sideIn('Parlement européen', party)).toBeNull();
  expect(sideIn('Parlement européen', party, group)).toBe('opposition');
  expect(sideIn('Chambre des représentants', party, group)).toBe('opposition');
});

it('a side of an earlier legislature, or without a date, no longer holds: it is noted again each time', () => {
  expect(
    sideIn('Chambre des représentants', noted('Cap', 'party', { side: 'majority', sideSince: '2020-10-01' })),
  ).toBeNull();
  expect(sideIn('Chambre des représentants', noted('Cap', 'party', { side: 'majority' }))).toBeNull();
});
