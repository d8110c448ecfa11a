import { expect, test } from 'vitest';
import { freshName, openFreshStorage } from '../support/storage';

test('every keystroke is saved and the last one stands, also after a restart', async () => {
  const name = freshName();
  const first = await openFreshStorage(undefined, name);
  const text = 'He would support a deadline of three days.';
  await Promise.all(
    Array.from(text, (_, index) => first.commands.saveDraft('quick-note', { text: text.slice(0, index + 1) })),
  );
  first.close();
  const second = await openFreshStorage(undefined, name);
  expect(await second.readers.draft('quick-note')).toEqual({ text });
});

test('what is being saved is read back before it is on disk', async () => {
  const { readers, commands } = await openFreshStorage();
  const saving = commands.saveDraft('quick-note', { text: 'half a wor' });
  expect(await readers.draft('quick-note')).toEqual({ text: 'half a wor' });
  await saving;
});

test('a dropped draft does not come back by a save that was still under way', async () => {
  const { readers, commands } = await openFreshStorage();
  const saving = commands.saveDraft('quick-note', { text: 'a' });
  await commands.dropDraft('quick-note');
  await saving;
  expect(await readers.draft('quick-note')).toBeNull();
});

test('drafts of different keys stay apart', async () => {
  const { readers, commands } = await openFreshStorage();
  await commands.saveDraft('capture:1', { text: 'one' });
  await commands.saveDraft('capture:2', { text: 'two' });
  await commands.dropDraft('capture:1');
  expect(await readers.draft('capture:1')).toBeNull();
  expect(await readers.draft('capture:2')).toEqual({ text: 'two' });
});
