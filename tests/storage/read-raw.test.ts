import { expect, test } from 'vitest';
import { Dexie } from 'dexie';
import { freshName, openFreshStorage } from '../support/storage';
import { interactionDraft, NOBODY, personDraft, saved } from './records';

test('records are counted without the trash, and without being opened', async () => {
  const { readers, commands } = await openFreshStorage();
  expect(await readers.count('people')).toBe(0);
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  saved(await commands.create('people', personDraft('Bea Claes')));
  saved(await commands.create('interactions', interactionDraft([NOBODY])));
  await commands.remove('people', ana.id, ana.rev);
  expect(await readers.count('people')).toBe(1);
  expect(await readers.count('interactions')).toBe(1);
});

test('what is left of a damaged record comes out as text, and nothing of a sound one', async () => {
  const name = freshName();
  const { readers, commands } = await openFreshStorage(undefined, name);
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const note = saved(await commands.create('interactions', interactionDraft([NOBODY])));
  expect(await readers.rawRecord('people', ana.id)).toBeNull();
  expect(await readers.rawRecord('people', NOBODY)).toBeNull();

  const raw = await new Dexie(name).open();
  await raw.table('people').update(ana.id, { name: 5, birthDate: 'long ago' });
  await raw.table('interactions').update(note.id, { 'sealed.iv': new Uint8Array(12) });
  raw.close();
  expect(JSON.parse((await readers.rawRecord('people', ana.id)) ?? '')).toMatchObject({
    name: 5,
    birthDate: 'long ago',
  });
  expect(JSON.parse((await readers.rawRecord('interactions', note.id)) ?? '')).toMatchObject({
    id: note.id,
    sealed: { iv: '000000000000000000000000' },
  });
});
