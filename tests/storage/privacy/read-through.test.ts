import { expect, test } from 'vitest';
import type { LookedThrough } from '../../../domain/privacy/ports';
import { createClock, freshName, openFreshStorage } from '../../support/storage';
import { interactionDraft, personDraft, saved } from '../records';
import { placesOf } from './traces';

/** Ana with a note of her own and one shared with Bram, and 600 notes on Bram, one of which names her. */
async function openFull() {
  const name = freshName();
  const storage = await openFreshStorage(createClock().now, name);
  const { commands } = storage;
  const ana = saved(await commands.create('people', personDraft('Ana Verbrugge')));
  const bram = saved(await commands.create('people', personDraft('Bram Peeters')));
  for (let turn = 0; turn < 600; turn += 1) {
    const summary = turn === 599 ? 'He praised Ana Verbrugge.' : 'He asked for the figures.';
    saved(await commands.create('interactions', interactionDraft([bram.id], { summary })));
  }
  // Made last, so that only the index finds them first.
  const alone = saved(await commands.create('interactions', interactionDraft([ana.id])));
  const both = saved(await commands.create('interactions', interactionDraft([ana.id, bram.id])));
  await commands.saveDraft('quick-note', { personId: ana.id, asked: 'Half a note' });
  return { name, storage, commands, readers: storage.readers, ana, alone, both };
}

test('a copy and a plan say how far they are, up to the last record, and what was looked through', async () => {
  const { readers, ana } = await openFull();
  for (const name of ['holding', 'planErasure'] as const) {
    const steps: LookedThrough[] = [];
    const found = await readers[name](ana.id, { onProgress: (progress) => steps.push(progress) });
    expect(found?.isWhole).toBe(true);
    expect(found?.named).toHaveLength(1);
    // 2 people, 602 notes, 1 draft.
    expect(steps.at(-1)).toEqual({ done: 605, total: 605 });
    expect(steps.every(({ done, total }, at) => total === 605 && done >= (steps[at - 1]?.done ?? 0))).toBe(true);
    expect(steps.some(({ done }) => done > 10 && done < 605)).toBe(true);
  }
});

test('stopped at once, a copy still holds everything that is linked to the person, and says that texts were not looked through', async () => {
  const { readers, ana, alone, both } = await openFull();
  const stopped = await readers.holding(ana.id, { signal: AbortSignal.abort() });
  const whole = await readers.holding(ana.id);
  expect(stopped?.isWhole).toBe(false);
  expect(stopped?.named).toEqual([]);
  expect(stopped?.records).toEqual(whole?.records);
  expect(stopped?.records.interactions?.map(({ id }) => id).toSorted()).toEqual([alone.id, both.id].toSorted());
});

test('stopped on the way, a plan counts what goes and what is shared', async () => {
  const { readers, ana } = await openFull();
  const stopper = new AbortController();
  const plan = await readers.planErasure(ana.id, {
    signal: stopper.signal,
    onProgress: ({ done }) => {
      if (done > 100) stopper.abort();
    },
  });
  expect(plan).toMatchObject({
    isWhole: false,
    goes: { people: 1, interactions: 1, drafts: 1 },
    unlinked: { interactions: 1 },
  });
});

test('an erasure opens everything, whatever was stopped before, and says how far it is', async () => {
  const { name, commands, readers, ana } = await openFull();
  await readers.planErasure(ana.id, { signal: AbortSignal.abort() });
  const steps: LookedThrough[] = [];
  expect(await commands.erasePerson(ana.id, false, (progress) => steps.push(progress))).toEqual({
    ok: true,
    value: null,
  });
  expect(steps.find(({ done, total }) => done === total)).toEqual({ done: 605, total: 605 });
  expect(await placesOf(name, ana.id)).toEqual([]);
});
