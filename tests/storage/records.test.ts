import { expect, test } from 'vitest';
import { createClock, freshName, openFreshStorage } from '../support/storage';
import { interactionDraft, NOBODY, personDraft, saved } from './records';

test('a new record has an id, dates and revision 1, and is read back as it was saved', async () => {
  const { readers, commands } = await openFreshStorage();
  const person = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  expect(person).toMatchObject({ name: 'Ana Verbrugge', rev: 1, createdAt: '2026-11-21T09:00:00.000Z' });
  const note = saved(await commands.create('interactions', interactionDraft([person.id])));
  expect(await readers.get('people', person.id)).toEqual(person);
  expect(await readers.get('interactions', note.id)).toEqual(note);
});

test('a record that breaks its schema is refused with the place, and nothing is written', async () => {
  const { readers, commands } = await openFreshStorage();
  const result = await commands.create('interactions', interactionDraft([NOBODY], { date: '2024-13-40' }));
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid', place: 'date' } });
  expect(await readers.list('interactions')).toEqual([]);
});

test('a change raises the revision, and undefined clears an optional field', async () => {
  const { readers, commands } = await openFreshStorage();
  const note = saved(await commands.create('interactions', interactionDraft([NOBODY], { asked: 'A deadline' })));
  const changed = saved(
    await commands.update('interactions', note.id, 1, { asked: undefined, answered: 'Not this year' }),
  );
  expect(changed).toMatchObject({ rev: 2, answered: 'Not this year' });
  expect(changed).not.toHaveProperty('asked');
  expect(await readers.get('interactions', note.id)).toEqual(changed);
});

test('saving an old revision is a conflict that shows the record as it is now', async () => {
  const { commands } = await openFreshStorage();
  const person = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const second = saved(await commands.update('people', person.id, 1, { name: 'Ana Verbrugge-Maes' }));
  const late = await commands.update('people', person.id, 1, { name: 'Anna Verbrugge' });
  expect(late).toEqual({ ok: false, error: { code: 'conflict', current: second } });
});

test('changing what does not exist says so', async () => {
  const { commands } = await openFreshStorage();
  expect(await commands.update('people', NOBODY, 1, { name: 'X' })).toEqual({ ok: false, error: { code: 'missing' } });
});

test('two windows saving at once: every accepted change is kept, every other one is told', async () => {
  const name = freshName();
  const clock = createClock();
  const [left, right] = await Promise.all([openFreshStorage(clock.now, name), openFreshStorage(clock.now, name)]);
  const note = saved(await left.commands.create('interactions', interactionDraft([NOBODY], { ourSide: [] })));
  const addNames = async (window: typeof left, letter: string) => {
    for (let turn = 0; turn < 12; turn += 1) {
      for (;;) {
        const current = await window.readers.get('interactions', note.id);
        if (current === null) throw new Error('the note is gone');
        const result = await window.commands.update('interactions', note.id, current.rev, {
          ourSide: [...current.ourSide, `${letter}${turn}`],
        });
        if (result.ok) break;
        expect(result.error.code).toBe('conflict');
      }
    }
  };
  await Promise.all([addNames(left, 'l'), addNames(right, 'r')]);
  const last = await right.readers.get('interactions', note.id);
  expect(last?.ourSide).toHaveLength(24);
  expect(new Set(last?.ourSide).size).toBe(24);
  expect(last?.rev).toBe(25);
});

test('two windows starting together on an empty device read each other', async () => {
  const name = freshName();
  const [left, right] = await Promise.all([openFreshStorage(undefined, name), openFreshStorage(undefined, name)]);
  const note = saved(await left.commands.create('interactions', interactionDraft([NOBODY])));
  expect(await right.readers.get('interactions', note.id)).toEqual(note);
});

test('lists keep only the person, the issue or the ids asked for, newest first', async () => {
  const { readers, commands } = await openFreshStorage();
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const old = saved(await commands.create('interactions', interactionDraft([ana.id], { date: '2025-03-01' })));
  const recent = saved(
    await commands.create('interactions', interactionDraft([ana.id, NOBODY], { date: '2026-03-01' })),
  );
  await commands.create('interactions', interactionDraft([NOBODY], { date: '2026-02-01' }));
  const about = await readers.list('interactions', { personId: ana.id });
  expect(about.map(({ id }) => id)).toEqual([recent.id, old.id]);
  expect(await readers.list('interactions', { ids: [old.id], personId: NOBODY })).toEqual([]);
  expect((await readers.list('interactions', { ids: [old.id] })).map(({ id }) => id)).toEqual([old.id]);
});

