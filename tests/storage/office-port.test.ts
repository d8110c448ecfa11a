// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Office } from '../../domain/office';
import { openFreshStorage } from '../support/storage';
import { personDraft, saved } from './records';

test('storage fits the ports of the screens and works where screens are tested', async () => {
  const storage = await openFreshStorage();
  const office: Office = {
    read: storage.readers,
    write: storage.commands,
    live: storage.live,
    now: () => '2026-11-21T09:00:00.000Z',
    today: () => '2026-11-21',
  };
  const person = saved(await office.write.create('people', personDraft('Ana Verbrugge')));
  await office.write.saveDraft('quick-note', { text: 'Called back.' });
  expect(await office.read.get('people', person.id)).toEqual(person);
  expect(await office.read.draft('quick-note')).toEqual({ text: 'Called back.' });
});
