import { expect, test } from 'vitest';
import { openFreshStorage } from '../support/storage';
import { personDraft, saved } from './records';

test('the names index gets names, parties, roles and whether a mandate runs', async () => {
  const storage = await openFreshStorage();
  const { commands } = storage;
  const organization = (name: string, classification: string, abbreviation?: string) =>
    commands
      .create('organizations', {
        name,
        classification,
        ...(abbreviation === undefined ? {} : { abbreviation }),
        otherNames: [],
        identifiers: [],
        links: [],
      })
      .then(saved);
  const chamber = await organization('Chambre des quais', 'chamber');
  const party = await organization('Parti des Quais', 'party', 'PQ');
  const ana = saved(
    await commands.create(
      'people',
      personDraft('Ana Verbrugge', { otherNames: [{ name: 'Verbrugge Ana' }], gender: 'female', languages: ['nl'] }),
    ),
  );
  const bo = saved(await commands.create('people', personDraft('Bo Claes')));
  const mandate = { organizationId: chamber.id, committees: [], substituteCommittees: [], identifiers: [] };
  await commands.create('memberships', {
    ...mandate,
    personId: ana.id,
    role: 'députée',
    onBehalfOfId: party.id,
    startDate: '2024-06',
  });
  const eva = saved(await commands.create('people', personDraft('Eva Stil')));
  await commands.create('memberships', { ...mandate, personId: eva.id, role: 'députée', endDate: '2019' });
  expect((await storage.namesForIndex()).toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
    {
      id: ana.id,
      name: 'Ana Verbrugge',
      otherNames: ['Verbrugge Ana'],
      gender: 'female',
      parties: ['Parti des Quais', 'PQ'],
      roles: ['députée'],
      languages: ['nl'],
      seated: true,
    },
    { id: bo.id, name: 'Bo Claes', otherNames: [], parties: [], roles: [], languages: [] },
    { id: eva.id, name: 'Eva Stil', otherNames: [], parties: [], roles: ['députée'], languages: [], seated: false },
  ]);
});

test('of a member the names index gets the house, of a minister the government', async () => {
  const storage = await openFreshStorage();
  const { commands } = storage;
  const organization = async (name: string, classification: string) =>
    saved(await commands.create('organizations', { name, classification, otherNames: [], identifiers: [], links: [] }));
  const house = await organization('Vlaams Parlement', 'regional parliament');
  const government = await organization('Vlaamse Regering', 'government');
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const seat = { personId: ana.id, committees: [], substituteCommittees: [], identifiers: [] };
  saved(await commands.create('memberships', { ...seat, organizationId: house.id, role: 'member' }));
  saved(await commands.create('memberships', { ...seat, organizationId: government.id, role: 'Minister van Werk' }));
  const [entry] = await storage.namesForIndex();
  expect(entry?.roles.toSorted()).toEqual(['Minister van Werk Vlaamse Regering', 'member Vlaams Parlement']);
});

test('belonging to a group made in our own form counts as a party, not as a house', async () => {
  const storage = await openFreshStorage();
  const { commands } = storage;
  const group = saved(
    await commands.create('organizations', {
      name: 'Quais unis',
      classification: 'group',
      otherNames: [],
      identifiers: [],
      links: [],
    }),
  );
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const seat = { personId: ana.id, committees: [], substituteCommittees: [], identifiers: [] };
  saved(await commands.create('memberships', { ...seat, organizationId: group.id, role: 'member' }));
  const [entry] = await storage.namesForIndex();
  expect(entry).toMatchObject({ parties: ['Quais unis'], roles: ['member'], seated: false });
});

test('an official id finds its person, unless two people bear it or the person is in the trash', async () => {
  const storage = await openFreshStorage();
  const create = async (name: string, identifier: string) =>
    saved(
      await storage.commands.create('people', personDraft(name, { identifiers: [{ scheme: 'quai', identifier }] })),
    );
  const ana = await create('Ana Verbrugge', '1');
  await create('Bo Claes', '2');
  await create('Bo Claes', '2');
  const eva = await create('Eva Stil', '3');
  await storage.commands.remove('people', eva.id, 1);
  const asked = ['1', '2', '3', '4'].map((identifier) => ({ scheme: 'quai', identifier }));
  expect(await storage.peopleByIdentifier(asked)).toEqual(new Map([['quai|1', ana.id]]));
});

test('everybody can be found by official id at once, but not by an id that two people bear', async () => {
  const storage = await openFreshStorage();
  const create = async (name: string, ...identifiers: string[]) =>
    saved(
      await storage.commands.create(
        'people',
        personDraft(name, { identifiers: identifiers.map((identifier) => ({ scheme: 'quai', identifier })) }),
      ),
    );
  const ana = await create('Ana Verbrugge', '1', '2');
  const bo = await create('Bo Claes', '2', '3');
  const gone = await create('Eva Stil', '4');
  await storage.commands.remove('people', gone.id, gone.rev);
  expect(await storage.officialIds()).toEqual(
    new Map([
      ['quai|1', ana.id],
      ['quai|3', bo.id],
    ]),
  );
});
