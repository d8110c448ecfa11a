import { expect, test } from 'vitest';
import type { DraftOf } from '../../../domain/records';
import { organizationIdSchema } from '../../../domain/person/schema';
import { createClock, openFreshStorage } from '../../support/storage';
import { interactionDraft, NO_ISSUE, personDraft, saved } from '../records';

/** Today is 21 November 2026; the legislature began on 10 July 2024. */
async function openOffice() {
  const clock = createClock('2026-11-21T09:00:00.000Z');
  const storage = await openFreshStorage(clock.now);
  const ana = saved(await storage.commands.create('people', personDraft()));
  return { storage, commands: storage.commands, readers: storage.readers, clock, ana };
}

test('only what is past the period of its class is listed, newest first', async () => {
  const { commands, readers, ana } = await openOffice();
  const meet = async (date: string) =>
    saved(await commands.create('interactions', interactionDraft([ana.id], { date }))).id;
  const older = await meet('2023-01-10');
  const newer = await meet('2024-07-09');
  await meet('2024-07-10');
  const tag: Omit<DraftOf<'tags'>, 'date'> = { personIds: [ana.id], issueIds: [], framing: 'rights', kind: 'works' };
  const impression = saved(await commands.create('tags', { ...tag, date: '2025-05-20' })).id;
  saved(await commands.create('tags', { ...tag, date: '2025-05-21' }));
  const stance: Omit<DraftOf<'stances'>, 'date'> = {
    personIds: [ana.id],
    issueIds: [NO_ISSUE],
    value: 1,
    source: 'Report',
  };
  const position = saved(await commands.create('stances', { ...stance, date: '2024-01-01' })).id;
  const expired = await readers.expired();
  expect(expired.map(({ table, id, date }) => [table, id, date])).toEqual([
    ['tags', impression, '2025-05-20'],
    ['interactions', newer, '2024-07-09'],
    ['stances', position, '2024-01-01'],
    ['interactions', older, '2023-01-10'],
  ]);
});

test('the organisation sets the periods, and no limit lists nothing', async () => {
  const { commands, readers, ana } = await openOffice();
  saved(await commands.create('interactions', interactionDraft([ana.id], { date: '2020-01-10' })));
  await commands.saveSettings({ retention: { interactions: 'no_limit' } });
  expect(await readers.expired()).toEqual([]);
  await commands.saveSettings({ retention: { interactions: 'one_year' } });
  expect(await readers.expired()).toHaveLength(1);
});

test('a follow-up counts from the day it was done, and never while it is open', async () => {
  const { commands, readers, clock, ana } = await openOffice();
  const task: Omit<DraftOf<'followUps'>, 'status'> = {
    personIds: [ana.id],
    issueIds: [],
    text: 'Call',
    dueDate: '2020-01-01',
  };
  saved(await commands.create('followUps', { ...task, status: 'open' }));
  const done = saved(await commands.create('followUps', { ...task, status: 'done', closedOn: '2025-11-20' }));
  const late = saved(await commands.create('followUps', { ...task, status: 'done', closedOn: '2025-11-21' }));
  expect((await readers.expired()).map(({ id }) => id)).toEqual([done.id]);
  // Ten years on the open one is as old as the others, and still to be done.
  clock.advanceDays(3_650);
  expect((await readers.expired()).map(({ id }) => id).toSorted()).toEqual([done.id, late.id].toSorted());
});

test('words without a date count from their last change', async () => {
  const { commands, readers, ana, clock } = await openOffice();
  const words: DraftOf<'statements'> = {
    personIds: [ana.id],
    issueIds: [],
    text: 'We wait.',
    source: 'press',
    issueStance: 'unclear',
    formerRole: false,
  };
  const undated = saved(await commands.create('statements', words));
  await commands.saveSettings({ retention: { statements: 'one_year', people: 'no_limit' } });
  expect(await readers.expired()).toEqual([]);
  clock.advanceDays(367);
  expect((await readers.expired()).map(({ id }) => id)).toEqual([undated.id]);
});

test('a person counts from the end of the last mandate, and never while one runs', async () => {
  const { commands, readers, ana } = await openOffice();
  const seat = {
    organizationId: organizationIdSchema.parse('0190a000-0000-7000-8000-000000000003'),
    committees: [],
    substituteCommittees: [],
    identifiers: [],
  };
  saved(await commands.create('memberships', { ...seat, personId: ana.id, startDate: '2014', endDate: '2019-05' }));
  const running = saved(await commands.create('people', personDraft('Bram Peeters')));
  saved(await commands.create('memberships', { ...seat, personId: running.id, startDate: '2014', endDate: '2019-05' }));
  saved(await commands.create('memberships', { ...seat, personId: running.id, startDate: '2019-05' }));
  expect(await readers.expired()).toMatchObject([{ table: 'people', id: ana.id, date: '2019-05-31' }]);
});

test('what lies in the trash goes by itself and is not listed', async () => {
  const { commands, readers, ana } = await openOffice();
  const old = saved(await commands.create('interactions', interactionDraft([ana.id], { date: '2020-01-10' })));
  saved(await commands.remove('interactions', old.id, old.rev));
  expect(await readers.expired()).toEqual([]);
});

test('notes on somebody who was emptied from the trash are listed whatever their age', async () => {
  const { storage, commands, readers, ana, clock } = await openOffice();
  const note = saved(await commands.create('interactions', interactionDraft([ana.id], { date: '2026-11-01' })));
  saved(await commands.remove('people', ana.id, ana.rev));
  expect(await readers.expired()).toEqual([]);
  clock.advanceDays(31);
  await storage.purgeTrash();
  expect(await readers.expired()).toMatchObject([{ table: 'interactions', id: note.id, personIds: [ana.id] }]);
});
