import { expect, test } from 'vitest';
import { openDatabase } from '../../storage/database';
import { createDrafts } from '../../storage/repositories/drafts';
import { createAesVault } from '../../storage/vault/aes-vault';
import { loadKeyRing } from '../../storage/vault/device-key';
import { createClock, freshName, openFreshStorage } from '../support/storage';

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

test('a save that takes long does not come down on a later one', async () => {
  const database = await openDatabase(freshName());
  const vault = createAesVault(await loadKeyRing(database));
  const released = Promise.withResolvers<null>();
  let seals = 0;
  const drafts = createDrafts({
    database,
    vault: {
      ...vault,
      seal: async (label, content) => {
        seals += 1;
        if (seals === 1) await released.promise;
        return vault.seal(label, content);
      },
    },
    log: { touch: () => undefined },
    saving: new Set(),
    erasing: new Set(),
    hear: (statement) => Promise.resolve(statement),
    now: createClock().now,
    newId: () => crypto.randomUUID(),
  });
  const first = drafts.save('quick-note', { text: 'a' });
  await expect.poll(() => seals).toBe(1);
  const second = drafts.save('quick-note', { text: 'a deadline' });
  // Time enough for a save that does not wait.
  for (let turn = 0; turn < 5; turn += 1) await database.rows('drafts').count();
  expect(seals).toBe(1);
  released.resolve(null);
  await Promise.all([first, second]);
  expect(await drafts.read('quick-note')).toEqual({ text: 'a deadline' });
});
