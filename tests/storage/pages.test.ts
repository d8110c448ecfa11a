import { expect, test } from 'vitest';
import { openFreshStorage } from '../support/storage';
import type { Storage } from '../../storage/open-storage';
import { interactionDraft, NOBODY, saved } from './records';

/** Reads a table to its end, some at a time. */
async function readAll({ readers }: Storage, table: 'interactions' | 'followUps', limit: number) {
  const pages: string[][] = [];
  let page = await readers.page(table, { limit });
  pages.push(page.records.map(({ id }) => id));
  while (page.next !== null) {
    page = await readers.page(table, { limit, before: page.next });
    pages.push(page.records.map(({ id }) => id));
  }
  return pages;
}

test('pages follow one another in the order of the whole list, also within one day', async () => {
  const storage = await openFreshStorage();
  const days = ['2026-10-01', '2026-10-03', '2026-10-03', '2026-10-03', '2026-10-02', '2026-10-03', '2026-09-30'];
  for (const date of days) saved(await storage.commands.create('interactions', interactionDraft([NOBODY], { date })));
  const whole = (await storage.readers.list('interactions')).map(({ id }) => id);
  expect(whole).toHaveLength(7);
  for (const limit of [1, 2, 3, 7, 50]) {
    expect((await readAll(storage, 'interactions', limit)).flat()).toEqual(whole);
  }
  expect((await readAll(storage, 'interactions', 3)).map((page) => page.length)).toEqual([3, 3, 1]);
});

test('undated records come last and none twice', async () => {
  const storage = await openFreshStorage();
  for (const dueDate of ['2026-10-01', undefined, '2026-12-01', undefined, undefined]) {
    const draft = { personIds: [], issueIds: [], text: 'Send the figures', status: 'open' as const };
    saved(await storage.commands.create('followUps', dueDate === undefined ? draft : { ...draft, dueDate }));
  }
  const whole = (await storage.readers.list('followUps')).map(({ id }) => id);
  for (const limit of [1, 2, 5]) expect((await readAll(storage, 'followUps', limit)).flat()).toEqual(whole);
});

test('what lies in the trash takes no place on a page', async () => {
  const storage = await openFreshStorage();
  for (const date of ['2026-10-01', '2026-10-02', '2026-10-03']) {
    const note = saved(await storage.commands.create('interactions', interactionDraft([NOBODY], { date })));
    if (date === '2026-10-03') saved(await storage.commands.remove('interactions', note.id, note.rev));
  }
  const { records } = await storage.readers.page('interactions', { limit: 2 });
  expect(records.map(({ date }) => date)).toEqual(['2026-10-02', '2026-10-01']);
});

test('an empty table is one empty page', async () => {
  const { readers } = await openFreshStorage();
  expect(await readers.page('statements', { limit: 100 })).toEqual({ records: [], next: null });
});
