import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Membership, Organization, Person, Post } from '../../../domain/person/schema';
import { parsePopolo } from '../../../domain/roster/parse-popolo';
import type { ImportedValues, ImportPlan } from '../../../domain/roster/plan';
import { planImport, type KnownRoster } from '../../../domain/roster/plan-import';
import type { PopoloRoster } from '../../../domain/roster/roster';

interface Workspace extends KnownRoster {
  people: Person[];
  organizations: Organization[];
  posts: Post[];
  memberships: Membership[];
  imported: Map<string, ImportedValues>;
}

const empty = (): Workspace => ({ people: [], organizations: [], posts: [], memberships: [], imported: new Map() });

let ids = 0;
function newId(): string {
  ids += 1;
  return `0190a000-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`;
}

function read(persons: readonly object[], asOf = '2026-10-01', title = 'Parlement des Quais'): PopoloRoster {
  const organizations = [
    { id: 'quay', name: 'Parlement des Quais', classification: 'chamber' },
    { id: 'PQ', name: 'Parti des Quais', classification: 'parliamentary group' },
    { id: 'UB', name: 'Union du Bassin', classification: 'parliamentary group' },
  ];
  const result = parsePopolo(JSON.stringify({ meta: { title, as_of: asOf }, organizations, persons }), { title: '' });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Does what storage does with a plan, on plain lists. */
function apply(workspace: Workspace, plan: ImportPlan): void {
  const bookkeeping = { createdAt: '2026-11-21T09:00:00.000Z', updatedAt: '2026-11-21T09:00:00.000Z' };
  for (const { table, rev, record, imported } of plan.steps.flatMap(({ writes }) => writes)) {
    const whole = { ...record, ...bookkeeping, rev: (rev ?? 0) + 1 };
    const list = workspace[table] as { id: string }[]; // the table of this very record
    const at = list.findIndex(({ id }) => id === record.id);
    if (at === -1) list.push(whole);
    else list[at] = whole;
    workspace.imported.set(record.id, imported);
  }
}

function importInto(workspace: Workspace, roster: PopoloRoster): ImportPlan {
  const plan = planImport(roster, workspace, { newId, today: '2026-11-21' });
  apply(workspace, plan);
  return plan;
}

function only(workspace: Workspace): Person {
  const [person] = workspace.people;
  if (person === undefined || workspace.people.length > 1) throw new Error(`${workspace.people.length} people`);
  return person;
}

const ANA = {
  id: 'q:1',
  name: 'Ana Verbrugge',
  birth_date: '1970-03-01',
  identifiers: [{ scheme: 'quay', identifier: '1' }],
};
const seat = (more: object = {}) => ({ organization_id: 'quay', role: 'member', start_date: '2024-06-09', ...more });

test('a person is recognised by identifier although the name changed, and the old name is kept as another name', () => {
  const workspace = empty();
  importInto(workspace, read([ANA]));
  const plan = importInto(workspace, read([{ ...ANA, name: 'Ana Verbrugge-Maes' }], '2026-11-01'));
  expect(plan.changed[0]?.fields).toEqual([
    { field: 'name', from: 'Ana Verbrugge', to: 'Ana Verbrugge-Maes' },
    { field: 'otherNames', from: null, to: 'Ana Verbrugge' },
  ]);
  expect(only(workspace)).toMatchObject({ name: 'Ana Verbrugge-Maes', otherNames: [{ name: 'Ana Verbrugge' }] });
});

test('without a common identifier, name and birth date together make the same person', () => {
  const workspace = empty();
  importInto(workspace, read([ANA]));
  const other = { ...ANA, name: 'VERBRUGGE Ana', identifiers: [{ scheme: 'wikidata', identifier: 'Q0' }] };
  importInto(workspace, read([other], '2026-10-01', 'Another list'));
  expect(only(workspace).identifiers).toEqual([
    { scheme: 'quay', identifier: '1' },
    { scheme: 'wikidata', identifier: 'Q0' },
  ]);
});

test('the name alone never decides: the officer is asked, and nothing is written', () => {
  const workspace = empty();
  importInto(workspace, read([ANA]));
  const { birth_date: _, ...undated } = { ...ANA, id: 'x', identifiers: [{ scheme: 'wikidata', identifier: 'Q0' }] };
  const plan = planImport(read([undated]), workspace, { newId, today: '2026-11-21' });
  expect(plan.conflicts).toEqual([
    {
      code: 'same_name',
      sourceId: 'x',
      place: 'persons[0]',
      name: 'Ana Verbrugge',
      candidates: [only(workspace).id],
    },
  ]);
  expect(plan.steps.flatMap(({ writes }) => writes)).toEqual([]);
});

test('namesakes with other birth dates, or other ids of the same list, are two people', () => {
  const workspace = empty();
  importInto(workspace, read([ANA]));
  const younger = { ...ANA, birth_date: '1992-01-02', identifiers: [{ scheme: 'wikidata', identifier: 'Q9' }] };
  expect(importInto(workspace, read([younger])).new).toHaveLength(1);
  const colleague = { id: 'q:2', name: 'Ana Verbrugge', identifiers: [{ scheme: 'quay', identifier: '2' }] };
  const plan = planImport(
    read([colleague]),
    { ...workspace, people: workspace.people.slice(0, 1) },
    { newId, today: '' },
  );
  expect(plan.new).toHaveLength(1);
});

test('identifiers of two known people at once are a question, not a merge', () => {
  const workspace = empty();
  const bo = { id: 'q:2', name: 'Bo Claes', identifiers: [{ scheme: 'wikidata', identifier: 'Q2' }] };
  importInto(workspace, read([ANA, bo]));
  const both = { ...ANA, identifiers: [...ANA.identifiers, ...bo.identifiers] };
  const plan = planImport(read([both]), workspace, { newId, today: '2026-11-21' });
  expect(plan.conflicts).toMatchObject([{ code: 'identifiers_disagree', place: 'persons[0]' }]);
});

test('the same person twice in a file goes in once', () => {
  const workspace = empty();
  const plan = importInto(workspace, read([ANA, { ...ANA, id: 'q:1bis' }]));
  expect(workspace.people).toHaveLength(1);
  expect(plan.conflicts).toMatchObject([{ code: 'twice_in_file', place: 'persons[1]', sourceId: 'q:1bis' }]);
});

test('what an officer typed stays, and is named when the list says something else', () => {
  const workspace = empty();
  importInto(workspace, read([{ ...ANA, gender: 'male', honorific_prefix: 'M.' }]));
  workspace.people = workspace.people.map((person) => ({ ...person, gender: 'female', rev: 2 }));
  const same = importInto(workspace, read([{ ...ANA, gender: 'male', honorific_prefix: 'Mme' }], '2026-11-01'));
  expect(only(workspace)).toMatchObject({ gender: 'female', honorificPrefix: 'Mme' });
  // The list repeats what it said before: she knew that when she corrected it.
  expect(same.conflicts).toEqual([]);
  const other = importInto(workspace, read([{ ...ANA, gender: 'other' }], '2026-12-01'));
  expect(only(workspace).gender).toBe('female');
  expect(other.conflicts).toMatchObject([
    { code: 'typed_by_officer', field: 'gender', kept: 'female', offered: 'other' },
  ]);
});

test('an address that an officer took out does not come back', () => {
  const workspace = empty();
  const withMail = { ...ANA, contact_details: [{ type: 'email', value: 'ana@example.org' }] };
  importInto(workspace, read([withMail]));
  workspace.people = workspace.people.map((person) => ({ ...person, contactDetails: [] }));
  const plan = importInto(workspace, read([withMail], '2026-11-01'));
  expect(plan.changed).toEqual([]);
  expect(only(workspace).contactDetails).toEqual([]);
});

test('an older list only fills gaps', () => {
  const workspace = empty();
  importInto(workspace, read([ANA], '2026-10-01'));
  const older = { ...ANA, name: 'Ana Oude-Naam', gender: 'female' };
  const plan = importInto(workspace, read([older], '2022-01', 'An older list'));
  expect(plan.changed[0]?.fields).toEqual([{ field: 'gender', from: null, to: 'female' }]);
  expect(only(workspace)).toMatchObject({ name: 'Ana Verbrugge', source: { asOf: '2026-10-01' } });
});

test('a date of lesser precision does not replace a whole one', () => {
  const workspace = empty();
  importInto(workspace, read([ANA]));
  importInto(workspace, read([{ ...ANA, birth_date: '1970' }], '2026-11-01'));
  expect(only(workspace).birthDate).toBe('1970-03-01');
});

test('a guessed split of the name gives way to a known one, not the other way round', () => {
  const workspace = empty();
  const guessed = { ...ANA, given_name: 'Ana Ver', family_name: 'Brugge', name_split_is_guess: true };
  const known = { ...ANA, given_name: 'Ana', family_name: 'Verbrugge' };
  importInto(workspace, read([guessed]));
  importInto(workspace, read([known], '2026-11-01'));
  importInto(workspace, read([guessed], '2026-12-01'));
  expect(only(workspace)).toMatchObject({ givenName: 'Ana', familyName: 'Verbrugge', nameSplitIsGuess: false });
});

test('a mandate that ended gets its end date; nothing is deleted', () => {
  const workspace = empty();
  importInto(workspace, read([{ ...ANA, memberships: [seat({ active: true })] }]));
  const ended = read([{ ...ANA, memberships: [seat({ end_date: '2026-10-31' })] }], '2026-11-01');
  const plan = importInto(workspace, ended);
  expect(plan.changed[0]?.memberships).toMatchObject([{ kind: 'ended', endDate: '2026-10-31', role: 'member' }]);
  expect(workspace.memberships).toMatchObject([{ startDate: '2024-06-09', endDate: '2026-10-31', active: false }]);
  importInto(workspace, read([{ ...ANA, memberships: [] }], '2026-12-01'));
  expect(workspace.memberships).toHaveLength(1);
});

test('changing group closes the old membership and opens a new one, once', () => {
  const workspace = empty();
  importInto(workspace, read([{ ...ANA, memberships: [seat({ group_id: 'PQ' })] }], '2026-10-01'));
  const moved = read([{ ...ANA, memberships: [seat({ group_id: 'UB' })] }], '2026-11-01');
  const plan = importInto(workspace, moved);
  expect(plan.changed[0]?.memberships).toMatchObject([
    {
      kind: 'ended',
      endDate: '2026-11-01',
      changes: [{ field: 'groupId', from: 'Parti des Quais', to: 'Union du Bassin' }],
    },
    { kind: 'added', startDate: '2026-11-01' },
  ]);
  const nameOf = new Map(workspace.organizations.map(({ id, name }) => [id as string, name]));
  const history = () =>
    workspace.memberships.map(({ groupId, startDate, endDate }) => [nameOf.get(groupId ?? ''), startDate, endDate]);
  const expected = [
    ['Parti des Quais', '2024-06-09', '2026-11-01'],
    ['Union du Bassin', '2026-11-01', undefined],
  ];
  expect(history()).toEqual(expected);
  const again = importInto(workspace, moved);
  expect(again).toMatchObject({ changed: [], newMemberships: 0, conflicts: [] });
  expect(history()).toEqual(expected);
});

test('a second term is a second membership', () => {
  const workspace = empty();
  const first = seat({ start_date: '2019-05-26', end_date: '2024-06-08', legislature: '55' });
  importInto(workspace, read([{ ...ANA, memberships: [first] }]));
  importInto(workspace, read([{ ...ANA, memberships: [first, seat({ legislature: '56' })] }], '2026-11-01'));
  expect(workspace.memberships.map(({ legislature }) => legislature)).toEqual(['55', '56']);
});

test('who is not in the newer list is named as gone, and nothing of theirs changes', () => {
  const workspace = empty();
  const bo = { id: 'q:2', name: 'Bo Claes', identifiers: [{ scheme: 'quay', identifier: '2' }], memberships: [seat()] };
  importInto(workspace, read([{ ...ANA, memberships: [seat()] }, bo], '2026-10-01', 'Quais, seated on 2026-10-01'));
  const before = structuredClone(workspace.memberships.at(-1));
  const newer = read([{ ...ANA, memberships: [seat()] }], '2026-11-01', 'Quais, seated on 2026-11-01');
  expect(importInto(workspace, newer).gone).toMatchObject([{ name: 'Bo Claes' }]);
  expect(workspace.memberships.at(-1)).toEqual(before);
});

test('invented people of the sample workspace are never taken for real ones', () => {
  const workspace = empty();
  importInto(workspace, read([ANA]));
  workspace.people = workspace.people.map((person) => ({ ...person, sample: true }));
  expect(planImport(read([ANA]), workspace, { newId, today: '2026-11-21' }).new).toHaveLength(1);
});

test('any parts of a list, imported in any order, come to the same people', () => {
  const everyone = Array.from({ length: 12 }, (_, index) => ({
    id: `q:${index}`,
    // Three namesakes of each name, some without birth date: the list itself tells them apart.
    name: `Membre ${'ABCD'.charAt(index % 4)}`,
    ...(index % 3 === 0 ? {} : { birth_date: `19${50 + index}-01-02` }),
    ...(index % 2 === 0 ? { identifiers: [{ scheme: 'quay', identifier: String(index) }] } : {}),
    other_names: [{ name: `Alias ${index}` }],
    memberships: [seat({ group_id: index % 2 === 0 ? 'PQ' : 'UB' })],
  }));
  const describe = ({ people, memberships }: Workspace) =>
    people
      .map(({ id, createdAt: _c, updatedAt: _u, rev: _r, ...person }) => ({
        ...person,
        seats: memberships.filter(({ personId }) => personId === id).map(({ startDate }) => startDate),
      }))
      .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  const whole = empty();
  importInto(whole, read(everyone));
  expect(whole.people).toHaveLength(12);
  fc.assert(
    fc.property(fc.array(fc.shuffledSubarray(everyone), { maxLength: 5 }), (parts) => {
      const workspace = empty();
      for (const part of [...parts, everyone]) importInto(workspace, read(part));
      expect(describe(workspace)).toEqual(describe(whole));
    }),
    { seed: 20_261_121, numRuns: 100 },
  );
});
