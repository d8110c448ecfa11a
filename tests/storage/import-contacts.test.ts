import { expect, test } from 'vitest';
import type { Contact } from '../../domain/roster/contact';
import type { ContactsRequest } from '../../domain/roster/from-contacts';
import type { Storage } from '../../storage/open-storage';
import { openFreshStorage } from '../support/storage';
import { personDraft, saved } from './records';

const request = (more: Partial<ContactsRequest> = {}): ContactsRequest => ({
  title: 'contacts 2026.csv',
  choices: new Map(),
  bosses: new Map(),
  teamOf: (name) => [`Office of ${name}`, `Team van ${name}`],
  ...more,
});

function contact(row: number, name: string, more: Partial<Contact> = {}): Contact {
  return {
    row,
    name,
    kind: 'staff',
    kindIsGuess: true,
    languages: ['nl'],
    contactDetails: [{ type: 'email', value: `row${row}@x.invalid` }],
    links: [],
    posts: [{ row, role: 'Adviser' }],
    boss: { row, text: 'Nora Osei', from: 'person' },
    remarks: [],
    ...more,
  };
}

const CONTACTS = [contact(2, 'Jana Claes'), contact(3, 'Dirk Maes')];

async function importAll(storage: Storage, contacts: readonly Contact[], more: Partial<ContactsRequest> = {}) {
  const { plan } = await storage.readers.planContacts(contacts, request(more));
  return storage.commands.applyRoster(plan);
}

test('contacts are written whole, found with their boss, and a second time nothing changes', async () => {
  const storage = await openFreshStorage();
  const nora = saved(await storage.commands.create('people', personDraft('Nora Osei')));
  const planned = await storage.readers.planContacts(CONTACTS, request());
  expect(planned.bosses).toEqual([]);
  expect(await storage.readers.count('people')).toBe(1);
  expect(await storage.commands.applyRoster(planned.plan)).toMatchObject({
    end: 'finished',
    added: 2,
    memberships: 2,
    organizations: 1,
    problems: [],
  });
  const staff = await storage.readers.list('people', { personId: nora.id });
  expect(staff.map(({ name, kind }) => `${name}: ${kind}`).toSorted()).toEqual([
    'Dirk Maes: staff',
    'Jana Claes: staff',
  ]);
  const [team] = await storage.readers.list('organizations');
  expect(team).toMatchObject({ name: 'Office of Nora Osei', classification: 'cabinet' });
  expect(await storage.readers.planContacts(CONTACTS, request())).toMatchObject({
    plan: { new: [], changed: [], conflicts: [], newMemberships: 0, newOrganizations: 0 },
  });
  expect(await importAll(storage, CONTACTS)).toMatchObject({ added: 0, updated: 0, unchanged: 2, memberships: 0 });
});

test('a sheet of the year after completes people and never says who left', async () => {
  const storage = await openFreshStorage();
  await storage.commands.create('people', personDraft('Nora Osei'));
  await importAll(storage, CONTACTS);
  const later = contact(2, 'Jana Claes', {
    contactDetails: [
      { type: 'email', value: 'ROW2@x.invalid' },
      { type: 'cell', value: '0470 55 01 02' },
    ],
  });
  const { plan } = await storage.readers.planContacts([later], request({ title: 'contacts 2027.csv' }));
  expect(plan).toMatchObject({
    new: [],
    gone: [],
    changed: [{ name: 'Jana Claes', fields: [{ to: '0470 55 01 02' }] }],
  });
});

test('in the other language the team of a boss is the same team, and a known person keeps the source they had', async () => {
  const storage = await openFreshStorage();
  const source = { title: 'Chamber of the Quays', asOf: '2026-11-01' };
  const nora = saved(await storage.commands.create('people', { ...personDraft('Nora Osei'), source }));
  await importAll(storage, CONTACTS);
  const contacts = [...CONTACTS, contact(4, 'Nora Osei', { boss: { row: 4, text: '', from: 'cabinet' }, posts: [] })];
  const { plan } = await storage.readers.planContacts(
    contacts,
    request({ teamOf: (name) => [`Team van ${name}`, `Office of ${name}`], choices: new Map([['row 4', nora.id]]) }),
  );
  expect(plan).toMatchObject({ new: [], newMemberships: 0, newOrganizations: 0 });
  await storage.commands.applyRoster(plan);
  expect(await storage.readers.get('people', nora.id)).toMatchObject({ source });
});

test('somebody erased for good is not brought back by a sheet unasked', async () => {
  const storage = await openFreshStorage();
  await storage.commands.create('people', personDraft('Nora Osei'));
  await importAll(storage, CONTACTS);
  const jana = (await storage.readers.list('people')).find(({ name }) => name === 'Jana Claes');
  if (jana === undefined) throw new Error('Jana was not imported');
  expect(await storage.commands.erasePerson(jana.id, true)).toMatchObject({ ok: true });
  const { plan } = await storage.readers.planContacts(CONTACTS, request());
  expect(plan.conflicts).toMatchObject([{ code: 'erased_before', name: 'Jana Claes', place: 'row 2' }]);
  expect(plan.new).toEqual([]);
});

test('the invented people of the sample workspace are nobody’s boss and nobody’s namesake', async () => {
  const storage = await openFreshStorage();
  await storage.commands.loadSampleWorkspace();
  const [sample] = await storage.readers.list('people');
  const name = sample?.name ?? '';
  const boss = { row: 2, text: name, from: 'person' } as const;
  const { bosses, plan } = await storage.readers.planContacts(
    [contact(2, 'Jana Claes', { boss }), contact(3, 'Dirk Maes', { name: 'Dirk Maes' })],
    request(),
  );
  expect(bosses.map(({ text, candidates }) => [text, candidates])).toEqual([
    [name, []],
    ['Nora Osei', []],
  ]);
  expect(plan.conflicts).toEqual([]);
});
