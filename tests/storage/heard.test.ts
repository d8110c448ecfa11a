import { expect, test } from 'vitest';
import type { DraftOf } from '../../domain/records';
import { openStorage } from '../../storage/open-storage';
import { createClock, freshName, openFreshStorage } from '../support/storage';
import { NOBODY, saved } from './records';

const words: DraftOf<'statements'> = {
  personIds: [NOBODY],
  issueIds: [],
  text: 'La prévention coûte moins cher que les urgences.',
  language: 'fr',
  date: '2026-10-01',
  source: 'press',
  issueStance: 'pro',
  formerRole: false,
};

test('what is heard in words is saved with them, heard anew with other words, and dropped once an officer confirms', async () => {
  const { readers, commands } = await openFreshStorage();
  const created = saved(await commands.create('statements', words));
  expect(created.heard?.frames.map(({ framing }) => framing)).toEqual(['public_health']);
  expect(await readers.get('statements', created.id)).toEqual(created);

  const text = 'L’intérêt supérieur de l’enfant passe avant tout.';
  const changed = saved(await commands.update('statements', created.id, 1, { text }));
  expect(changed.heard?.frames.map(({ framing }) => framing)).toEqual(['child']);

  const frames = [{ framing: 'rights', polarity: 'adopted', strength: 1 }] as const;
  const confirmed = saved(await commands.update('statements', created.id, 2, { frames: [...frames] }));
  expect(confirmed).not.toHaveProperty('heard');
  expect(await readers.get('statements', created.id)).toEqual(confirmed);
});

test('what a caller says was heard is never taken over', async () => {
  const { commands } = await openFreshStorage();
  const heard = { lexicon: 'x', frames: [{ framing: 'child', polarity: 'adopted', strength: 1, span: null }] } as const;
  const created = saved(
    await commands.create('statements', { ...words, heard: { ...heard, frames: [...heard.frames] } }),
  );
  expect(created.heard?.frames.map(({ framing }) => framing)).toEqual(['public_health']);
});

test('storage that cannot hear keeps nothing that may belong to other words', async () => {
  const name = freshName();
  const { now } = createClock();
  const created = saved(await (await openFreshStorage(now, name)).commands.create('statements', words));
  const deaf = await openStorage({ now, name });
  const changed = saved(await deaf.commands.update('statements', created.id, 1, { text: 'Un budget pour les gares.' }));
  expect(changed).not.toHaveProperty('heard');
});

test('the words of the sample workspace are heard when they are put in', async () => {
  const { readers, commands } = await openFreshStorage();
  await commands.loadSampleWorkspace();
  const statements = await readers.list('statements');
  const unconfirmed = statements.filter(({ frames, language }) => frames === undefined && language !== 'de');
  expect(unconfirmed.length).toBeGreaterThan(0);
  expect(unconfirmed.filter(({ heard }) => heard === undefined)).toEqual([]);
});
