import { describe, expect, it } from 'vitest';
import { findUnansweredAsks } from '../../../domain/interaction/unanswered';
import type { Interaction } from '../../../domain/interaction/schema';
import { personIdSchema } from '../../../domain/person/schema';
import { inventId, inventIssue, inventRecord } from '../../support/invented-records';

const today = '2026-11-23';
const [claire, joris] = [personIdSchema.parse(inventId()), personIdSchema.parse(inventId())];
const [care, work] = [inventIssue(), inventIssue()];

const exchange = (changes: Partial<Interaction>) =>
  inventRecord('interactions', {
    personIds: [claire],
    issueIds: [care.id],
    channel: 'letter',
    direction: 'out',
    date: '2026-11-02',
    summary: 'Brief.',
    asked: 'Een datum voor de omzendbrief.',
    ourSide: [],
    tried: [],
    ...changes,
  });

const waiting = (...exchanges: Interaction[]) => findUnansweredAsks(exchanges, today).map(({ date }) => date);

describe('who has not answered', () => {
  it('an ask without an answer, after a week and within half a year', () => {
    expect(waiting(exchange({}))).toEqual(['2026-11-02']);
    expect(waiting(exchange({ date: '2026-11-16' }))).toEqual(['2026-11-16']);
    expect(waiting(exchange({ date: '2026-11-17' }))).toEqual([]);
    expect(waiting(exchange({ date: '2026-05-25' }))).toEqual(['2026-05-25']);
    expect(waiting(exchange({ date: '2026-05-24' }))).toEqual([]);
  });

  it('the longest waiting comes first', () => {
    expect(waiting(exchange({ personIds: [joris] }), exchange({ date: '2026-09-01' }))).toEqual([
      '2026-09-01',
      '2026-11-02',
    ]);
  });

  it('nothing was asked, it was answered, or they wrote: nobody is late', () => {
    expect(waiting(exchange({ asked: '' }))).toEqual([]);
    expect(waiting(exchange({ answered: 'In maart.' }))).toEqual([]);
    expect(waiting(exchange({ direction: 'in' }))).toEqual([]);
    expect(waiting(exchange({}), exchange({ date: '2026-11-10', direction: 'in', asked: '' }))).toEqual([]);
    expect(waiting(exchange({}), exchange({ date: '2026-11-20', answered: 'In maart.' }))).toEqual([]);
  });

  it('what came from somebody else, or on another issue, is no answer', () => {
    expect(waiting(exchange({}), exchange({ date: '2026-11-20', direction: 'in', personIds: [joris] }))).toHaveLength(
      1,
    );
    expect(waiting(exchange({}), exchange({ date: '2026-11-20', direction: 'in', issueIds: [work.id] }))).toHaveLength(
      1,
    );
    expect(waiting(exchange({}), exchange({ date: '2026-11-20', direction: 'in', issueIds: [] }))).toEqual([]);
  });

  it('asked again, only the newest waits; asked again last week, nobody is late yet', () => {
    expect(waiting(exchange({}), exchange({ date: '2026-10-01' }))).toEqual(['2026-11-02']);
    expect(waiting(exchange({}), exchange({ date: '2026-11-20' }))).toEqual([]);
  });

  it('one that was noted as outdated is over, until that is undone', () => {
    const noted = { kind: 'outdated', date: '2026-11-19' } as const;
    expect(waiting(exchange({ corrections: [noted] }))).toEqual([]);
    expect(waiting(exchange({ corrections: [{ ...noted, withdrawnOn: '2026-11-20' }] }))).toEqual(['2026-11-02']);
  });
});
