import { expect, test } from 'vitest';
import { hearAllAgain } from '../../entrypoints/background/hear-again';
import { LEXICON_STAMP } from '../../domain/framing/lexicon-stamp';
import type { DraftOf, RecordOf } from '../../domain/records';
import { withHeard } from '../../domain/statement/keep-heard';
import type { Statement } from '../../domain/statement/schema';
import { openDatabase } from '../../storage/database';
import { openStorage } from '../../storage/open-storage';
import { createClock, freshName, openFreshStorage } from '../support/storage';
import { damageRecord } from '../support/office';
import { placesOf, rowsOf } from './privacy/traces';
import { NOBODY, personDraft, saved } from './records';

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

/** As an extension of before heard: under another stamp, and something else. */
const heardBefore = (statement: Statement): Promise<Statement> =>
  Promise.resolve({
    ...statement,
    heard: { lexicon: 'before', frames: [{ framing: 'rights', polarity: 'adopted', strength: 0.5, span: null }] },
  });

/** A workspace in which an extension of before saved so many statements. */
async function openOld(count: number, { now = createClock().now, personId = NOBODY } = {}) {
  const name = freshName();
  const old = await openStorage({ now, name, hear: heardBefore });
  const statements: RecordOf<'statements'>[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    statements.push(saved(await old.commands.create('statements', { ...words, personIds: [personId] })));
  }
  old.close();
  return { name, now, statements };
}

/** Opened by the extension of today; `listening` holds every statement it was given to hear. */
async function openToday(name: string, now: () => string) {
  const listening: Statement[] = [];
  const storage = await openStorage({
    now,
    name,
    hear: (statement) => {
      listening.push(statement);
      return Promise.resolve(withHeard(statement));
    },
  });
  return { ...storage, listening };
}

const atOnce = () => Promise.resolve();

test('after an update, words heard by another lexicon are heard anew, and nothing else about them changes', async () => {
  const { name, now, statements } = await openOld(3);
  const today = await openToday(name, now);
  await hearAllAgain(today, atOnce);
  const after = await today.readers.list('statements');
  expect(after.map(({ heard }) => [heard?.lexicon, heard?.frames.map(({ framing }) => framing)])).toEqual(
    Array.from({ length: 3 }, () => [LEXICON_STAMP, ['public_health']]),
  );
  const rest = (all: readonly Statement[]) => all.map(({ heard: _heard, ...statement }) => statement);
  expect(rest(after.toReversed())).toEqual(rest(statements));
  expect(after.every(({ rev }) => rev === 1)).toBe(true);
  expect(await today.readers.damaged()).toEqual([]);
});

test('statements that were never heard, as those of an extension that could not yet, are heard too', async () => {
  const name = freshName();
  const { now } = createClock();
  const deaf = await openStorage({ now, name });
  saved(await deaf.commands.create('statements', words));
  const today = await openToday(name, now);
  await hearAllAgain(today, atOnce);
  expect((await today.readers.list('statements'))[0]?.heard?.lexicon).toBe(LEXICON_STAMP);
});

test('interrupted in the middle it goes on where it was, and what is done is not done again', async () => {
  const { name, now, statements } = await openOld(5);
  const killed = await openToday(name, now);
  expect(await killed.hearSomeAgain(2)).toBe('more');
  expect(killed.listening.map(({ id }) => id)).toEqual(statements.slice(0, 2).map(({ id }) => id));
  killed.close();

  const next = await openToday(name, now);
  await hearAllAgain(next, atOnce);
  expect(next.listening.map(({ id }) => id)).toEqual(statements.slice(2).map(({ id }) => id));
  const stamps = (await next.readers.list('statements')).map(({ heard }) => heard?.lexicon);
  expect(stamps).toEqual(Array.from({ length: 5 }, () => LEXICON_STAMP));
});

