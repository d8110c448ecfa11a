import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../../../domain/advice/input';
import { scoreFramings } from '../../../domain/advice/score-framings';
import { plainInput } from './plain-input';
import { seededRandom } from './random-input';
import { wildInput } from './wild-input';

const RUNS = 800;

function broken(holds: (input: AdviceInput) => boolean): number[] {
  return Array.from({ length: RUNS }, (_, run) => run).filter(
    (run) => !holds(wildInput(seededRandom(9_000_000 + run))),
  );
}

describe('dossiers of a shape nobody planned for (METHOD.md C7)', () => {
  it('the order in which anything was noted changes nothing, professions and seats included', () => {
    expect(
      broken((input) => {
        const turned: AdviceInput = {
          ...input,
          professions: input.professions.toReversed(),
          committees: input.committees.toReversed(),
          mandates: input.mandates.toReversed(),
          tags: input.tags.toReversed(),
          statements: input.statements.toReversed(),
          meetings: input.meetings.toReversed(),
          promises: input.promises.toReversed(),
        };
        const [one, other] = [scoreFramings(input), scoreFramings(turned)];
        return JSON.stringify({ ...one, notices: [] }) === JSON.stringify({ ...other, notices: [] });
      }),
    ).toEqual([]);
  });

  it('of professions that ask for more than the ceiling, the same one gets less whichever was noted first', () => {
    const shown = (professions: AdviceInput['professions']) =>
      scoreFramings(plainInput({ professions, party: null }))
        .ranking.find(({ framing }) => framing === 'child')
        ?.contributions.map(({ key, points }) => `${key} ${points}`);
    const wanted = ['profession:teacher 1.2', 'issue', 'profession:psychologist 0.6', 'profession:youth_worker 0.2'];
    for (const order of [
      ['teacher', 'psychologist', 'youth_worker'],
      ['youth_worker', 'teacher', 'psychologist'],
    ] as const)
      expect(shown(order)?.map((line) => (line.startsWith('reception') ? 'issue' : line))).toEqual(wanted);
  });

  it('what is shown adds up to the score to the hundredth, halves included', () => {
    expect(
      broken((input) =>
        scoreFramings(input).ranking.every(({ score, contributions }) => {
          const shown = contributions.reduce((total, { points }) => total + Math.round(points * 100), 0);
          return shown === Math.round(score * 100);
        }),
      ),
    ).toEqual([]);
  });

  it('a year, two, three and eight years later no less is needed to advise', () => {
    const height = { unknown: 0, generic: 1, ranked: 2 } as const;
    expect(
      broken((input) => {
        const now = height[scoreFramings(input).state];
        return [1, 2, 3, 8].every((years) => {
          const today = `${Number(input.today.slice(0, 4)) + years}-12-31`;
          return height[scoreFramings({ ...input, today }).state] <= now;
        });
      }),
    ).toEqual([]);
  });

  it('deleting a tag, an exchange, a promise or a statement leaves none of its points anywhere', () => {
    expect(
      broken((input) =>
        (['tags', 'meetings', 'promises', 'statements'] as const).every((list) => {
          const gone = input[list][0];
          if (gone === undefined) return true;
          const advice = scoreFramings({ ...input, [list]: input[list].slice(1) });
          return [...advice.ranking, ...advice.avoid].every(({ contributions }) =>
            contributions.every(({ key }) => key !== gone.id),
          );
        }),
      ),
    ).toEqual([]);
  });
});
