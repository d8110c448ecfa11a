import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { ImportPlan } from '../../domain/roster/plan';
import type { Storage } from '../../storage/open-storage';
import { createClock, freshName, openFreshStorage } from '../support/storage';
import { personDraft, saved } from './records';

/** A parliament of invented people; `count` members, each with a seat and a party. */
function parliament(count: number, asOf = '2026-10-01') {
  return {
    meta: { title: 'Parlement des Quais', as_of: asOf },
    organizations: [
      { id: 'quay', name: 'Parlement des Quais', classification: 'chamber' },
      { id: 'PQ', name: 'Parti des Quais', classification: 'party' },
    ],
    persons: Array.from({ length: count }, (_, index) => ({
      id: `quay:${index}`,
      name: `Membre Numéro${index}`,
      identifiers: [{ scheme: 'quay', identifier: String(index) }],
      memberships: [
        { organization_id: 'quay', role: 'member', start_date: '2024-06-09', on_behalf_of_id: 'PQ' },
        { organization_id: 'PQ', role: 'member', start_date: '2020' },
      ],
    })),
  };
}

async function plan(storage: Storage, file: object): Promise<ImportPlan> {
  const result = await storage.readers.planRoster(JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('an import adds what the preview said, and once more changes nothing', async () => {
  const storage = await openFreshStorage();
  const first = await plan(storage, parliament(3));
  expect(first).toMatchObject({ newOrganizations: 2, newMemberships: 6, changed: [], conflicts: [] });
  expect(await storage.readers.list('people')).toEqual([]);
  expect(await storage.commands.applyRoster(first)).toEqual({
    end: 'finished',
    added: 3,
    updated: 0,
    unchanged: 0,
    memberships: 6,
    organizations: 2,
    problems: [],
  });
  const people = await storage.readers.list('people');
  expect(people.map(({ name }) => name).toSorted()).toEqual(['Membre Numéro0', 'Membre Numéro1', 'Membre Numéro2']);
  expect(await storage.commands.applyRoster(await plan(storage, parliament(3)))).toMatchObject({
    added: 0,
    updated: 0,
    unchanged: 3,
    memberships: 0,
    organizations: 0,
  });
  expect(await storage.readers.list('people')).toEqual(people);
});

test('a file that is refused writes nothing', async () => {
  const storage = await openFreshStorage();
  const file = parliament(2);
  const result = await storage.readers.planRoster(JSON.stringify(file).slice(0, 200));
  expect(result).toMatchObject({ ok: false, error: { code: 'cut_off', position: 200 } });
  expect(await storage.readers.list('organizations')).toEqual([]);
});

test('an import stopped half-way leaves whole people and says so; importing again finishes it without doubles', async () => {
  const name = freshName();
  const storage = await openFreshStorage(createClock().now, name);
  const stop = new AbortController();
  const seen: number[] = [];
  const report = await storage.commands.applyRoster(
    await plan(storage, parliament(900)),
    ({ done }) => {
      seen.push(done);
      stop.abort();
    },
    stop.signal,
  );
  expect(report.end).toBe('cancelled');
  expect(seen).toHaveLength(1);
  expect(report.added).toBeGreaterThan(0);
  expect(report.added).toBeLessThan(900);
  const half = await storage.readers.list('people');
  expect(half).toHaveLength(report.added);
  expect(await storage.readers.list('memberships')).toHaveLength(report.added * 2);
  expect(await storage.readers.unfinishedImport()).toMatchObject({
    title: 'Parlement des Quais',
    done: seen[0],
    total: 902,
  });
  storage.close();

  const later = await openFreshStorage(createClock().now, name);
  const rest = await later.commands.applyRoster(await plan(later, parliament(900)));
  expect(rest).toMatchObject({ end: 'finished', added: 900 - report.added, unchanged: report.added });
  expect(await later.readers.list('people')).toHaveLength(900);
  expect(await later.readers.list('memberships')).toHaveLength(1_800);
  expect(await later.readers.unfinishedImport()).toBeNull();
});

test('a person changed between preview and import is left alone and named', async () => {
  const storage = await openFreshStorage();
  await storage.commands.applyRoster(await plan(storage, parliament(1)));
  const file = parliament(1, '2026-11-01');
  const next = await plan(storage, {
    ...file,
    persons: file.persons.map((person) => ({ ...person, gender: 'female' })),
  });
  expect(next.changed).toMatchObject([{ fields: [{ field: 'gender', from: null, to: 'female' }] }]);
  const [person] = await storage.readers.list('people');
  if (person === undefined) throw new Error('nobody imported');
  saved(await storage.commands.update('people', person.id, 1, { gender: 'male' }));
  const report = await storage.commands.applyRoster(next);
  expect(report.problems).toEqual([{ name: 'Membre Numéro0', code: 'changed_meanwhile' }]);
  expect((await storage.readers.get('people', person.id))?.gender).toBe('male');
});

test('a person whom a later list changes keeps the day of being added', async () => {
  const clock = createClock();
  const storage = await openFreshStorage(clock.now);
  const file = parliament(1);
  await storage.commands.applyRoster(await plan(storage, file));
  const [before] = await storage.readers.list('people');
  clock.advanceDays(10);
  const persons = file.persons.map((person) => ({ ...person, gender: 'female' }));
  await storage.commands.applyRoster(await plan(storage, { ...file, persons }));
  const [after] = await storage.readers.list('people');
  expect(after?.gender).toBe('female');
  expect(after?.createdAt).toBe(before?.createdAt);
  expect(after?.createdAt.slice(0, 10)).toBe('2026-11-21');
  expect(after?.updatedAt.slice(0, 10)).toBe('2026-12-01');
});

test('two windows importing the same list at once make no doubles', async () => {
  const name = freshName();
  const [left, right] = await Promise.all([openFreshStorage(undefined, name), openFreshStorage(undefined, name)]);
  const plans = await Promise.all([plan(left, parliament(20)), plan(right, parliament(20))]);
  const reports = await Promise.all([left.commands.applyRoster(plans[0]), right.commands.applyRoster(plans[1])]);
  expect(reports.map(({ added }) => added).toSorted((a, b) => a - b)).toEqual([0, 20]);
  expect(await left.readers.list('people')).toHaveLength(20);
  expect(await left.readers.list('memberships')).toHaveLength(40);
});

test('a person in the trash is not brought back, and not doubled', async () => {
  const storage = await openFreshStorage();
  await storage.commands.applyRoster(await plan(storage, parliament(1)));
  const [person] = await storage.readers.list('people');
  if (person === undefined) throw new Error('nobody imported');
  saved(await storage.commands.remove('people', person.id, person.rev));
  const again = await plan(storage, parliament(1));
  expect(again.conflicts).toEqual([{ code: 'in_trash', personId: person.id, name: 'Membre Numéro0' }]);
  await storage.commands.applyRoster(again);
  expect(await storage.readers.list('people')).toEqual([]);
});

test('the officer decides who a namesake is', async () => {
  const storage = await openFreshStorage();
  const ana = saved(await storage.commands.create('people', personDraft('Membre Numéro0')));
  const undecided = await plan(storage, parliament(1));
  expect(undecided.conflicts).toMatchObject([{ code: 'same_name', sourceId: 'quay:0', candidates: [ana.id] }]);
  expect(undecided.new).toEqual([]);
  const chosen = await storage.readers.planRoster(JSON.stringify(parliament(1)), new Map([['quay:0', ana.id]]));
  if (!chosen.ok) throw new Error(chosen.error.code);
  expect(chosen.value).toMatchObject({ conflicts: [], new: [], changed: [{ personId: ana.id }] });
  await storage.commands.applyRoster(chosen.value);
  expect((await storage.readers.get('people', ana.id))?.identifiers).toEqual([{ scheme: 'quay', identifier: '0' }]);
  expect(await storage.readers.list('people')).toHaveLength(1);
});

test('a person erased from the trash leaves nothing behind, and a later import brings a new one', async () => {
  const name = freshName();
  const clock = createClock();
  const storage = await openFreshStorage(clock.now, name);
  await storage.commands.applyRoster(await plan(storage, parliament(1)));
  const [person] = await storage.readers.list('people');
  if (person === undefined) throw new Error('nobody imported');
  const seats = (await storage.readers.list('memberships')).map(({ id }) => id);
  saved(await storage.commands.remove('people', person.id, person.rev));
  clock.advanceDays(31);
  expect(await storage.purgeTrash()).toBe(1);
  expect(await storage.readers.list('memberships')).toEqual([]);
  const raw = new Dexie(name);
  await raw.open();
  const left = await raw.table('imported').toCollection().primaryKeys();
  expect(seats).toHaveLength(2);
  expect(left.filter((id) => [person.id, ...seats].some((gone) => gone === id))).toEqual([]);
  expect(JSON.stringify(await raw.table('imported').toArray())).not.toContain('Membre');
  expect((await plan(storage, parliament(1))).new).toHaveLength(1);
});

test('the people of a page are compared with what a file brought, and the group that changed is a new membership', async () => {
  const storage = await openFreshStorage();
  const file = parliament(4);
  const group = { id: 'quay-group:Quais', name: 'Quais', classification: 'parliamentary group' };
  await storage.commands.applyRoster(
    await plan(storage, {
      ...file,
      organizations: [...file.organizations, group],
      persons: file.persons.map((person) => ({
        ...person,
        memberships: [{ organization_id: 'quay', role: 'member', start_date: '2024-06-09', group_id: group.id }],
      })),
    }),
  );
  const row = (index: number, groupName: string) => ({
    name: `Membre Numéro${index}`,
    otherNames: [],
    identifiers: [{ scheme: 'quay', identifier: String(index) }],
    group: groupName,
    links: [],
  });
  const page = {
    institution: 'Parlement des Quais',
    institutionId: 'quay',
    complete: true,
    rows: [row(0, 'Quais'), row(1, 'Quais'), row(2, 'Bassin'), row(4, 'Bassin')],
  };
  const compared = await storage.readers.planPageRoster(page, 'https://quay.example/members');
  expect(compared.unchanged).toHaveLength(2);
  expect(compared.new.map(({ name }) => name)).toEqual(['Membre Numéro4']);
  expect(compared.gone.map(({ name }) => name)).toEqual(['Membre Numéro3']);
  expect(compared.changed).toMatchObject([
    { name: 'Membre Numéro2', memberships: [{ kind: 'ended' }, { kind: 'added', startDate: '2026-11-21' }] },
  ]);
  await storage.commands.applyRoster(compared);
  const again = await storage.readers.planPageRoster(page, 'https://quay.example/members');
  expect(again).toMatchObject({ new: [], changed: [], newMemberships: 0, conflicts: [] });
});
