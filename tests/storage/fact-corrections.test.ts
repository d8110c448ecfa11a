import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { Fact } from '../../domain/advice/fact';
import type { DraftOf } from '../../domain/records';
import { sampleWorkspace } from '../../samples';
import type { PersonId } from '../../domain/person/schema';
import { openStorage } from '../../storage/open-storage';
import { createClock, freshName, openFreshStorage } from '../support/storage';
import { layDown } from '../support/snapshots';
import { NO_ISSUE, personDraft, saved } from './records';
import { placesOf } from './privacy/traces';
import snapshotV1 from './snapshots/v1.snapshot.json' with { type: 'json' };
import snapshotV2 from './snapshots/v2.snapshot.json' with { type: 'json' };
import snapshotV3 from './snapshots/v3.snapshot.json' with { type: 'json' };

function noted(personId: PersonId, fact: Fact = 'committee:health'): DraftOf<'factCorrections'> {
  return {
    personIds: [personId],
    issueIds: [],
    fact,
    corrections: [{ kind: 'outdated', date: '2026-11-20', by: 'Nadia' }],
  };
}

async function openWithAna(now = createClock().now) {
  const name = freshName();
  const storage = await openFreshStorage(now, name);
  const ana = saved(await storage.commands.create('people', personDraft()));
  return { name, storage, ana, commands: storage.commands, readers: storage.readers };
}

test('what is noted against a fact stands in the dossier of that person alone', async () => {
  const { commands, readers, ana } = await openWithAna();
  const bram = saved(await commands.create('people', personDraft('Bram Peeters')));
  const record = saved(await commands.create('factCorrections', noted(ana.id)));
  expect((await readers.dossier(ana.id))?.factCorrections).toEqual([record]);
  expect((await readers.dossier(bram.id))?.factCorrections).toEqual([]);
});

test('it lies sealed: neither the fact nor the opinion can be read on disk', async () => {
  const { name, commands, ana } = await openWithAna();
  saved(await commands.create('factCorrections', noted(ana.id)));
  const raw = await new Dexie(name).open();
  const [row] = await raw.table('factCorrections').toArray();
  expect(Object.keys(row).toSorted()).toEqual(['id', 'issueIds', 'personIds', 'rev', 'sealed', 'updatedAt']);
  const bytes = Buffer.from(row.sealed.bytes).toString('latin1');
  expect(bytes).not.toMatch(/committee|outdated|Nadia/u);
  raw.close();
});

test('the fact itself is written nowhere else: the person and the mandates stay as they were', async () => {
  const { name, commands, readers, ana } = await openWithAna();
  saved(await commands.create('factCorrections', noted(ana.id, 'profession:doctor')));
  expect(await readers.get('people', ana.id)).toEqual(ana);
  expect(await placesOf(name, 'profession:doctor')).toHaveLength(1);
});

test('a fact that nobody knows is refused', async () => {
  const { commands, ana } = await openWithAna();
  const strange = { ...noted(ana.id), fact: 'committee:astronautics' as Fact };
  expect(await commands.create('factCorrections', strange)).toMatchObject({ ok: false, error: { code: 'invalid' } });
});

test('an undone correction is a change of the same record, compared with what another window wrote', async () => {
  const { commands, ana } = await openWithAna();
  const record = saved(await commands.create('factCorrections', noted(ana.id)));
  const corrections = [{ kind: 'outdated' as const, date: '2026-11-20', withdrawnOn: '2026-11-21' }];
  const undone = saved(await commands.update('factCorrections', record.id, 1, { corrections }));
  expect(undone).toMatchObject({ id: record.id, rev: 2, corrections });
  expect(await commands.update('factCorrections', record.id, 1, { corrections: [] })).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
});

test('it is handed over when the person asks, and erased with them', async () => {
  const { name, commands, readers, ana } = await openWithAna();
  const record = saved(await commands.create('factCorrections', noted(ana.id, `material:${NO_ISSUE}`)));
  expect((await readers.holding(ana.id))?.records.factCorrections).toEqual([record]);
  expect([...(await readers.peopleWithNotes())]).toEqual([ana.id]);
  expect((await readers.planErasure(ana.id))?.goes).toEqual({ people: 1, factCorrections: 1 });
  expect(await commands.erasePerson(ana.id, false)).toEqual({ ok: true, value: null });
  expect(await placesOf(name, ana.id)).toEqual([]);
  expect(await readers.list('factCorrections')).toEqual([]);
});