test('thousands saved in the same millisecond, as by an import, are all heard', async () => {
  const { name, statements } = await openOld(5, { now: () => '2026-11-21T09:00:00.000Z' });
  const today = await openToday(name, createClock().now);
  expect(await today.hearSomeAgain(2)).toBe('more');
  expect(await today.hearSomeAgain(2)).toBe('done');
  expect(today.listening.map(({ id }) => id).toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
});

test('once all is heard nothing is opened, heard or written any more', async () => {
  const { name, now } = await openOld(2);
  const first = await openToday(name, now);
  await hearAllAgain(first, atOnce);
  const before = await rowsOf(name, 'statements');
  const marker = await rowsOf(name, 'meta');
  const second = await openToday(name, now);
  expect(await second.hearSomeAgain()).toBe('done');
  expect(second.listening).toEqual([]);
  expect(await rowsOf(name, 'statements')).toEqual(before);
  expect(await rowsOf(name, 'meta')).toEqual(marker);
});

test('words that this lexicon heard already are not sealed anew', async () => {
  const name = freshName();
  const storage = await openFreshStorage(createClock().now, name);
  saved(await storage.commands.create('statements', words));
  saved(await storage.commands.create('statements', { ...words, language: 'de' }));
  const before = await rowsOf(name, 'statements');
  await hearAllAgain(storage, atOnce);
  expect(await rowsOf(name, 'statements')).toEqual(before);
});

test('another update begins again from the first statement', async () => {
  const { name, now } = await openOld(2);
  const database = await openDatabase(name);
  await database.meta.put({ id: 'heard-again', value: { lexicon: 'before', through: null } });
  database.close();
  const today = await openToday(name, now);
  await hearAllAgain(today, atOnce);
  expect(today.listening).toHaveLength(2);
});

test('a statement that an officer saves meanwhile keeps her words, and she is told of no conflict', async () => {
  const { name, now, statements } = await openOld(2);
  const officer = await openFreshStorage(now, name);
  const text = 'L’intérêt supérieur de l’enfant passe avant tout.';
  const id = statements[0]?.id ?? '';
  const hearing = await openStorage({
    now,
    name,
    hear: async (statement) => {
      // She saves while these words lie open in the background.
      if (statement.id === id) saved(await officer.commands.update('statements', id, 1, { text }));
      return withHeard(statement);
    },
  });
  await hearAllAgain(hearing, atOnce);
  const after = await officer.readers.get('statements', id);
  expect(after).toMatchObject({ text, rev: 2, heard: { lexicon: LEXICON_STAMP, frames: [{ framing: 'child' }] } });
  // What was read before the hearing is saved after it: same revision, no conflict.
  const other = statements[1]?.id ?? '';
  expect(saved(await officer.commands.update('statements', other, 1, { text })).rev).toBe(2);
});

test('a statement that goes to the trash meanwhile stays there, and is heard when it comes back', async () => {
  const { name, now, statements } = await openOld(1);
  const officer = await openFreshStorage(now, name);
  const id = statements[0]?.id ?? '';
  const hearing = await openStorage({
    now,
    name,
    hear: async (statement) => {
      saved(await officer.commands.remove('statements', id, 1));
      return withHeard(statement);
    },
  });
  await hearAllAgain(hearing, atOnce);
  expect(await officer.readers.list('statements')).toEqual([]);
  expect(saved(await officer.commands.restore('statements', id, 2)).heard?.lexicon).toBe(LEXICON_STAMP);
});

test('a person erased meanwhile does not come back with their words, and nothing of them is left', async () => {
  const name = freshName();
  const { now } = createClock();
  const old = await openStorage({ now, name, hear: heardBefore });
  const ana = saved(await old.commands.create('people', personDraft('Ana Verbrugge')));
  const said = saved(await old.commands.create('statements', { ...words, personIds: [ana.id] }));
  const officer = await openFreshStorage(now, name);
  const hearing = await openStorage({
    now,
    name,
    hear: async (statement) => {
      expect(await officer.commands.erasePerson(ana.id, false)).toEqual({ ok: true, value: null });
      return withHeard(statement);
    },
  });
  await hearAllAgain(hearing, atOnce);
  expect(await placesOf(name, ana.id)).toEqual([]);
  expect(await placesOf(name, said.id)).toEqual([]);
});

test('an erasure after half of the hearing leaves nothing, not even in how far it came', async () => {
  const name = freshName();
  const { now } = createClock();
  const old = await openStorage({ now, name, hear: heardBefore });
  const ana = saved(await old.commands.create('people', personDraft('Ana Verbrugge')));
  const said = saved(await old.commands.create('statements', { ...words, personIds: [ana.id] }));
  saved(await old.commands.create('statements', words));
  const today = await openToday(name, now);
  expect(await today.hearSomeAgain(1)).toBe('more');
  await today.commands.erasePerson(ana.id, false);
  expect([...(await placesOf(name, ana.id)), ...(await placesOf(name, said.id))]).toEqual([]);
  await hearAllAgain(today, atOnce);
  expect(await today.readers.list('statements')).toHaveLength(1);
});

test('what does not open stays as it lies on disk, and the rest is heard', async () => {
  const { name, now, statements } = await openOld(3);
  await damageRecord(name, 'statements', statements[1]?.id ?? '');
  const today = await openToday(name, now);
  await hearAllAgain(today, atOnce);
  expect(await today.readers.damaged()).toMatchObject([{ id: statements[1]?.id, reason: 'unreadable' }]);
  expect(today.listening.map(({ id }) => id)).toEqual([statements[0]?.id, statements[2]?.id]);
});

test('no screen reads again because of it', async () => {
  const { name, now } = await openOld(2);
  const screen = await openFreshStorage(now, name);
  const seen: number[] = [];
  await new Promise<void>((resolve, reject) => {
    screen.live(
      () => screen.readers.list('statements'),
      (list) => {
        seen.push(list.length);
        resolve();
      },
      reject,
    );
  });
  const today = await openToday(name, now);
  await hearAllAgain(today, atOnce);
  // A save is seen; were the hearing seen too, it would have been before it.
  saved(await today.commands.create('statements', words));
  await expect.poll(() => seen.at(-1)).toBe(3);
  expect(seen).toEqual([2, 3]);
});

test('the hearing rests after every part, and not when it has nothing to do', async () => {
  const { name, now } = await openOld(3);
  const today = await openToday(name, now);
  let rests = 0;
  const rest = () => {
    rests += 1;
    return Promise.resolve();
  };
  await hearAllAgain({ hearSomeAgain: () => today.hearSomeAgain(1) }, rest);
  expect(rests).toBe(3);
  await hearAllAgain(today, rest);
  expect(rests).toBe(3);
});
