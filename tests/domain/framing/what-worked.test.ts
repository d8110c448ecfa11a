import { expect, it } from 'vitest';
import type { Outcome } from '../../../domain/framing/framings';
import { countOutcomes, countWithoutFraming, findExchanges } from '../../../domain/framing/what-worked';
import { issueIdSchema } from '../../../domain/issue/schema';
import { personIdSchema } from '../../../domain/person/schema';
import { inventId, inventRecord } from '../../support/invented-records';

const issueId = issueIdSchema.parse(inventId());
const exchange = (outcome: Outcome, date = '2026-10-01', issueIds = [issueId]) =>
  inventRecord('interactions', {
    personIds: [personIdSchema.parse(inventId())],
    issueIds,
    channel: 'meeting',
    direction: 'out',
    date,
    summary: 'x',
    ourSide: [],
    tried: [{ framing: 'child', outcome }],
  });

it('counts what a framing produced with its base, and gives no share under ten tries', () => {
  const few = [exchange('commitment'), exchange('polite'), exchange('closed', '2031-01-01')];
  expect(countOutcomes(few, issueId, '2026-11-20')).toEqual([
    {
      framing: 'child',
      tries: 2,
      outcomes: { commitment: 1, engaged: 0, polite: 1, closed: 0, backfired: 0 },
      share: null,
    },
  ]);
  const ten = Array.from({ length: 10 }, (_, index) => exchange(index < 4 ? 'engaged' : 'polite'));
  expect(countOutcomes(ten, issueId, '2026-11-20')[0]?.share).toBe(0.4);
});

it('counts one issue or all of them', () => {
  const elsewhere = exchange('engaged', '2026-10-01', [issueIdSchema.parse(inventId())]);
  expect(countOutcomes([elsewhere], issueId, '2026-11-20')).toEqual([]);
  expect(countOutcomes([elsewhere], null, '2026-11-20')[0]?.tries).toBe(1);
});

it('opens the exchanges behind a count, newest first, and says how many name no framing', () => {
  const old = exchange('polite', '2026-03-01');
  const recent = exchange('polite', '2026-09-01');
  const silent = { ...exchange('polite'), tried: [] };
  const all = [old, recent, exchange('closed'), exchange('polite', '2031-01-01'), silent];
  const behind = findExchanges(all, issueId, { framing: 'child', outcome: 'polite' }, '2026-11-20');
  expect(behind.map(({ date }) => date)).toEqual(['2026-09-01', '2026-03-01']);
  expect(countWithoutFraming(all, issueId, '2026-11-20')).toBe(1);
});

it('leaves out what officers corrected: a framing noted wrongly, an exchange on something else; what is outdated did happen', () => {
  const corrected = (corrections: ReturnType<typeof exchange>['corrections']) => ({
    ...exchange('polite'),
    corrections,
  });
  const day = '2026-11-01';
  const wrong = corrected([{ kind: 'wrong_framing', framing: 'child', date: day }]);
  const elsewhere = corrected([{ kind: 'not_about_this', issueId, date: day }]);
  const outdated = corrected([{ kind: 'outdated', date: day }]);
  const withdrawn = corrected([{ kind: 'wrong_framing', framing: 'child', date: day, withdrawnOn: '2026-11-02' }]);
  const all = [wrong, elsewhere, outdated, withdrawn];
  expect(countOutcomes(all, issueId, '2026-11-20')[0]?.tries).toBe(2);
  expect(countOutcomes(all, null, '2026-11-20')[0]?.tries).toBe(3);
  const behind = findExchanges(all, issueId, { framing: 'child', outcome: 'polite' }, '2026-11-20');
  expect(behind.map(({ id }) => id).toSorted()).toEqual([outdated.id, withdrawn.id].toSorted());
  expect(countWithoutFraming(all, issueId, '2026-11-20')).toBe(1);
});
