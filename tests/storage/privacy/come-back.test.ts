import { expect, test } from 'vitest';
import { openFreshStorage } from '../../support/storage';
import { personDraft, saved } from '../records';

/** A list of two, as an assembly publishes it. */
const LIST = JSON.stringify({
  persons: [
    { id: 'p1', name: 'Ana Verbrugge', identifiers: [{ scheme: 'quay', identifier: '7' }] },
    { id: 'p2', name: 'Bram Peeters', identifiers: [{ scheme: 'quay', identifier: '8' }] },
  ],
});

async function openWithList() {
  const storage = await openFreshStorage();
  const plan = await storage.readers.planRoster(LIST);
  if (!plan.ok) throw new Error('not planned');
  await storage.commands.applyRoster(plan.value);
  const ana = (await storage.readers.list('people')).find(({ name }) => name === 'Ana Verbrugge');
  if (ana === undefined) throw new Error('not imported');
  return { ...storage, ana };
}

test('a list does not bring back whoever was erased to stay away: it asks, and leaves them out until told', async () => {
  const { readers, commands, ana } = await openWithList();
  await commands.erasePerson(ana.id, true);
  const again = await readers.planRoster(LIST);
  if (!again.ok) throw new Error('not planned');
  expect(again.value.new).toEqual([]);
  expect(again.value.conflicts).toMatchObject([{ code: 'erased_before', sourceId: 'p1', name: 'Ana Verbrugge' }]);
  await commands.applyRoster(again.value);
  expect((await readers.list('people')).map(({ name }) => name)).toEqual(['Bram Peeters']);
});

test('told to, the list brings them back', async () => {
  const { readers, commands, ana } = await openWithList();
  await commands.erasePerson(ana.id, true);
  const asked = await readers.planRoster(LIST);
  if (!asked.ok) throw new Error('not planned');
  const [question] = asked.value.conflicts;
  if (question?.code !== 'erased_before') throw new Error('not asked');
  const answered = await readers.planRoster(LIST, new Map([[question.sourceId, 'new']]));
  if (!answered.ok) throw new Error('not planned');
  expect(answered.value.new).toMatchObject([{ name: 'Ana Verbrugge' }]);
});

test('erased without remembering, or with the fingerprints forgotten, the list adds them as anybody', async () => {
  const { readers, commands, ana } = await openWithList();
  await commands.erasePerson(ana.id, true);
  await commands.forgetFingerprints();
  const again = await readers.planRoster(LIST);
  expect(again.ok && again.value.new).toMatchObject([{ name: 'Ana Verbrugge' }]);
});

test('somebody typed by hand, without any official id, is known again by name in a list that has one', async () => {
  const { readers, commands } = await openFreshStorage();
  const cleo = saved(await commands.create('people', personDraft('Cléo Moreau')));
  await commands.erasePerson(cleo.id, true);
  const persons = [{ id: 'p9', name: 'Cleo Moreau', identifiers: [{ scheme: 'quay', identifier: '9' }] }];
  const planned = await readers.planRoster(JSON.stringify({ persons }));
  expect(planned.ok && planned.value.new).toEqual([]);
  expect(planned.ok && planned.value.conflicts).toMatchObject([{ code: 'erased_before', name: 'Cleo Moreau' }]);
});
