import { expect, test } from 'vitest';
import { openFreshStorage } from '../../support/storage';
import { interactionDraft, NOBODY, personDraft, saved } from '../records';

test('everything held about a person is there: the trash, a draft, a vote, an answer about namesakes, and nothing of others', async () => {
  const { commands, readers } = await openFreshStorage();
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const bram = saved(await commands.create('people', personDraft('Bram Peeters')));
  const met = saved(await commands.create('interactions', interactionDraft([ana.id, bram.id])));
  const trashed = saved(await commands.create('interactions', interactionDraft([ana.id], { summary: 'Thrown away' })));
  saved(await commands.remove('interactions', trashed.id, trashed.rev));
  saved(await commands.create('interactions', interactionDraft([bram.id], { summary: 'Alone' })));
  const mentioned = saved(
    await commands.create('interactions', interactionDraft([bram.id], { summary: 'He praised Ana Verbrugge.' })),
  );
  const vote = saved(
    await commands.create('votes', {
      personId: ana.id,
      voteKey: '56-1-1',
      date: '2026-03-01',
      ballot: 'no',
      source: 'Chamber',
    }),
  );
  const answer = saved(
    await commands.create('nameChoices', {
      host: 'pers.example',
      candidates: [ana.id, bram.id],
      kind: 'is',
      personId: bram.id,
    }),
  );
  const notice = saved(
    await commands.create('notices', {
      personIds: [ana.id],
      issueIds: [],
      date: '2026-11-01',
      way: 'letter',
      language: 'nl',
    }),
  );
  await commands.saveDraft('quick-note', { personId: ana.id, asked: 'Half a note' });

  const holding = await readers.holding(ana.id);
  expect(Object.keys(holding?.records ?? {}).toSorted()).toEqual([
    'drafts',
    'interactions',
    'nameChoices',
    'notices',
    'people',
    'votes',
  ]);
  expect(holding?.records.people).toEqual([ana]);
  expect(holding?.records.interactions?.map(({ id }) => id).toSorted()).toEqual([met.id, trashed.id].toSorted());
  expect(holding?.records.votes).toEqual([vote]);
  expect(holding?.records.nameChoices).toEqual([answer]);
  expect(holding?.records.notices).toEqual([notice]);
  expect(holding?.records.drafts?.[0]?.content).toEqual({ personId: ana.id, asked: 'Half a note' });
  expect(holding?.people.map(({ name }) => name)).toEqual(['Bram Peeters']);
  expect(holding?.named.map(({ id }) => id)).toEqual([mentioned.id]);
});

test('of somebody unknown nothing is held', async () => {
  const { readers } = await openFreshStorage();
  expect(await readers.holding(NOBODY)).toBeNull();
});

test('who is known by public facts alone is told apart from who is written about', async () => {
  const { commands, readers } = await openFreshStorage();
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const bram = saved(await commands.create('people', personDraft('Bram Peeters')));
  saved(await commands.create('interactions', interactionDraft([ana.id])));
  const notice = { date: '2026-11-01', way: 'letter', language: 'nl' } as const;
  saved(await commands.create('notices', { ...notice, issueIds: [], personIds: [bram.id] }));
  expect([...(await readers.peopleWithNotes())]).toEqual([ana.id]);
});
