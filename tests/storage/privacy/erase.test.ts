import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import type { RecordOf } from '../../../domain/records';
import { freshName, openFreshStorage, createClock } from '../../support/storage';
import { eventually } from '../../support/eventually';
import { openStorage } from '../../../storage/open-storage';
import { damageRecord, openTestOffice, TODAY } from '../../support/office';
import { inventRecord } from '../../support/invented-records';
import { interactionDraft, personDraft, saved } from '../records';
import { placesOf, rowsOf } from './traces';

async function openTwo() {
  const name = freshName();
  const storage = await openFreshStorage(createClock().now, name);
  const { commands } = storage;
  const ana = saved(
    await commands.create(
      'people',
      personDraft('Ana Verbrugge', { identifiers: [{ scheme: 'quay', identifier: '7' }] }),
    ),
  );
  const bram = saved(await commands.create('people', personDraft('Bram Peeters')));
  return { name, storage, commands, readers: storage.readers, ana, bram };
}

test('a meeting with two people stays with the other one, and the id of the erased one stands nowhere', async () => {
  const { name, commands, readers, ana, bram } = await openTwo();
  const alone = saved(await commands.create('interactions', interactionDraft([ana.id])));
  const shared = saved(await commands.create('interactions', interactionDraft([ana.id, bram.id])));
  const theirs = saved(
    await commands.create('followUps', {
      personIds: [bram.id],
      issueIds: [],
      text: 'Send the figures',
      status: 'open',
      interactionId: alone.id,
    }),
  );
  const staff = saved(await commands.create('people', personDraft('Cleo Maes', { kind: 'staff', worksFor: ana.id })));
  const trashed = saved(await commands.create('interactions', interactionDraft([ana.id], { summary: 'In the trash' })));
  saved(await commands.remove('interactions', trashed.id, trashed.rev));
  saved(
    await commands.create('nameChoices', {
      host: 'pers.example',
      candidates: [ana.id, bram.id],
      kind: 'is',
      personId: bram.id,
    }),
  );
  await commands.saveDraft('quick-note', { personId: ana.id, asked: 'Half a note' });
  await commands.saveDraft(`new:interactions:${ana.id}:`, { values: { summary: 'Begun' } });
  await commands.saveDraft('edit:both', { values: { personIds: [ana.id, bram.id], summary: 'Both' } });
  await commands.saveDraft(`edit:interactions:${alone.id}`, { values: { summary: 'Changed' } });

  expect(await commands.erasePerson(ana.id, false)).toEqual({ ok: true, value: null });

  expect(await placesOf(name, ana.id)).toEqual([]);
  expect(await placesOf(name, alone.id)).toEqual([]);
  expect(await readers.get('interactions', shared.id)).toMatchObject({ personIds: [bram.id], rev: 2 });
  expect(await readers.list('interactions', { personId: bram.id })).toHaveLength(1);
  const after = await readers.get('followUps', theirs.id);
  expect(after).toMatchObject({ text: 'Send the figures', personIds: [bram.id] });
  expect(after).not.toHaveProperty('interactionId');
  expect(await readers.get('people', staff.id)).not.toHaveProperty('worksFor');
  expect(await readers.list('nameChoices')).toEqual([]);
  expect(await readers.draft('quick-note')).toBeNull();
  expect(await readers.draft('edit:both')).toEqual({ values: { personIds: [bram.id], summary: 'Both' } });
  expect(await readers.damaged()).toEqual([]);
});

test('of the whole sample workspace, nothing mentions the erased person', async () => {
  const name = freshName();
  const office = await openTestOffice(sampleWorkspace(TODAY), { name });
  expect((await placesOf(name, PERSON.royer)).length).toBeGreaterThan(5);
  expect(await office.write.erasePerson(PERSON.royer, true)).toEqual({ ok: true, value: null });
  expect(await placesOf(name, PERSON.royer)).toEqual([]);
  expect(await office.read.damaged()).toEqual([]);
});

test('the log keeps the day and nothing else', async () => {
  const { name, commands, readers, ana } = await openTwo();
  await commands.erasePerson(ana.id, true);
  const [line, ...more] = await rowsOf(name, 'erasures');
  expect(more).toEqual([]);
  expect(line).toEqual({ id: expect.any(String), date: '2026-11-21', kind: 'person' });
  expect(await readers.erasureLog()).toMatchObject({ lines: [{ kind: 'person' }], fingerprints: 1 });
  expect(await placesOf(name, 'Verbrugge')).toEqual([]);
  expect(await placesOf(name, 'quay')).toEqual([]);
});

