import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePopolo } from '../../../domain/roster/parse-popolo';
import { ROSTER_MAX_BYTES, type PopoloRoster, type RosterError } from '../../../domain/roster/roster';

const read = (file: unknown) => parsePopolo(typeof file === 'string' ? file : JSON.stringify(file), { title: 'file' });

function roster(file: unknown): PopoloRoster {
  const result = read(file);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function refusal(file: unknown): RosterError {
  const result = read(file);
  if (result.ok) throw new Error('the file was taken');
  return result.error;
}

function problemsOf(file: unknown): string[] {
  const error = refusal(file);
  return error.code === 'bad_rows' ? error.problems.map(({ place, code }) => `${place} ${code}`) : [error.code];
}

const PARLIAMENT = {
  meta: { title: 'Parlement des Quais', as_of: '2026-10', licence: 'none' },
  organizations: [
    { id: 'quay', name: 'Parlement des Quais', classification: 'chamber' },
    { id: 'party:PQ', name: 'Parti des Quais', abbreviation: 'PQ', classification: 'party' },
    { id: 'group:PQ', name: 'Quais unis', classification: 'parliamentary group' },
  ],
  persons: [
    {
      id: 'quay:1',
      name: ' Ana Verbrugge ',
      given_name: 'Ana',
      family_name: 'Verbrugge',
      other_names: [{ name: 'VERBRUGGE Ana', note: 'listing' }],
      name_split_is_guess: true,
      honorific_prefix: 'Mme',
      gender: 'female',
      birth_date: '1970-03',
      language: 'nl',
      identifiers: [{ scheme: 'quay', identifier: '1' }],
      contact_details: [{ type: 'email', value: 'ana@example.org' }],
      links: [{ note: 'site', url: 'https://example.org/ana' }],
      memberships: [
        {
          organization_id: 'quay',
          role: 'member',
          legislature: '56',
          on_behalf_of_id: 'party:PQ',
          group_id: 'group:PQ',
          area: 'Anvers',
          start_date: '2024-06-09',
          end_date: null,
          active: true,
          committees: ['Justice'],
          committees_substitute: ['Intérieur'],
        },
      ],
    },
    { id: 'quay:2', name: 'Bo Claes', given_name: null, gender: null, birth_date: null, memberships: [] },
  ],
};

test('a roster with memberships inside its people is read in the words of this program', () => {
  const { people, memberships, organizations, title, asOf, leftOut } = roster(PARLIAMENT);
  expect({ title, asOf, leftOut }).toEqual({ title: 'Parlement des Quais', asOf: '2026-10', leftOut: [] });
  expect(organizations.map(({ name }) => name)).toEqual(['Parlement des Quais', 'Parti des Quais', 'Quais unis']);
  expect(people[0]).toEqual({
    sourceId: 'quay:1',
    place: 'persons[0]',
    name: 'Ana Verbrugge',
    givenName: 'Ana',
    familyName: 'Verbrugge',
    otherNames: [{ name: 'VERBRUGGE Ana', note: 'listing' }],
    nameSplitIsGuess: true,
    honorificPrefix: 'Mme',
    gender: 'female',
    birthDate: '1970-03',
    languages: ['nl'],
    identifiers: [{ scheme: 'quay', identifier: '1' }],
    contactDetails: [{ type: 'email', value: 'ana@example.org' }],
    links: [{ url: 'https://example.org/ana', note: 'site' }],
  });
  expect(people[1]).toMatchObject({ name: 'Bo Claes', otherNames: [], languages: [] });
  expect(memberships).toEqual([
    {
      place: 'persons[0].memberships[0]',
      personId: 'quay:1',
      organizationId: 'quay',
      onBehalfOfId: 'party:PQ',
      groupId: 'group:PQ',
      role: 'member',
      legislature: '56',
      area: 'Anvers',
      startDate: '2024-06-09',
      active: true,
      committees: ['Justice'],
      substituteCommittees: ['Intérieur'],
      identifiers: [],
    },
  ]);
});

test('plain Popolo with memberships, posts and areas beside the people is read too', () => {
  const { memberships, posts, people } = roster({
    persons: [{ id: 7, name: 'Ana Verbrugge', email: 'ana@example.org' }],
    organizations: [{ id: 'quay', name: 'Parlement des Quais' }],
    posts: [{ id: 'seat', label: 'Siège 12', organization_id: 'quay' }],
    areas: [{ id: 'a', name: 'Anvers' }],
    memberships: [{ person_id: 7, post_id: 'seat', area_id: 'a', start_date: '2024-01-01T00:00:00Z' }],
  });
  expect(people[0]?.contactDetails).toEqual([{ type: 'email', value: 'ana@example.org' }]);
  expect(posts).toMatchObject([{ sourceId: 'seat', label: 'Siège 12', organizationId: 'quay' }]);
  expect(memberships).toMatchObject([
    { personId: '7', organizationId: 'quay', postId: 'seat', area: 'Anvers', startDate: '2024-01-01' },
  ]);
});

test('a party given as an object with dates becomes a membership of that party', () => {
  const party = { id: 'PQ', name: 'Parti des Quais', start_date: '2025-12-03', end_date: null };
  const { memberships, organizations } = roster({ persons: [{ id: '1', name: 'Ana Verbrugge', party }] });
  expect(organizations).toMatchObject([{ sourceId: 'PQ', name: 'Parti des Quais', classification: 'party' }]);
  expect(memberships).toMatchObject([{ personId: '1', organizationId: 'PQ', startDate: '2025-12-03' }]);
});

test('what is no JSON is refused with the line', () => {
  expect(refusal('name;party\nAna;PQ')).toEqual({ code: 'not_json', position: 0, line: 1 });
  expect(refusal('{"persons": [\n  {"name": oops}\n]}')).toEqual({ code: 'not_json', position: 25, line: 2 });
  expect(refusal('{"persons": [{"name": "Ana",}]}')).toEqual({ code: 'not_json', position: 28, line: 1 });
  expect(refusal('{"persons": []} and more')).toEqual({ code: 'not_json', position: 16, line: 1 });
  expect(refusal(' \n ')).toEqual({ code: 'empty' });
});

test('a file cut in half is refused with the position where it ends', () => {
  const whole = JSON.stringify(PARLIAMENT);
  const half = whole.slice(0, whole.length / 2);
  expect(refusal(half)).toEqual({ code: 'cut_off', position: half.length, line: 1 });
  expect(refusal('{"persons": [{"name": "An')).toEqual({ code: 'cut_off', position: 25, line: 1 });
});

test('a thousand levels are refused before the parser sees them', () => {
  expect(refusal('['.repeat(1_000) + ']'.repeat(1_000))).toEqual({
    code: 'too_deep',
    position: 32,
    line: 1,
    limit: 32,
  });
  expect(refusal(`{"persons":${'{"a":'.repeat(200_000)}`)).toMatchObject({ code: 'too_deep' });
});

test('brackets within names are no depth', () => {
  expect(roster({ persons: [{ id: '1', name: `Ana ${'['.repeat(100)} "\\" Verbrugge` }] }).people).toHaveLength(1);
});

test('keys that would bend objects are refused with their place, also when escaped', () => {
  expect(refusal('{"persons": [{"name": "A", "__proto__": {"admin": true}}]}')).toEqual({
    code: 'forbidden_key',
    place: 'persons[0].__proto__',
  });
  expect(refusal('{"persons": [], "\\u005f_proto__": {}}')).toEqual({ code: 'forbidden_key', place: '__proto__' });
  expect(refusal('{"persons": [{"constructor": {}}]}')).toEqual({
    code: 'forbidden_key',
    place: 'persons[0].constructor',
  });
});

test('JSON that is no roster is refused', () => {
  for (const file of ['[]', '{}', '{"persons": {}}', '{"people": []}']) {
    expect(refusal(file)).toEqual({ code: 'not_popolo' });
  }
});

test('bad names and dates are refused, each with its place', () => {
  expect(
    problemsOf({
      organizations: [{ id: 'quay', name: '' }],
      persons: [
        { id: '1', name: '' },
        { id: '2', name: ' \t ' },
        { id: '3', name: 'x'.repeat(10_000) },
        { id: '4' },
        { id: '5', name: 12 },
        { id: '6', name: 'Ana', birth_date: '2024-13-40' },
        { id: '7', name: 'Bo', other_names: [{ name: '' }] },
        { id: '8', name: 'Eva', memberships: [{ organization_id: 'quay', start_date: '2023-02-30' }] },
        'Zoë',
      ],
    }),
  ).toEqual([
    'organizations[0].name empty_name',
    'persons[8] wrong_type',
    'persons[0].name empty_name',
    'persons[1].name empty_name',
    'persons[2].name name_too_long',
    'persons[3].name missing',
    'persons[4].name wrong_type',
    'persons[5].birth_date bad_date',
    'persons[6].other_names[0].name empty_name',
    'persons[7].memberships[0].start_date bad_date',
    'persons[7].memberships[0].organization_id unknown_reference',
  ]);
});

test('references into nothing and ids given twice are refused', () => {
  expect(
    problemsOf({
      organizations: [
        { id: 'quay', name: 'Quai' },
        { id: 'quay', name: 'Quai bis' },
      ],
      persons: [
        { id: '1', name: 'Ana', memberships: [{ organization_id: 'elsewhere' }, { role: 'member' }] },
        { id: '1', name: 'Bo' },
      ],
      memberships: [{ person_id: '9', organization_id: 'quay' }],
    }),
  ).toEqual([
    'organizations[1].id duplicate_id',
    'persons[0].memberships[1].organization_id missing',
    'persons[1].id duplicate_id',
    'memberships[0].person_id unknown_reference',
    'persons[0].memberships[0].organization_id unknown_reference',
  ]);
});

test('of many bad rows the first hundred are told, and how many there are', () => {
  const error = refusal({ persons: Array.from({ length: 250 }, (_, id) => ({ id, name: '' })) });
  expect(error).toMatchObject({ code: 'bad_rows', total: 250 });
  expect(error.code === 'bad_rows' && error.problems).toHaveLength(100);
});

test('a link that is no web address and an unknown language are left out and listed; the person is taken', () => {
  const { people, leftOut } = roster({
    persons: [
      {
        id: '1',
        name: 'Ana',
        language: 'nl, xx',
        links: [{ url: 'javascript:alert(1)' }, { url: 'https://example.org' }],
      },
    ],
  });
  expect(people).toMatchObject([{ languages: ['nl'], links: [{ url: 'https://example.org' }] }]);
  expect(leftOut).toEqual([
    { place: 'persons[0].language', code: 'unknown_value', value: 'xx' },
    { place: 'persons[0].links[0].url', code: 'bad_address', value: 'javascript:alert(1)' },
  ]);
});

test('a file of 65 MB is refused before it is read', () => {
  const text = ' '.repeat(65 * 1024 * 1024);
  expect(refusal(text)).toEqual({ code: 'too_large', bytes: text.length, limit: ROSTER_MAX_BYTES });
});

test('a file cut anywhere is refused as cut off, empty or broken, never taken', () => {
  const whole = JSON.stringify(PARLIAMENT);
  for (let end = 0; end < whole.length; end += 7) {
    expect(['cut_off', 'empty']).toContain(refusal(whole.slice(0, end)).code);
  }
});

test('whatever stands in a file, it is taken or refused with a code, and never throws', () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  const persons = fc.array(
    fc.dictionary(fc.constantFrom('id', 'name', 'birth_date', 'memberships', 'links'), anything),
  );
  fc.assert(
    fc.property(fc.oneof(anything, fc.record({ persons, organizations: anything, meta: anything })), (file) => {
      const result = read(file === undefined ? 'null' : JSON.stringify(file));
      expect(result.ok ? 'taken' : result.error.code).toBeTypeOf('string');
    }),
    { seed: 20_261_121, numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.nat(), fc.string({ maxLength: 3 }), (position, inserted) => {
      const whole = JSON.stringify(PARLIAMENT);
      const at = position % whole.length;
      read(whole.slice(0, at) + inserted + whole.slice(at + 1));
    }),
    { seed: 20_261_121, numRuns: 500 },
  );
});