test('a list of one day holds what is about that day, of everybody', async () => {
  const { readers, commands } = await openFreshStorage();
  const first = saved(await commands.create('interactions', interactionDraft([NOBODY], { date: '2026-11-18' })));
  saved(await commands.create('interactions', interactionDraft([NOBODY], { date: '2026-11-19' })));
  expect(await readers.list('interactions', { date: '2026-11-18' })).toEqual([first]);
  expect(await readers.list('people', { date: '2026-11-18' })).toEqual([]);
});

test('the staff of a person are listed by the person they work for', async () => {
  const { readers, commands } = await openFreshStorage();
  const minister = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const adviser = saved(
    await commands.create('people', personDraft('Bo Claes', { kind: 'staff', worksFor: minister.id })),
  );
  expect(await readers.list('people', { personId: minister.id })).toEqual([adviser]);
});

test('what is removed is in the trash only, and comes back whole', async () => {
  const { readers, commands } = await openFreshStorage();
  const note = saved(await commands.create('interactions', interactionDraft([NOBODY])));
  const removed = saved(await commands.remove('interactions', note.id, 1));
  expect(await readers.list('interactions')).toEqual([]);
  expect(await readers.list('interactions', { trash: 'only' })).toEqual([removed]);
  const back = saved(await commands.restore('interactions', note.id, removed.rev));
  expect(back).not.toHaveProperty('deletedAt');
  expect(await readers.list('interactions')).toEqual([back]);
});

test('the trash is emptied after 30 days, not before', async () => {
  const clock = createClock();
  const storage = await openFreshStorage(clock.now);
  const person = saved(await storage.commands.create('people', personDraft()));
  await storage.commands.remove('people', person.id, 1);
  clock.advanceDays(29.9);
  expect(await storage.purgeTrash()).toBe(0);
  clock.advanceDays(0.2);
  expect(await storage.purgeTrash()).toBe(1);
  expect(await storage.readers.get('people', person.id)).toBeNull();
});

test('there is no dossier of a person who lies in the trash, until the person is back', async () => {
  const { readers, commands } = await openFreshStorage();
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const removed = saved(await commands.remove('people', ana.id, 1));
  expect(await readers.dossier(ana.id)).toBeNull();
  const back = saved(await commands.restore('people', ana.id, removed.rev));
  expect((await readers.dossier(ana.id))?.person).toEqual(back);
});

test('a dossier has the mandates that run before those that ended, each by its start', async () => {
  const { readers, commands } = await openFreshStorage();
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const house = saved(
    await commands.create('organizations', { name: 'Chambre des quais', otherNames: [], identifiers: [], links: [] }),
  );
  const seat = {
    personId: ana.id,
    organizationId: house.id,
    committees: [],
    substituteCommittees: [],
    identifiers: [],
  };
  for (const [role, dates] of [
    ['ended late', { startDate: '2014', endDate: '2024' }],
    ['runs since 2019', { startDate: '2019' }],
    ['ended early', { startDate: '2003', endDate: '2007' }],
    ['runs since 2024', { startDate: '2024-07' }],
  ] as const) {
    saved(await commands.create('memberships', { ...seat, role, ...dates }));
  }
  expect((await readers.dossier(ana.id))?.memberships.map(({ role }) => role)).toEqual([
    'runs since 2024',
    'runs since 2019',
    'ended late',
    'ended early',
  ]);
});

test('a dossier holds everything on one person and nothing on another', async () => {
  const { readers, commands } = await openFreshStorage();
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const party = saved(
    await commands.create('organizations', { name: 'Parti des Quais', otherNames: [], identifiers: [], links: [] }),
  );
  const mandate = saved(
    await commands.create('memberships', {
      personId: ana.id,
      organizationId: party.id,
      committees: [],
      substituteCommittees: [],
      identifiers: [],
    }),
  );
  const note = saved(await commands.create('interactions', interactionDraft([ana.id])));
  await commands.create('interactions', interactionDraft([NOBODY]));
  const dossier = await readers.dossier(ana.id);
  expect(dossier).toMatchObject({ person: ana, memberships: [mandate], interactions: [note], stances: [] });
  expect(dossier?.organizations.get(party.id)).toEqual(party);
  expect(await readers.dossier(NOBODY)).toBeNull();
});