test('in the trash it does not stand in the dossier, and comes back', async () => {
  const { commands, readers, ana } = await openWithAna();
  const record = saved(await commands.create('factCorrections', noted(ana.id)));
  const removed = saved(await commands.remove('factCorrections', record.id, 1));
  expect((await readers.dossier(ana.id))?.factCorrections).toEqual([]);
  saved(await commands.restore('factCorrections', record.id, removed.rev));
  expect((await readers.dossier(ana.id))?.factCorrections).toHaveLength(1);
});

test('its period is eighteen months, as of an indication, from the last time it was changed', async () => {
  const clock = createClock('2026-11-21T09:00:00.000Z');
  const { commands, readers, ana } = await openWithAna(clock.now);
  const record = saved(await commands.create('factCorrections', noted(ana.id)));
  clock.advanceDays(547); // 21 May 2028: eighteen months to the day
  expect(await readers.expired()).toEqual([]);
  clock.advanceDays(1);
  expect(await readers.expired()).toMatchObject([{ table: 'factCorrections', id: record.id, date: '2026-11-21' }]);
});

test('what was tried out on invented people goes to the trash with them', async () => {
  const storage = await openFreshStorage();
  await storage.commands.loadSampleWorkspace();
  const [invented] = sampleWorkspace('2026-11-21').people ?? [];
  if (invented === undefined) throw new Error('no sample people');
  const trial = saved(await storage.commands.create('factCorrections', noted(invented.id)));
  await storage.commands.removeSampleWorkspace();
  expect(await storage.readers.list('factCorrections')).toEqual([]);
  expect(await storage.readers.list('factCorrections', { trash: 'only' })).toMatchObject([{ id: trial.id }]);
});

test('one that no longer opens is listed as damaged and breaks no dossier', async () => {
  const { name, commands, readers, ana } = await openWithAna();
  const record = saved(await commands.create('factCorrections', noted(ana.id)));
  const raw = await new Dexie(name).open();
  await raw.table('factCorrections').update(record.id, { sealed: 'spoilt' });
  raw.close();
  expect((await readers.dossier(ana.id))?.factCorrections).toEqual([]);
  expect(await readers.damaged()).toEqual([
    { table: 'factCorrections', id: record.id, reason: 'unreadable', place: '' },
  ]);
});

test.each([
  ['first', snapshotV1],
  ['second', snapshotV2],
])('a workspace of the %s layout takes corrections of facts and of positions at once', async (_which, snapshot) => {
  const name = freshName();
  await layDown(snapshot, name);
  const { readers, commands } = await openStorage({ name, now: createClock().now });
  const [person] = await readers.list('people');
  const [stance] = await readers.list('stances');
  if (person === undefined || stance === undefined) throw new Error('the snapshot has one of each');
  expect((await readers.dossier(person.id))?.factCorrections).toEqual([]);
  saved(await commands.create('factCorrections', noted(person.id)));
  const corrections = [{ kind: 'outdated' as const, date: '2026-11-20' }];
  expect(saved(await commands.update('stances', stance.id, stance.rev, { corrections })).corrections).toEqual(
    corrections,
  );
  expect(await readers.damaged()).toEqual([]);
});

test('the frozen third layout holds a corrected position and a correction of a fact, as they were', async () => {
  const name = freshName();
  await layDown(snapshotV3, name);
  const { readers } = await openStorage({ name, now: createClock().now });
  const [stance] = await readers.list('stances');
  expect(stance?.corrections).toEqual([
    { kind: 'wrong_framing', framing: 'humanity', date: '2026-11-21', by: 'Nadia' },
  ]);
  const [fact] = await readers.list('factCorrections');
  expect(fact?.fact).toMatch(/^material:/u);
  expect(fact?.corrections).toEqual([{ kind: 'outdated', date: '2026-11-20', withdrawnOn: '2026-11-21' }]);
});
