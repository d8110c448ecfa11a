import { expect, test } from 'vitest';
import { adviseOn } from '../../domain/advice/advise-on';
import { personIdSchema, type PersonId } from '../../domain/person/schema';
import type { VoteWrite } from '../../domain/roster/plan-votes';
import { openStorage } from '../../storage/open-storage';
import { inventId, inventIssue } from '../support/invented-records';
import { createClock, freshName } from '../support/storage';
import { personDraft, saved } from './records';

const open = (name = freshName()) => openStorage({ name, now: createClock().now });

function votesOf(personIds: readonly PersonId[], voteKey = '56-11-3'): VoteWrite[] {
  return personIds.map((personId) => ({
    current: null,
    vote: { personId, voteKey, date: '2025-07-10', ballot: 'yes', title: 'Projet de loi', source: 'votes.csv' },
  }));
}

const somebody = (count: number) => Array.from({ length: count }, () => personIdSchema.parse(inventId()));

test('votes are written once, whoever imports them twice, and stand with their person', async () => {
  const storage = await open();
  const [ana, ben] = somebody(2);
  if (ana === undefined || ben === undefined) throw new Error('two were invented');
  const writes = votesOf([ana, ben]);
  expect(await storage.commands.applyVotes(writes)).toEqual({
    end: 'finished',
    added: 2,
    changed: 0,
    leftAsTheyAre: 0,
  });
  expect(await storage.commands.applyVotes(writes)).toEqual({
    end: 'finished',
    added: 0,
    changed: 0,
    leftAsTheyAre: 2,
  });
  expect(await storage.readers.list('votes', { personId: ana })).toMatchObject([{ voteKey: '56-11-3', ballot: 'yes' }]);
  expect(await storage.readers.count('votes')).toBe(2);
  storage.close();
});

test('a correction is compared with the revision it was planned on', async () => {
  const storage = await open();
  const writes = votesOf(somebody(1));
  await storage.commands.applyVotes(writes);
  const [kept] = await storage.readers.list('votes');
  if (kept === undefined || writes[0] === undefined) throw new Error('one vote was written');
  const corrected = { current: { id: kept.id, rev: 1 }, vote: { ...writes[0].vote, ballot: 'no' as const } };
  expect(await storage.commands.applyVotes([corrected])).toMatchObject({ changed: 1 });
  expect(await storage.commands.applyVotes([corrected])).toMatchObject({ changed: 0, leftAsTheyAre: 1 });
  expect(await storage.readers.get('votes', kept.id)).toMatchObject({
    ballot: 'no',
    rev: 2,
    createdAt: kept.createdAt,
  });
  storage.close();
});

test('4,000 votes can be stopped on the way, and importing them again finishes without doubles', async () => {
  const storage = await open();
  const members = somebody(160);
  const writes = Array.from({ length: 25 }, (_, at) => votesOf(members, `56-${at}-1`)).flat();
  const stop = new AbortController();
  const told: number[] = [];
  const stopped = await storage.commands.applyVotes(
    writes,
    ({ done }) => {
      told.push(done);
      if (done >= 1_000) stop.abort();
    },
    stop.signal,
  );
  expect(stopped).toEqual({ end: 'cancelled', added: 1_000, changed: 0, leftAsTheyAre: 0 });
  expect(told).toEqual([500, 1_000]);
  expect(await storage.commands.applyVotes(writes)).toMatchObject({
    end: 'finished',
    added: 3_000,
    leftAsTheyAre: 1_000,
  });
  expect(await storage.readers.count('votes')).toBe(4_000);
  storage.close();
});

test('a vote changes no advice: no point, no support, no mass', async () => {
  const storage = await open();
  const person = saved(
    await storage.commands.create('people', personDraft('Ana Verbrugge', { professions: ['doctor'] })),
  );
  const advise = async () => {
    const dossier = await storage.readers.dossier(person.id);
    if (dossier === null) throw new Error('the person is there');
    return adviseOn({ dossier, issue, settings: await storage.readers.settings(), today: '2026-11-20' });
  };
  const issue = inventIssue();
  const before = await advise();
  await storage.commands.applyVotes([...votesOf([person.id]), ...votesOf([person.id], '56-12-1')]);
  expect(await storage.readers.list('votes', { personId: person.id })).toHaveLength(2);
  expect(await advise()).toEqual(before);
  storage.close();
});
