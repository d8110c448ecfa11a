import { describe, expect, it } from 'vitest';
import { areDoorsClosed } from '../../../domain/advice/choose-ask';
import { scoreFramings } from '../../../domain/advice/score-framings';
import { CATALOGUES } from '../../../locales/catalogue';
import { daysAgo, meeting, plainInput, promise, stance, statement, tag } from './plain-input';

describe('majority and opposition (METHOD.md A-44, C2)', () => {
  const ally = plainInput({ stance: stance(2), tags: [tag('t', 'child', 'works')] });

  it('move no point and no level: only the channel changes', () => {
    const { ask: inside, ...restInside } = scoreFramings({ ...ally, side: 'majority' });
    const { ask: outside, ...restOutside } = scoreFramings({ ...ally, side: 'opposition' });
    expect(restInside).toEqual(restOutside);
    expect({ ...inside, side: null }).toEqual({ ...outside, side: null });
    expect([inside.side, outside.side]).toEqual(['majority', 'opposition']);
  });

  it('an ally in the majority is asked to move lines in it, one in the opposition never is', () => {
    const { mode } = CATALOGUES.en.channel;
    expect(mode('mobilise', 'majority')).toMatch(/inside their own majority/u);
    expect(mode('mobilise', 'opposition')).toMatch(/question .* amendment .* bill/u);
    expect(mode('mobilise', 'opposition')).not.toMatch(/their own majority/u);
    expect(mode('mobilise', null)).toMatch(/not on record/u);
  });

  it('someone in office is in no parliament’s majority: the decision itself is asked', () => {
    expect(scoreFramings({ ...ally, executive: true, side: 'majority' }).ask.side).toBe('office');
  });

  it('every mode has its channel in every language', () => {
    for (const { channel } of Object.values(CATALOGUES))
      for (const mode of ['mobilise', 'persuade', 'contain'] as const)
        expect(
          new Set((['majority', 'support', 'opposition', null] as const).map((side) => channel.mode(mode, side))).size,
        ).toBe(4);
  });
});

describe('closed doors (METHOD.md A-60, C6.6)', () => {
  const doorsOf = (value: -2 | -1 | 0 | 1 | 2, meetings: Parameters<typeof plainInput>[0]) =>
    scoreFramings(plainInput({ stance: stance(value), ...meetings })).ask;
  const shut = (id: string, ago: number) => meeting(id, 'rights', 'closed', { date: daysAgo(ago) });

  it('after two within a year an opponent is not to be met again for now; after one, still', () => {
    const two = doorsOf(-2, { meetings: [shut('a', 30), meeting('b', 'humanity', 'backfired')] });
    expect(two.closedDoors).toEqual(['b', 'a']);
    expect(areDoorsClosed(two)).toBe(true);
    expect(areDoorsClosed(doorsOf(-1, { meetings: [shut('a', 30)] }))).toBe(false);
  });

  it('doors closed more than a year ago, and a meeting that was discussed in earnest after all, do not count', () => {
    expect(doorsOf(-2, { meetings: [shut('a', 400), shut('b', 30)] }).closedDoors).toEqual(['b']);
    const both = {
      ...shut('a', 10),
      tried: [...shut('a', 10).tried, { framing: 'evidence', outcome: 'engaged' } as const],
    };
    expect(doorsOf(-2, { meetings: [both, shut('b', 30)] }).closedDoors).toEqual(['b']);
  });

  it('are no reason to give up someone undecided or an ally', () => {
    for (const value of [0, 1, 2] as const)
      expect(doorsOf(value, { meetings: [shut('a', 30), shut('b', 20)] }).closedDoors).toEqual([]);
  });
});

describe('a new legislature (METHOD.md A-48)', () => {
  const codes = (changes: Parameters<typeof plainInput>[0]) =>
    scoreFramings(plainInput(changes)).notices.map(({ code }) => code);
  const before = { date: '2024-06-01' };

  it('is said to start over when nothing on record is younger than it', () => {
    expect(codes({ statements: [statement('s', 'rights', before)], promises: [promise('p', before)] })).toContain(
      'earlier_legislature',
    );
  });

  it('is not, with one source of this legislature or none at all', () => {
    expect(codes({ statements: [statement('s', 'rights', before), statement('t', 'rights')] })).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it('halves what was said before it', () => {
    const pointsOf = (legislatureStart: string) =>
      scoreFramings(
        plainInput({
          legislatureStart,
          tags: [tag('t', 'evidence', 'works')],
          meetings: [meeting('m', 'child', 'commitment')],
        }),
      )
        .ranking.find(({ framing }) => framing === 'child')
        ?.contributions.find(({ kind }) => kind === 'meeting')?.points;
    // 3 × 1 / (1 + 1), and 3 × 0.5 / (0.5 + 1).
    expect(pointsOf('2024-07-10')).toBe(1.5);
    expect(pointsOf('2026-11-21')).toBe(1);
  });
});
