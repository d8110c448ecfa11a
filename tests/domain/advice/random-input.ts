import type { AdviceInput } from '../../../domain/advice/input';
import { ASK_LEVELS, FRAMINGS, OUTCOMES, TAG_KINDS } from '../../../domain/framing/framings';
import { COMMITTEE_REMITS } from '../../../domain/advice/types';
import { POLICY_WINDOWS } from '../../../domain/issue/schema';
import { PROFESSIONS } from '../../../domain/person/schema';
import { STATEMENT_SOURCES } from '../../../domain/statement/schema';
import { daysAgo, meeting, plainInput, promise, stance, statement, tag } from './plain-input';

/** Numbers 0…1 from a seed, the same on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Picks one of a list. */
export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** A dossier of any shape: many know little, some contradict themselves. */
export function randomInput(random: () => number): AdviceInput {
  const chance = (share: number) => random() < share;
  const many = <Item>(most: number, make: (index: number) => Item) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, index) => make(index));
  const relevance = Object.fromEntries(
    FRAMINGS.filter(() => chance(0.7)).map((f) => [f, Math.round(random() * 10) / 10]),
  );
  const plain = plainInput();
  const jointLine = chance(0.3)
    ? { partner: 'Dam', askCeiling: pick(random, ASK_LEVELS), avoidFramings: [pick(random, FRAMINGS)] }
    : null;
  return plainInput({
    issue: { ...plain.issue, window: pick(random, POLICY_WINDOWS), relevance, jointLine },
    allowSecurityFraming: chance(0.2),
    stance: chance(0.7) ? stance(pick(random, [-2, -1, 0, 1, 2] as const), daysAgo(30)) : null,
    executive: chance(0.3),
    party: chance(0.6)
      ? { immigratePolicy: random() * 10, immigrateDissent: random() * 6, survey: null, year: null }
      : null,
    professions: chance(0.4) ? [pick(random, PROFESSIONS)] : [],
    committees: chance(0.5) ? [{ value: pick(random, COMMITTEE_REMITS), membershipId: null }] : [],
    mandates: chance(0.2)
      ? [{ value: pick(random, ['municipal', 'regional', 'european'] as const), membershipId: null }]
      : [],
    tags: many(2, (index) =>
      tag(`t${index}`, pick(random, FRAMINGS), pick(random, TAG_KINDS), daysAgo(random() * 900)),
    ),
    statements: many(6, (index) =>
      statement(`s${index}`, 'rights', {
        date: daysAgo(random() * 1500),
        source: pick(random, STATEMENT_SOURCES),
        issueStance: pick(random, ['pro', 'con', 'unclear'] as const),
        formerRole: chance(0.2),
        frames: FRAMINGS.slice(0, chance(0.3) ? 2 : 1).map(() => ({
          framing: pick(random, FRAMINGS),
          polarity: chance(0.2) ? 'rejected' : 'adopted',
          strength: 0.3 + 0.7 * random(),
        })),
      }),
    ),
    meetings: many(4, (index) =>
      meeting(`m${index}`, pick(random, FRAMINGS), pick(random, OUTCOMES), {
        date: daysAgo(random() * 1200),
        refusedAsk: chance(0.3) ? pick(random, ['minimal', 'reformist', 'ideal'] as const) : null,
      }),
    ),
    promises: chance(0.3)
      ? [
          promise('p', {
            date: daysAgo(random() * 900),
            framing: pick(random, FRAMINGS),
            askLevel: pick(random, [null, 'minimal', 'reformist', 'ideal'] as const),
            status: pick(random, ['open', 'broken', 'kept'] as const),
          }),
        ]
      : [],
  });
}
