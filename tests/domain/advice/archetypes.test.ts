import { describe, expect, it } from 'vitest';
import { scoreFramings } from '../../../domain/advice/score-framings';
import type { AskStep } from '../../../domain/advice/types';
import { meeting, plainInput, promise, stance, statement, tag } from './plain-input';

const REJECTED = { polarity: 'rejected', strength: 1 } as const;
const codes = (steps: readonly AskStep[]) => steps.map(({ code }) => code);

describe('the people officers meet', () => {
  it('a nurse on the health committee with one post of their own: public health, little to go on', () => {
    const advice = scoreFramings(
      plainInput({
        stance: stance(0),
        professions: ['nurse'],
        committees: [{ value: 'health', membershipId: null }],
        statements: [
          statement('post', 'public_health', {
            source: 'own',
            text: 'La prévention et l’accès aux soins protègent tout le monde : c’est une question de santé publique.',
            frames: null,
          }),
        ],
      }),
    );
    expect(advice.state).toBe('ranked');
    expect(advice.confidence).toBe('low');
    const [first] = advice.ranking;
    expect(first?.framing).toBe('public_health');
    // 30 days old: m = 0.9 × 2^(−30/365) × 0.6 = 0.510; 2.5 × (1 − e^(−0.510/1.5)) = 0.72.
    expect(first?.contributions.map(({ key, points }) => [key, points])).toEqual([
      ['profession:nurse', 1.3],
      ['post', 0.72],
      ['committee:health', 0.7],
      ['reception', 0.6],
    ]);
    expect(first?.score).toBe(3.32);
    expect(first?.support).toBe(3);
  });

  it('a minister who keeps citing rights: rights, the promise lifts the ask, compassion is to be avoided', () => {
    const advice = scoreFramings(
      plainInput({
        stance: stance(0),
        executive: true,
        statements: ['a', 'b', 'c', 'd'].map((id) => statement(id, 'rights')),
        meetings: [meeting('m', 'rights', 'engaged'), meeting('n', 'humanity', 'polite')],
        tags: [tag('t', 'rights', 'hunch')],
        promises: [promise('p', { framing: 'child', askLevel: 'ideal', date: '2025-02-04' })],
      }),
    );
    expect(advice.confidence).toBe('high');
    expect(advice.suggested[0]).toBe('rights');
    expect(advice.avoid.map(({ framing }) => framing)).toEqual(['humanity']);
    expect(advice.ask.level).toBe('ideal');
    expect(codes(advice.ask.steps)).toEqual(['base', 'promise_lifts']);
    expect(advice.lever).toBe('p');
  });

  it('an opponent who speaks of order and mocks rights: facts first, contain, smallest ask', () => {
    const advice = scoreFramings(
      plainInput({
        stance: stance(-2),
        statements: [
          statement('order', 'security_order', { issueStance: 'con' }),
          statement('mock', 'rights', { frames: [{ framing: 'rights', ...REJECTED }] }),
        ],
        meetings: [meeting('m', 'humanity', 'backfired')],
      }),
    );
    expect(advice.suggested[0]).toBe('evidence');
    expect(advice.avoid.map(({ framing }) => framing)).toEqual(['rights', 'humanity']);
    expect(advice.ask).toMatchObject({ level: 'minimal', mode: 'contain', text: { en: 'Weekly figures' } });
    expect(advice.excluded).toContainEqual({ framing: 'security_order', reason: 'not_opted_in', ref: null });
  });

  it('an ally in the majority is asked to move lines, for the ideal', () => {
    const advice = scoreFramings(plainInput({ stance: stance(2), meetings: [meeting('m', 'child', 'commitment')] }));
    expect(advice.suggested[0]).toBe('child');
    expect(advice.ask).toMatchObject({ level: 'ideal', mode: 'mobilise' });
  });

  it('one meeting that went well gives 1.5, three give 2.25', () => {
    const points = (ids: string[]) => {
      const { ranking } = scoreFramings(
        plainInput({ stance: stance(1), meetings: ids.map((id) => meeting(id, 'child', 'commitment')) }),
      );
      const child = ranking.find(({ framing }) => framing === 'child');
      return (child?.contributions ?? [])
        .filter(({ kind }) => kind === 'meeting')
        .reduce((sum, { points: one }) => sum + one, 0);
    };
    expect(points(['a'])).toBeCloseTo(1.5);
    expect(points(['a', 'b', 'c'])).toBeCloseTo(2.25);
  });

  it('a Flemish partner lowers the ask after the window left it where it was', () => {
    const plain = plainInput();
    const { ask } = scoreFramings(
      plainInput({
        stance: stance(0),
        issue: {
          ...plain.issue,
          window: 'narrow',
          jointLine: { partner: 'Vluchtkring', askCeiling: 'minimal', avoidFramings: ['rights'] },
        },
      }),
    );
    expect(ask.steps).toEqual([
      { code: 'base', stance: 0, executive: false, level: 'reformist' },
      { code: 'window_stays', window: 'narrow', level: 'reformist' },
      { code: 'joint_line_lowers', partner: 'Vluchtkring', level: 'minimal' },
    ]);
  });

  it('a first refusal holds the level, a second within the year lowers it', () => {
    const after = (count: number) =>
      scoreFramings(
        plainInput({
          stance: stance(2),
          meetings: Array.from({ length: count }, (_, index) =>
            meeting(`m${index}`, 'child', 'closed', { refusedAsk: 'ideal' }),
          ),
        }),
      ).ask;
    expect(after(1).level).toBe('ideal');
    expect(codes(after(1).steps)).toEqual(['base', 'refused_once']);
    expect(after(2).level).toBe('reformist');
    expect(codes(after(2).steps)).toEqual(['base', 'refusals_lower']);
  });

  it('with a stance and nothing else only the general rule is shown, for the framings it favours', () => {
    const advice = scoreFramings(plainInput({ stance: stance(-2) }));
    expect(advice.state).toBe('generic');
    expect(advice.confidence).toBe('none');
    expect(advice.ranking.map(({ framing }) => framing)).toEqual(['evidence', 'rule_of_law']);
  });

  it('knows nothing of someone of whom nothing is known, and of a single line in the press', () => {
    const line = statement('line', 'child', { source: 'press', frames: null, text: 'Un enfant en centre fermé.' });
    for (const input of [plainInput(), plainInput({ statements: [line] })]) {
      const advice = scoreFramings(input);
      expect(advice.state).toBe('unknown');
      expect(advice.ranking).toEqual([]);
      expect(advice.suggested).toEqual([]);
      expect(advice.ask.level).toBeNull();
    }
  });

  it('fifty posts that nobody confirmed do not outrank one fresh “works”', () => {
    const posts = Array.from({ length: 50 }, (_, index) =>
      statement(`post${index}`, 'rights', {
        source: 'own',
        date: '2026-11-20',
        frames: null,
        text: 'Les droits humains sont au cœur de notre projet.',
      }),
    );
    const { ranking } = scoreFramings(plainInput({ statements: posts, tags: [tag('t', 'child', 'works')] }));
    expect(ranking.slice(0, 2).map(({ framing }) => framing)).toEqual(['child', 'rights']);
  });

  it('names the strongest reason against what it suggests', () => {
    const advice = scoreFramings(
      plainInput({
        stance: stance(1),
        tags: [tag('t', 'child', 'works'), tag('u', 'child', 'works')],
        meetings: [meeting('m', 'child', 'closed')],
      }),
    );
    expect(advice.suggested[0]).toBe('child');
    expect(advice.against).toMatchObject({ kind: 'meeting', key: 'm', reason: { code: 'tried', outcome: 'closed' } });
  });
});

