import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../../../domain/advice/input';
import { scoreFramings } from '../../../domain/advice/score-framings';
import type { Advice, AdviceState } from '../../../domain/advice/types';
import { FRAMINGS } from '../../../domain/framing/framings';
import { plainInput, promise, stance, statement, tag, TODAY } from './plain-input';
import { pick, randomInput, seededRandom } from './random-input';

const RUNS = 1_000;

/** Runs a property on random dossiers and gives the seeds that break it. */
function broken(seed: number, holds: (input: AdviceInput, random: () => number) => boolean): number[] {
  const bad: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const random = seededRandom(seed * 100_000 + run);
    if (!holds(randomInput(random), random)) bad.push(run);
  }
  return bad;
}

const HEIGHT: Record<AdviceState, number> = { unknown: 0, generic: 1, ranked: 2 };

describe('what holds for every dossier (METHOD.md C7)', () => {
  it('shown reasons add up to the score', () => {
    expect(
      broken(1, (input) =>
        scoreFramings(input).ranking.every(({ score, contributions }) => {
          const sum = contributions.reduce((total, { points }) => total + points, 0);
          return Math.abs(sum - score) < 0.005;
        }),
      ),
    ).toEqual([]);
  });

  it('one more fresh confirmed use of a framing never lowers it', () => {
    expect(
      broken(2, (input, random) => {
        const before = scoreFramings(input);
        const framing = pick(
          random,
          FRAMINGS.filter((name) => name !== 'security_order'),
        );
        const after = scoreFramings({
          ...input,
          statements: [...input.statements, statement('new', framing, { date: '2026-11-19' })],
        });
        const scoreIn = (advice: Advice) => advice.ranking.find((ranked) => ranked.framing === framing)?.score;
        const [was, is] = [scoreIn(before), scoreIn(after)];
        return was === undefined || is === undefined || before.state !== 'ranked' || is >= was - 0.011;
      }),
    ).toEqual([]);
  });

  it('nothing comes from the party alone', () => {
    expect(
      broken(3, ({ party, issue }) => {
        const advice = scoreFramings(plainInput({ party, issue }));
        return advice.state === 'unknown' && advice.ranking.length === 0 && advice.avoid.length === 0;
      }),
    ).toEqual([]);
  });

  it('the party never decides between unknown, generic and ranked', () => {
    expect(broken(4, (input) => scoreFramings(input).state === scoreFramings({ ...input, party: null }).state)).toEqual(
      [],
    );
  });

  it('never is never: a vetoed framing is nowhere but in the lists of what is left out', () => {
    expect(
      broken(5, (input, random) => {
        const framing = pick(random, FRAMINGS);
        const advice = scoreFramings({ ...input, tags: [...input.tags, tag('veto', framing, 'never')] });
        return (
          !advice.ranking.some((ranked) => ranked.framing === framing) &&
          !advice.suggested.includes(framing) &&
          advice.excluded.some((out) => out.framing === framing && out.reason === 'veto') &&
          advice.avoid.some((out) => out.framing === framing)
        );
      }),
    ).toEqual([]);
  });

  it('the order in which records come changes nothing', () => {
    expect(
      broken(6, (input) => {
        const turned: AdviceInput = {
          ...input,
          tags: input.tags.toReversed(),
          statements: input.statements.toReversed(),
          meetings: input.meetings.toReversed(),
          promises: input.promises.toReversed(),
          committees: input.committees.toReversed(),
        };
        const [one, other] = [scoreFramings(input), scoreFramings(turned)];
        return JSON.stringify({ ...one, notices: [] }) === JSON.stringify({ ...other, notices: [] });
      }),
    ).toEqual([]);
  });

  it('with time alone what is known only fades', () => {
    expect(
      broken(7, (input) => {
        const later = { ...input, today: '2029-11-20' };
        return HEIGHT[scoreFramings(later).state] <= HEIGHT[scoreFramings(input).state];
      }),
    ).toEqual([]);
  });

  it('another issue changes the material, the stance and the ask, never what a source says of a framing', () => {
    expect(
      broken(8, (input) => {
        const other: AdviceInput = {
          ...input,
          stance: stance(1),
          issue: { ...input.issue, window: 'closed', relevance: Object.fromEntries(FRAMINGS.map((f) => [f, 1])) },
        };
        const pointsOf = (advice: Advice) =>
          advice.ranking.flatMap(({ framing, contributions }) =>
            contributions
              .filter(({ kind }) => kind === 'statement' || kind === 'tag' || kind === 'meeting')
              .map(({ key, points }) => [framing, key, points] as const),
          );
        const [here, there] = [scoreFramings(input), scoreFramings(other)];
        if (here.state !== 'ranked' || there.state !== 'ranked') return true;
        const elsewhere = pointsOf(there);
        return pointsOf(here).every(([framing, key, points]) =>
          // The last hundredth may fall on another line when the parts are rounded to their sum.
          elsewhere.some(([f, k, p]) => f === framing && k === key && Math.abs(p - points) < 0.021),
        );
      }),
    ).toEqual([]);
  });

  it('deleting a source takes all its points away', () => {
    expect(
      broken(9, (input) => {
        const [first, ...rest] = input.statements;
        if (first === undefined) return true;
        const advice = scoreFramings({ ...input, statements: rest });
        return advice.ranking.every(({ contributions }) => contributions.every(({ key }) => key !== first.id));
      }),
    ).toEqual([]);
  });

  it('equal scores are ordered by support, then by name', () => {
    expect(
      broken(10, (input) => {
        const { ranking } = scoreFramings(input);
        return ranking.every((ranked, index) => {
          const next = ranking[index + 1];
          if (next === undefined || next.score < ranked.score) return true;
          if (next.score > ranked.score || next.support > ranked.support) return false;
          return next.support < ranked.support || ranked.framing < next.framing;
        });
      }),
    ).toEqual([]);
  });

  it('without a stance there is no ask, and a joint line is never exceeded', () => {
    expect(
      broken(11, (input) => {
        const { ask } = scoreFramings({
          ...input,
          promises: [promise('lifted', { askLevel: 'ideal', date: TODAY })],
          issue: { ...input.issue, jointLine: { partner: 'Dam', askCeiling: 'minimal', avoidFramings: [] } },
        });
        return input.stance === null ? ask.level === null : ask.level === 'minimal';
      }),
    ).toEqual([]);
  });

  it('compassion never opens towards someone in executive office', () => {
    expect(
      broken(12, (input) => {
        const pleaded = { ...input, executive: true, tags: [tag('t', 'humanity', 'works')] };
        return scoreFramings(pleaded).suggested[0] !== 'humanity';
      }),
    ).toEqual([]);
  });

  it('order and control are only offered after the organisation chose to', () => {
    expect(
      broken(13, (input) => {
        const { ranking } = scoreFramings({ ...input, allowSecurityFraming: false });
        return ranking.every(({ framing }) => framing !== 'security_order');
      }),
    ).toEqual([]);
  });
});
