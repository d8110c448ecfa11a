import { expect, test } from 'vitest';
import type { DraftOf } from '../../../domain/records';
import { sampleWorkspace } from '../../../samples';
import { PERSON } from '../../../samples/ids';
import { createClock, freshName, openFreshStorage } from '../../support/storage';
import { interactionDraft, personDraft, saved } from '../records';
import { placesOf, rowsOf } from './traces';

/** Two windows on one workspace; Ana was erased in the first while the second still shows her. */
async function eraseInOtherWindow() {
  const name = freshName();
  const clock = createClock('2026-11-21T09:00:00.000Z');
  const here = await openFreshStorage(clock.now, name);
  const other = await openFreshStorage(clock.now, name);
  const ana = saved(await here.commands.create('people', personDraft('Ana Verbrugge')));
  const bram = saved(await here.commands.create('people', personDraft('Bram Peeters')));
  const alone = saved(await here.commands.create('interactions', interactionDraft([ana.id])));
  const both = saved(await here.commands.create('interactions', interactionDraft([ana.id, bram.id])));
  expect(await here.commands.erasePerson(ana.id, false)).toEqual({ ok: true, value: null });
  return { name, clock, here, other, ana, bram, alone, both };
}

const ERASED = { ok: false, error: { code: 'erased', on: '2026-11-21' } };

test('a new note about somebody erased in another window is not written, and says the day', async () => {
  const { name, other, ana, bram } = await eraseInOtherWindow();
  expect(await other.commands.create('interactions', interactionDraft([ana.id]))).toEqual(ERASED);
  expect(await other.commands.create('interactions', interactionDraft([bram.id, ana.id]))).toEqual(ERASED);
  expect(await placesOf(name, ana.id)).toEqual([]);
});

test('nothing else that would bring the person back is written either: a seat, a colleague, a follow-up of the exchange', async () => {
  const { name, other, ana, bram, alone } = await eraseInOtherWindow();
  expect(await other.commands.create('people', personDraft('Cleo Maes', { kind: 'staff', worksFor: ana.id }))).toEqual(
    ERASED,
  );
  expect(
    await other.commands.create('nameChoices', {
      host: 'pers.example',
      candidates: [ana.id, bram.id],
      kind: 'is',
      personId: bram.id,
    }),
  ).toEqual(ERASED);
  const task: DraftOf<'followUps'> = { personIds: [bram.id], issueIds: [], text: 'Send the figures', status: 'open' };
  expect(await other.commands.create('followUps', { ...task, interactionId: alone.id })).toEqual(ERASED);
  expect((await other.commands.create('followUps', task)).ok).toBe(true);
  expect([...(await placesOf(name, ana.id)), ...(await placesOf(name, alone.id))]).toEqual([]);
});

test('an editor of one of their notes is told that they were erased, not only that the note is gone', async () => {
  const { other, alone } = await eraseInOtherWindow();
  expect(await other.commands.update('interactions', alone.id, alone.rev, { summary: 'Changed' })).toEqual(ERASED);
  expect(await other.commands.remove('interactions', alone.id, alone.rev)).toEqual(ERASED);
  expect(await other.readers.get('interactions', alone.id)).toBeNull();
});

test('a shared note can still be changed, and the person not put back into it', async () => {
  const { name, other, ana, bram, both } = await eraseInOtherWindow();
  const changed = saved(await other.commands.update('interactions', both.id, 2, { summary: 'He spoke.' }));
  expect(changed.personIds).toEqual([bram.id]);
  expect(await other.commands.update('interactions', both.id, 3, { personIds: [ana.id, bram.id] })).toEqual(ERASED);
  expect(await placesOf(name, ana.id)).toEqual([]);
});

test('what is typed about them is not kept as a draft, and a draft about others is', async () => {
  const { name, other, ana, bram } = await eraseInOtherWindow();
  const typing = other.commands.saveDraft('quick-note', { personId: ana.id, asked: 'Half a note' });
  await expect(typing).rejects.toMatchObject({ code: 'erased', on: '2026-11-21' });
  await expect(other.commands.saveDraft(`new:interactions:${ana.id}:`, { values: {} })).rejects.toMatchObject({
    code: 'erased',
  });
  expect(await placesOf(name, ana.id)).toEqual([]);
  expect(await rowsOf(name, 'drafts')).toEqual([]);
  await other.commands.saveDraft('quick-note', { personId: bram.id, asked: 'Half a note' });
  expect(await other.readers.draft('quick-note')).toMatchObject({ personId: bram.id });
});

test('votes and seats that were planned before are not written about them', async () => {
  const name = freshName();
  const clock = createClock();
  const here = await openFreshStorage(clock.now, name);
  const other = await openFreshStorage(clock.now, name);
  const roster = (chamber: string) =>
    JSON.stringify({
      meta: { title: 'Quais', as_of: '2026-11-01' },
      organizations: [{ id: chamber, name: `Parlement ${chamber}`, classification: 'chamber' }],
      persons: [
        {
          id: 'quay:7',
          name: 'Ana Verbrugge',
          identifiers: [{ scheme: 'quay', identifier: '7' }],
          memberships: [{ organization_id: chamber, role: 'member', start_date: '2024-06-09' }],
        },
      ],
    });
  const first = await here.readers.planRoster(roster('bas'));
  if (!first.ok) throw new Error('no plan');
  await here.commands.applyRoster(first.value);
  const [ana] = await here.readers.list('people');
  if (ana === undefined) throw new Error('nobody was imported');
  const planned = await other.readers.planRoster(roster('haut'));
  if (!planned.ok) throw new Error('no plan');
  await here.commands.erasePerson(ana.id, false);

  const report = await other.commands.applyRoster(planned.value);
  expect(report.memberships).toBe(0);
  const vote = {
    voteKey: 'quais:1',
    title: 'Deadline',
    personId: ana.id,
    date: '2026-10-01',
    ballot: 'for',
    source: 'Report',
  };
  // Its other fields are never looked at: the person is.
  const votes = await other.commands.applyVotes([{ current: null, vote }] as unknown as Parameters<
    typeof other.commands.applyVotes
  >[0]);
  expect(votes).toMatchObject({ end: 'finished', added: 0, leftAsTheyAre: 1 });
  expect(await placesOf(name, ana.id)).toEqual([]);
});

test('what stays on disk of it tells nobody who it was, and is gone when the browser starts again', async () => {
  const { name, other, ana } = await eraseInOtherWindow();
  const marks = async () => (await rowsOf(name, 'meta')).map((row) => (row as { id: string }).id.split('|')[0]);
  expect(await marks()).toContain('erased');
  expect([...(await placesOf(name, 'Verbrugge')), ...(await placesOf(name, ana.id))]).toEqual([]);
  await other.forgetErased();
  expect(await marks()).not.toContain('erased');
});

test('an invented person who was erased to try it out comes back with the sample workspace, and can be written about', async () => {
  const name = freshName();
  const storage = await openFreshStorage(createClock().now, name);
  await storage.commands.loadSampleWorkspace();
  expect(sampleWorkspace('2026-11-21').people?.some(({ id }) => id === PERSON.royer)).toBe(true);
  await storage.commands.erasePerson(PERSON.royer, false);
  expect(await storage.commands.create('interactions', interactionDraft([PERSON.royer]))).toMatchObject({ ok: false });
  await storage.commands.loadSampleWorkspace();
  expect((await storage.commands.create('interactions', interactionDraft([PERSON.royer]))).ok).toBe(true);
});
