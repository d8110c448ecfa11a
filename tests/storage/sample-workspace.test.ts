import { expect, test } from 'vitest';
import { TABLE_NAMES } from '../../domain/records';
import { sampleWorkspace } from '../../samples';
import type { Storage } from '../../storage/open-storage';
import { openFreshStorage } from '../support/storage';
import { interactionDraft, personDraft, saved } from './records';

async function everything({ readers }: Storage): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLE_NAMES) counts[table] = (await readers.list(table)).length;
  return counts;
}

test('the sample workspace goes in whole, once, and every record of it can be read', async () => {
  const storage = await openFreshStorage();
  const samples = sampleWorkspace('2026-11-21');
  const expected = Object.fromEntries(TABLE_NAMES.map((table) => [table, samples[table]?.length ?? 0]));
  const total = Object.values(expected).reduce((sum, count) => sum + count, 0);
  expect(await storage.commands.loadSampleWorkspace()).toEqual({ ok: true, value: total });
  expect(await everything(storage)).toEqual(expected);
  expect(await storage.readers.damaged()).toEqual([]);
  expect(await storage.readers.hasSampleWorkspace()).toBe(true);
  expect(await storage.commands.loadSampleWorkspace()).toEqual({ ok: true, value: 0 });
  expect(await everything(storage)).toEqual(expected);
});

test('what was found before the samples came does not hide them from the search', async () => {
  const storage = await openFreshStorage();
  expect(await storage.readers.search('a')).toEqual([]);
  await storage.commands.loadSampleWorkspace();
  const [first] = sampleWorkspace('2026-11-21').people ?? [];
  if (first === undefined) throw new Error('no sample people');
  const hits = await storage.readers.search(first.name, { tables: ['people'] });
  expect(hits[0]).toMatchObject({ table: 'people', id: first.id });
});

test('taking it out leaves real records, and puts notes typed about invented people in the trash', async () => {
  const storage = await openFreshStorage();
  const ana = saved(await storage.commands.create('people', personDraft('Ana Verbrugge')));
  await storage.commands.loadSampleWorkspace();
  const [invented] = sampleWorkspace('2026-11-21').people ?? [];
  if (invented === undefined) throw new Error('no sample people');
  const trial = saved(await storage.commands.create('interactions', interactionDraft([invented.id])));
  const shared = saved(await storage.commands.create('interactions', interactionDraft([invented.id, ana.id])));
  const real = saved(await storage.commands.create('interactions', interactionDraft([ana.id])));
  const removed = await storage.commands.removeSampleWorkspace();
  expect(removed.ok).toBe(true);
  expect(await storage.readers.hasSampleWorkspace()).toBe(false);
  expect(await storage.readers.list('people')).toEqual([ana]);
  expect((await storage.readers.list('interactions')).map(({ id }) => id).toSorted()).toEqual(
    [shared.id, real.id].toSorted(),
  );
  expect(await storage.readers.list('interactions', { trash: 'only' })).toMatchObject([{ id: trial.id }]);
  expect(await storage.readers.list('issues')).toEqual([]);
});
