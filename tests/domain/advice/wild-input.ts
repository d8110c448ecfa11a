import type { AdviceInput } from '../../../domain/advice/input';
import { COMMITTEE_REMITS, MANDATE_KINDS } from '../../../domain/advice/types';
import { ASK_LEVELS, FRAMINGS, OUTCOMES, TAG_KINDS } from '../../../domain/framing/framings';
import { POLICY_WINDOWS } from '../../../domain/issue/schema';
import { PROFESSIONS } from '../../../domain/person/schema';
import { STATEMENT_SOURCES } from '../../../domain/statement/schema';
import { meeting, plainInput, promise, stance, statement, tag } from './plain-input';
import { pick } from './random-input';

/** Days on which little arithmetic goes wrong: a leap day, the two ends of summer time, New Year. */
const DAYS = ['2026-11-20', '2028-02-29', '2027-03-28', '2026-10-25', '2030-01-01'] as const;
/** Ages in days: today, around half a year, a year, a half-life, 18 months, and long ago. */
const AGES = [0, 0, 1, 30, 182, 183, 364, 365, 366, 540, 548, 549, 730, 900, 1500, 4000] as const;
/** Strengths and relevances at and beside the thresholds. */
const EDGES = [0, 0.1, 0.3, 0.4999, 0.5, 0.7, 1] as const;

function dayBefore(day: string, age: number): string {
  return new Date(Date.parse(day) - age * 86_400_000).toISOString().slice(0, 10);
}

/**
 * A dossier as no generator of plain ones makes it: several professions, seats and promises, many records of one day, sixty
 * statements, ages and strengths exactly at the thresholds, a legislature that begins today, a party at either end.
 */
export function wildInput(random: () => number): AdviceInput {
  const chance = (share: number) => random() < share;
  const some = <Item>(items: readonly Item[], most: number): Item[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, items))),
  ];
  const many = <Item>(most: number, make: (index: number) => Item) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, index) => make(index));
  const today = pick(random, DAYS);
  const date = () => dayBefore(today, pick(random, AGES));
  const plain = plainInput();
  return plainInput({
    today,
    legislatureStart: pick(random, [null, dayBefore(today, 365), today, '2024-07-10']),
    issue: {
      ...plain.issue,
      window: pick(random, POLICY_WINDOWS),
      relevance: Object.fromEntries(FRAMINGS.filter(() => chance(0.6)).map((f) => [f, pick(random, EDGES)])),
      jointLine: chance(0.3)
        ? { partner: null, askCeiling: pick(random, ASK_LEVELS), avoidFramings: some(FRAMINGS, 3) }
        : null,
    },
    allowSecurityFraming: chance(0.3),
    stance: chance(0.6) ? stance(pick(random, [-2, -1, 0, 1, 2] as const), date()) : null,
    executive: chance(0.3),
    party: chance(0.6)
      ? {
          immigratePolicy: pick(random, [0, 2.5, 5, 5.0001, 7, 10]),
          immigrateDissent: pick(random, [0, 3, 10]),
          survey: null,
          year: null,
        }
      : null,
    professions: some(PROFESSIONS, 4),
    committees: some(COMMITTEE_REMITS, 4).map((value) => ({ value, membershipId: null })),
    mandates: some(MANDATE_KINDS, 2).map((value) => ({ value, membershipId: null })),
    tags: many(4, (index) => tag(`t${index}`, pick(random, FRAMINGS), pick(random, TAG_KINDS), date())),
    statements: many(chance(0.05) ? 60 : 7, (index) =>
      statement(`s${index}`, 'rights', {
        date: date(),
        source: pick(random, STATEMENT_SOURCES),
        issueStance: pick(random, ['pro', 'con', 'unclear'] as const),
        formerRole: chance(0.3),
        frames: some(FRAMINGS, 3).map((framing) => ({
          framing,
          polarity: chance(0.3) ? 'rejected' : 'adopted',
          strength: pick(random, EDGES),
        })),
      }),
    ),
    meetings: many(5, (index) =>
      meeting(`m${index}`, 'rights', 'polite', {
        date: date(),
        tried: many(3, () => ({ framing: pick(random, FRAMINGS), outcome: pick(random, OUTCOMES) })),
        refusedAsk: chance(0.4) ? pick(random, ASK_LEVELS) : null,
        formerRole: chance(0.1),
      }),
    ),
    promises: many(2, (index) =>
      promise(`p${index}`, {
        date: date(),
        framing: pick(random, FRAMINGS.slice(0, 3)),
        askLevel: pick(random, [null, ...ASK_LEVELS]),
        status: pick(random, ['open', 'broken', 'kept'] as const),
      }),
    ),
  });
}
