import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../../../domain/advice/input';
import { scoreFramings } from '../../../domain/advice/score-framings';
import { ASK_LEVELS, FRAMINGS, type AskLevel } from '../../../domain/framing/framings';
import { adviceCaseSchema, caseIssueSchema, inputFromCase } from '../../../scripts/advise-cases';
import { z } from 'zod';
import { randomInput, seededRandom } from './random-input';
import { wildInput } from './wild-input';

// The acceptance cases and the reference scorer stand beside the repository, not in it.
const METHOD = new URL('../../../../shared/method/', import.meta.url);
const isPresent = existsSync(METHOD);
// Registers a comparison only where it can run: a list with one entry, or an empty one.
const WHEN_PRESENT = isPresent ? [true] : [];
const WHEN_ABSENT = isPresent ? [] : [true];

const COMPARED = WHEN_PRESENT.flatMap(() => [['random', randomInput] as const, ['wild', wildInput] as const]);

/**
 * The lists in the order that the scorer brings them into: the reference takes them as they come, and there the first of several
 * fields takes the room under the ceiling, the first of several promises lifts the ask.
 */
function inOneOrder(input: AdviceInput): AdviceInput {
  const byValue = (one: { readonly value: string }, other: { readonly value: string }) =>
    one.value < other.value ? -1 : 1;
  const newest = <Record extends { readonly id: string; readonly date: string | null }>(records: readonly Record[]) =>
    records.toSorted((a, b) =>
      (a.date ?? '') === (b.date ?? '') ? (a.id < b.id ? -1 : 1) : (a.date ?? '') < (b.date ?? '') ? 1 : -1,
    );
  const asked = ({ askLevel }: { readonly askLevel: AskLevel | null }) =>
    askLevel === null ? -1 : ASK_LEVELS.indexOf(askLevel);
  return {
    ...input,
    professions: input.professions.toSorted(),
    committees: input.committees.toSorted(byValue),
    mandates: input.mandates.toSorted(byValue),
    statements: newest(input.statements),
    tags: input.tags.toSorted((a, b) => FRAMINGS.indexOf(a.framing) - FRAMINGS.indexOf(b.framing)),
    meetings: newest(input.meetings),
    promises: newest(input.promises).toSorted((a, b) => asked(b) - asked(a)),
  };
}

const step = (level: AskLevel | null) => (level === null ? null : ASK_LEVELS.indexOf(level) + 1);

/** The same dossier in the words of the reference. */
function asReference(input: AdviceInput) {
  const { party } = input;
  const { jointLine } = input.issue;
  return {
    dossier: {
      id: 'x',
      executive: input.executive !== false,
      legislatureStart: input.legislatureStart,
      stance: input.stance,
      party:
        party === null ? null : { immigrate_policy: party.immigratePolicy, immigrate_dissent: party.immigrateDissent },
      professions: input.professions,
      committees: input.committees.map(({ value }) => value),
      mandates: input.mandates.map(({ value }) => value),
      tags: input.tags,
      statements: input.statements.map(({ issueStance, frames, ...rest }) => ({
        ...rest,
        fileStance: issueStance,
        frames: frames?.map(({ framing, polarity, strength }) => ({ f: framing, polarity, strength })),
      })),
      meetings: input.meetings.map((meeting) => ({ ...meeting, refusedAsk: step(meeting.refusedAsk) })),
      promises: input.promises.map((promise) => ({ ...promise, askLevel: step(promise.askLevel) })),
    },
    file: { ...input.issue, asks: {} },
    org: {
      allowSecurityFraming: input.allowSecurityFraming,
      counterpart:
        jointLine === null
          ? undefined
          : { askCeiling: step(jointLine.askCeiling), avoidFramings: jointLine.avoidFramings },
    },
  };
}

