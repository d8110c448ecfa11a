import { expect, test } from 'vitest';
import { findCurrentPosts } from '../../../domain/person/current-posts';
import { organizationName, roleOf } from '../../../domain/person/organization-name';
import type { Organization } from '../../../domain/person/schema';
import { sampleMemberships } from '../../../samples/memberships';
import { sampleOrganizations } from '../../../samples/organizations';
import { PERSON, type PersonKey } from '../../../samples/ids';

const organizations = new Map(sampleOrganizations().map((organization) => [organization.id, organization]));

function postsOf(who: PersonKey, today: string) {
  const memberships = sampleMemberships().filter(({ personId }) => personId === PERSON[who]);
  return findCurrentPosts({ memberships, organizations }, today);
}

test('an office that ended is not held any more, the seat is', () => {
  const { posts } = postsOf('royer', '2026-11-20');
  expect(posts.map(({ organization }) => organization?.classification)).toEqual(['chamber']);
});

test('the party comes from the mandate it is held for', () => {
  expect(postsOf('vandamme', '2026-11-20').party?.name).toBe('Cap commun');
});

test('committees are those of full members, each once', () => {
  expect(postsOf('vandamme', '2026-11-20').committees).toEqual(['Commission de la Santé et de l’Égalité des chances']);
});

test('nobody has a post before the first mandate', () => {
  expect(postsOf('vandamme', '2001-01-01')).toMatchObject({ posts: [], party: null, committees: [] });
});

function named(name: string, fields: Partial<Organization> = {}): Organization {
  const [any] = sampleOrganizations();
  if (any === undefined) throw new Error('no sample organisation');
  const { abbreviation: _a, classification: _c, ...rest } = any;
  return { ...rest, otherNames: [], ...fields, name };
}

test('a bilingual name is given in the reader’s language', () => {
  const chamber = named('Kamer van volksvertegenwoordigers / Chambre des représentants');
  expect(organizationName(chamber, 'fr')).toBe('Chambre des représentants');
  expect(organizationName(chamber, 'nl')).toBe('Kamer van volksvertegenwoordigers');
});

test('a long party name is abbreviated, a short one is not', () => {
  const classification = 'party';
  expect(organizationName(named('Parti des habitants du Canal', { classification, abbreviation: 'PHC' }), 'fr')).toBe(
    'PHC',
  );
  expect(organizationName(named('Cap commun', { classification, abbreviation: 'CC' }), 'fr')).toBe('Cap commun');
});

test('a plain member has no role of its own', () => {
  const [membership] = sampleMemberships();
  if (membership === undefined) throw new Error('no sample membership');
  const { label: _l, role: _r, ...rest } = membership;
  expect(roleOf({ ...rest, role: 'Lid' })).toBe('');
  expect(roleOf({ ...rest, role: 'Voorzitter' })).toBe('Voorzitter');
});