test('the search forgets the words of the erased', async () => {
  const { commands, readers, ana } = await openTwo();
  saved(await commands.create('interactions', interactionDraft([ana.id], { summary: 'The zeppelin promise' })));
  expect(await readers.search('zeppelin')).toHaveLength(1);
  await commands.erasePerson(ana.id, false);
  expect(await readers.search('zeppelin')).toEqual([]);
  expect(await readers.search('Verbrugge')).toEqual([]);
});

test('what a list once said of others goes too, where it points to the erased', async () => {
  const { name, commands, ana, bram } = await openTwo();
  const raw = new Dexie(name);
  await raw.open();
  await raw.table('imported').put({ id: bram.id, source: 'cabinets', values: { worksFor: ana.id } });
  expect(await placesOf(name, ana.id)).toContain(`imported|${bram.id}`);
  await commands.erasePerson(ana.id, false);
  expect(await placesOf(name, ana.id)).toEqual([]);
});

test('a damaged note about the person goes too, with its place in the index', async () => {
  const name = freshName();
  const ana = inventRecord('people', personDraft());
  const note = inventRecord('interactions', interactionDraft([ana.id]));
  const office = await openTestOffice({ people: [ana], interactions: [note] }, { name });
  await damageRecord(name, 'interactions', note.id);
  expect(await office.read.damaged()).toHaveLength(1);
  await office.write.erasePerson(ana.id, false);
  expect(await placesOf(name, ana.id)).toEqual([]);
  expect(await office.read.damaged()).toEqual([]);
});

test('a note saved while the erasure runs goes too', async () => {
  const { name, commands, ana } = await openTwo();
  const [erased, late] = await Promise.all([
    commands.erasePerson(ana.id, false),
    commands.create('interactions', interactionDraft([ana.id])),
  ]);
  expect(erased.ok && late.ok).toBe(true);
  expect(await placesOf(name, ana.id)).toEqual([]);
});

test('words that were being saved when the person was erased go too, however long that takes', async () => {
  const name = freshName();
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const { commands, readers } = await openStorage({
    name,
    now: createClock().now,
    hear: async (statement) => {
      await gate;
      return statement;
    },
  });
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const late = commands.create('statements', {
    personIds: [ana.id],
    issueIds: [],
    text: 'Words that take long to be heard.',
    source: 'press',
    issueStance: 'unclear',
    formerRole: false,
  });
  const erasing = commands.erasePerson(ana.id, false);
  await eventually(async () => (await readers.get('people', ana.id)) === null, 'the person to be gone');
  release();
  expect((await late).ok).toBe(true);
  expect(await erasing).toEqual({ ok: true, value: null });
  expect(await placesOf(name, ana.id)).toEqual([]);
  expect((await readers.erasureLog()).lines).toHaveLength(1);
});

test('the plan says what goes, what stays without the person, and what may still name them', async () => {
  const { commands, readers, ana, bram } = await openTwo();
  saved(await commands.create('interactions', interactionDraft([ana.id])));
  const shared = saved(
    await commands.create(
      'interactions',
      interactionDraft([ana.id, bram.id], { summary: 'Ana Verbrugge spoke first.' }),
    ),
  );
  const other = saved(
    await commands.create('interactions', interactionDraft([bram.id], { summary: 'He will ask Ana Verbrugge.' })),
  );
  saved(await commands.create('interactions', interactionDraft([bram.id], { summary: 'He will ask nobody.' })));
  const plan = await readers.planErasure(ana.id);
  expect(plan?.goes).toEqual({ people: 1, interactions: 1 });
  expect(plan?.unlinked).toEqual({ interactions: 1 });
  expect(plan?.named.map(({ id }) => id).toSorted()).toEqual([shared.id, other.id].toSorted());
});

test('erasing somebody who is not there says so', async () => {
  const { commands, ana } = await openTwo();
  await commands.erasePerson(ana.id, false);
  expect(await commands.erasePerson(ana.id, false)).toEqual({ ok: false, error: { code: 'missing' } });
});

test('erasing records past their period leaves the others, and the people', async () => {
  const { name, commands, readers, ana } = await openTwo();
  const old: RecordOf<'interactions'> = saved(await commands.create('interactions', interactionDraft([ana.id])));
  const kept = saved(await commands.create('interactions', interactionDraft([ana.id])));
  expect(await commands.eraseRecords([{ table: 'interactions', id: old.id }])).toEqual({ ok: true, value: 1 });
  expect((await readers.list('interactions')).map(({ id }) => id)).toEqual([kept.id]);
  expect(await placesOf(name, old.id)).toEqual([]);
  expect((await readers.erasureLog()).lines).toMatchObject([{ kind: 'retention' }]);
});