describe('bad input', () => {
  it('words without a date, of tomorrow or in no known language count for nothing, and that is said', () => {
    const advice = scoreFramings(
      plainInput({
        statements: [
          statement('undated', 'child', { date: null }),
          statement('tomorrow', 'child', { date: '2031-01-01' }),
          statement('mute', 'child', { language: null, frames: null, text: 'Un enfant en détention.' }),
        ],
      }),
    );
    expect(advice.personMass).toBe(0);
    expect(advice.notices).toEqual([
      { code: 'statement_undated', statementId: 'undated' },
      { code: 'statement_future', statementId: 'tomorrow' },
      { code: 'statement_unread', statementId: 'mute' },
    ]);
  });

  it('a stance dated in the future is as none', () => {
    const advice = scoreFramings(plainInput({ stance: stance(2, '2027-05-01') }));
    expect(advice.state).toBe('unknown');
    expect(advice.notices).toEqual([{ code: 'stance_future', stanceId: 'stance' }]);
  });

  it('tags that contradict each other both count, and the officer is asked', () => {
    const advice = scoreFramings(plainInput({ tags: [tag('a', 'child', 'works'), tag('b', 'child', 'avoid')] }));
    expect(advice.state).toBe('ranked');
    expect(advice.ranking.find(({ framing }) => framing === 'child')?.score).toBe(1);
    expect(advice.notices).toEqual([{ code: 'tags_contradict', framing: 'child', tagIds: ['a', 'b'] }]);
  });

  it('an exchange in which no framing was noted makes nothing known', () => {
    const advice = scoreFramings(plainInput({ meetings: [{ ...meeting('m', 'child', 'polite'), tried: [] }] }));
    expect(advice.personMass).toBe(0);
    expect(advice.notices).toEqual([{ code: 'interaction_without_framing', interactionId: 'm' }]);
  });
});
