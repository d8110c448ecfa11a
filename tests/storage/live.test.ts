import { expect, test } from 'vitest';
import { freshName, openFreshStorage } from '../support/storage';
import { interactionDraft, NOBODY, personDraft, saved } from './records';

const fail = (error: unknown) => {
  throw error;
};

test('a live reading of sealed notes sees what another window saves', async () => {
  const name = freshName();
  const [here, there] = await Promise.all([openFreshStorage(undefined, name), openFreshStorage(undefined, name)]);
  const seen: string[][] = [];
  here.live(
    async () => (await here.readers.list('interactions')).map(({ summary }) => summary),
    (value) => seen.push(value),
    fail,
  );
  await expect.poll(() => seen).toEqual([[]]);
  await there.commands.create('interactions', interactionDraft([NOBODY], { summary: 'First call' }));
  await expect.poll(() => seen.at(-1)).toEqual(['First call']);
});

test('a live reading that awaits something of its own between two tables still watches both', async () => {
  const storage = await openFreshStorage();
  const { readers, commands } = storage;
  let last = '';
  storage.live(
    async () => {
      const people = await readers.list('people');
      await crypto.subtle.digest('SHA-256', new Uint8Array(8));
      await new Promise((resolve) => setTimeout(resolve, 1));
      return `${people.length} people, ${(await readers.list('interactions')).length} notes`;
    },
    (value) => (last = value),
    fail,
  );
  await expect.poll(() => last).toBe('0 people, 0 notes');
  await commands.create('interactions', interactionDraft([NOBODY]));
  await expect.poll(() => last).toBe('0 people, 1 notes');
  await commands.create('people', personDraft());
  await expect.poll(() => last).toBe('1 people, 1 notes');
});

test('a save during a slow reading makes it run again', async () => {
  const storage = await openFreshStorage();
  const { readers, commands } = storage;
  const hasRead = Promise.withResolvers<undefined>();
  const gate = Promise.withResolvers<undefined>();
  const seen: number[] = [];
  storage.live(
    async () => {
      const { length } = await readers.list('people');
      hasRead.resolve(undefined);
      await gate.promise;
      return length;
    },
    (value) => seen.push(value),
    fail,
  );
  await hasRead.promise;
  await commands.create('people', personDraft());
  gate.resolve(undefined);
  await expect.poll(() => seen).toEqual([0, 1]);
});

test('typing a draft does not run the readings of dossiers again', async () => {
  const storage = await openFreshStorage();
  const person = saved(await storage.commands.create('people', personDraft()));
  let runs = 0;
  storage.live(
    () => storage.readers.dossier(person.id),
    () => (runs += 1),
    fail,
  );
  await expect.poll(() => runs).toBe(1);
  for (const text of ['C', 'Ca', 'Cal']) await storage.commands.saveDraft('quick-note', { text });
  await storage.commands.update('people', person.id, 1, { name: 'Ana Maes' });
  await expect.poll(() => runs).toBe(2);
});

test('a reading that fails tells its error and runs again after the next change', async () => {
  const storage = await openFreshStorage();
  const errors: unknown[] = [];
  const seen: number[] = [];
  storage.live(
    async () => {
      const { length } = await storage.readers.list('people');
      if (length === 0) throw new Error('nobody yet');
      return length;
    },
    (value) => seen.push(value),
    (error) => errors.push(error),
  );
  await expect.poll(() => errors).toEqual([new Error('nobody yet')]);
  await storage.commands.create('people', personDraft());
  await expect.poll(() => seen).toEqual([1]);
});

test('a stopped reading stays silent', async () => {
  const storage = await openFreshStorage();
  const seen: number[] = [];
  const count = async () => (await storage.readers.list('people')).length;
  const stop = storage.live(count, (value) => seen.push(value), fail);
  await expect.poll(() => seen).toEqual([0]);
  stop();
  const other: number[] = [];
  storage.live(count, (value) => other.push(value), fail);
  await storage.commands.create('people', personDraft());
  await expect.poll(() => other.at(-1)).toBe(1);
  expect(seen).toEqual([0]);
});
