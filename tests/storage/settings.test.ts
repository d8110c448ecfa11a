import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../domain/settings/schema';
import { freshName, openFreshStorage } from '../support/storage';

test('a fresh installation has the defaults', async () => {
  const { readers } = await openFreshStorage();
  expect(await readers.settings()).toEqual(DEFAULT_SETTINGS);
});

test('two windows each changing one setting keep both', async () => {
  const name = freshName();
  const [left, right] = await Promise.all([openFreshStorage(undefined, name), openFreshStorage(undefined, name)]);
  await Promise.all([left.commands.saveSettings({ language: 'nl' }), right.commands.saveSettings({ marks: true })]);
  expect(await left.readers.settings()).toEqual({ ...DEFAULT_SETTINGS, language: 'nl', marks: true });
});

test('a setting that is not one is refused with its name', async () => {
  const { commands } = await openFreshStorage();
  expect(await commands.saveSettings({ legislatureStart: '2024-02-30' })).toMatchObject({
    ok: false,
    error: { code: 'invalid', place: 'legislatureStart' },
  });
});

test('one damaged setting falls back to its default and the others stand', async () => {
  const name = freshName();
  const { readers, commands } = await openFreshStorage(undefined, name);
  await commands.saveSettings({ organisation: 'Coalition des Quais', theme: 'dark' });
  const raw = new Dexie(name);
  await raw.open();
  await raw.table('settings').update('settings', { 'value.theme': 'purple' });
  expect(await readers.settings()).toEqual({ ...DEFAULT_SETTINGS, organisation: 'Coalition des Quais' });
});