interface ReferenceAdvice {
  readonly state: string;
  readonly confidence: string;
  readonly close: boolean;
  readonly margin: number | null;
  readonly mass: number;
  readonly personMass: number;
  readonly kinds: readonly string[];
  readonly avoid: readonly string[];
  readonly excluded: readonly { readonly f: string }[];
  readonly ranking: readonly { readonly framing: string; readonly score: number; readonly support: number }[];
  readonly ask: { readonly level: number | null; readonly mode?: string };
}

describe('the reference of the method', () => {
  it.each(WHEN_PRESENT)('passes every acceptance case, with its frozen figures', () => {
    const { now, cases } = z
      .object({
        now: z.string(),
        cases: z.array(z.looseObject({ id: z.string(), seed: z.any(), regression: z.any() })),
      })
      .parse(JSON.parse(readFileSync(new URL('archetypes.json', METHOD), 'utf8')));
    const issues = z
      .record(z.string(), caseIssueSchema)
      .parse(JSON.parse(readFileSync(new URL('files.json', METHOD), 'utf8')));
    expect(cases.length).toBeGreaterThan(0);
    for (const { id, seed, regression, ...given } of cases) {
      const parsed = adviceCaseSchema.parse({ id, ...given });
      const advice = scoreFramings(inputFromCase(parsed, issues[parsed.file]!, now));
      const order = advice.ranking.map(({ framing, score, support }) => [framing, score, support]);
      const avoid = advice.avoid.map(({ framing }) => framing);
      const { state, confidence, mass, personMass, margin, close } = advice;
      expect({ id, state, confidence, mass, personMass, margin, close, order, avoid, ask: advice.ask.level }).toEqual({
        id,
        ...regression,
        ask: regression.ask.level,
      });
      expect(order.slice(0, seed.first.length).map(([framing]) => framing)).toEqual(seed.first);
      expect(avoid).toEqual(expect.arrayContaining(seed.avoid ?? []));
      expect(advice.excluded.map(({ framing }) => framing)).toEqual(expect.arrayContaining(seed.excluded ?? []));
      expect(advice.ask.mode).toBe(seed.mode ?? advice.ask.mode);
    }
  });

  it.each(COMPARED)('agrees with the reference scorer on 3,000 %s dossiers', async (_shape, makeInput) => {
    const reference = (await import(/* @vite-ignore */ new URL('reference/score.mjs', METHOD).href)) as {
      score(dossier: unknown, file: unknown, org: unknown, now: string): ReferenceAdvice;
    };
    const differing: number[] = [];
    for (let seed = 0; seed < 3_000; seed++) {
      const input = inOneOrder(makeInput(seededRandom(seed)));
      const { dossier, file, org } = asReference(input);
      const wanted = reference.score(dossier, file, org, input.today);
      const advice = scoreFramings(input);
      const isSame =
        wanted.state === advice.state &&
        wanted.confidence === advice.confidence &&
        wanted.ask.level === step(advice.ask.level) &&
        (wanted.ask.mode ?? null) === advice.ask.mode &&
        wanted.kinds.join() === advice.kinds.join() &&
        Math.abs(wanted.mass - advice.mass) < 0.0101 &&
        Math.abs(wanted.personMass - advice.personMass) < 0.0101 &&
        Math.abs((wanted.margin ?? 0) - (advice.margin ?? 0)) < 0.0101 &&
        wanted.excluded.map(({ f }) => f).join() === advice.excluded.map(({ framing }) => framing).join() &&
        wanted.avoid.join() === advice.avoid.map(({ framing }) => framing).join() &&
        wanted.ranking.length === advice.ranking.length &&
        wanted.ranking.every(({ framing, score, support }, index) => {
          const mine = advice.ranking[index]!;
          return framing === mine.framing && support === mine.support && Math.abs(score - mine.score) < 0.0101;
        });
      if (!isSame) differing.push(seed);
    }
    expect(differing).toEqual([]);
  });

  it.each(WHEN_ABSENT)('says that the comparison is skipped: ../shared/method is not beside the repository', () => {
    console.log('Skipped: the acceptance cases and the reference scorer of ../shared/method are not here.');
    expect(isPresent).toBe(false);
  });
});
