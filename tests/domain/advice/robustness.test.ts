import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scoreFramings } from '../../../domain/advice/score-framings';
import * as weights from '../../../domain/advice/weights';
import { adviceCaseSchema, caseIssueSchema, inputFromCase } from '../../../scripts/advise-cases';
import type { AdviceInput } from '../../../domain/advice/input';
import { seededRandom } from './random-input';

// The acceptance cases stand beside the repository, not in it (METHOD.md C7, C8).
const METHOD = new URL('../../../../shared/method/', import.meta.url);
const isPresent = existsSync(METHOD);
const WHEN_PRESENT = isPresent ? [true] : [];
const WHEN_ABSENT = isPresent ? [] : [true];

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, METHOD), 'utf8'));

/** The scorer's input for each acceptance case, by its letter. */
function readCases(): { readonly now: string; readonly inputs: ReadonlyMap<string, (today?: string) => AdviceInput> } {
  const { now, cases } = z
    .object({ now: z.string(), cases: z.array(z.looseObject({ id: z.string() })) })
    .parse(read('archetypes.json'));
  const issues = z.record(z.string(), caseIssueSchema).parse(read('files.json'));
  const inputs = cases.map((given): [string, (today?: string) => AdviceInput] => {
    const parsed = adviceCaseSchema.parse(given);
    const issue = issues[parsed.file];
    if (issue === undefined) throw new Error(`no issue ${parsed.file}`);
    return [given.id.slice(0, 1), (today = now) => inputFromCase(parsed, issue, today)];
  });
  return { now, inputs: new Map(inputs) };
}

function firstOf(input: AdviceInput): string | null {
  return scoreFramings(input).ranking[0]?.framing ?? null;
}

type Table = Record<string, unknown>;
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;
/** Every table of constants. Single numbers are exported by value and stay as they are. */
const TABLES = Object.values(weights).filter(isTable);
const BEFORE = TABLES.map((table) => structuredClone(table));

function shake(table: Table, random: () => number, by: number): void {
  for (const [name, value] of Object.entries(table)) {
    if (isTable(value)) shake(value, random, by);
    else if (typeof value === 'number') table[name] = value * (1 - by + 2 * by * random());
  }
}

function restore(): void {
  TABLES.forEach((table, at) => Object.assign(table, structuredClone(BEFORE[at])));
}
afterEach(restore);

describe('how well the order stands (METHOD.md C8)', () => {
  it.each(WHEN_PRESENT)(
    'changing every constant by up to 15 % leaves the first framing of A, B, D, E and F where it is',
    () => {
      const { inputs } = readCases();
      const moved: string[] = [];
      for (const letter of ['A', 'B', 'D', 'E', 'F']) {
        const input = inputs.get(letter)?.();
        if (input === undefined) throw new Error(letter);
        const wanted = firstOf(input);
        expect(wanted).not.toBeNull();
        const scores = new Set<number>();
        for (let seed = 0; seed < 1_000; seed++) {
          const random = seededRandom(seed);
          for (const table of TABLES) shake(table, random, 0.15);
          if (firstOf(input) !== wanted) moved.push(`${letter} ${seed}`);
          scores.add(scoreFramings(input).ranking[0]?.score ?? 0);
          restore();
        }
      }
      expect(moved).toEqual([]);
    },
  );

  it.each(WHEN_PRESENT)(
    'taking one kind of source away changes the first framing only of B without who they are and of C without the stance',
    () => {
      const { inputs } = readCases();
      const without: Readonly<Record<string, Partial<AdviceInput>>> = {
        tags: { tags: [] },
        statements: { statements: [] },
        meetings: { meetings: [] },
        promises: { promises: [] },
        fields: { professions: [], committees: [], mandates: [] },
        party: { party: null },
      };
      const changed: string[] = [];
      for (const letter of ['A', 'B', 'D', 'E', 'F']) {
        const input = inputs.get(letter)?.();
        if (input === undefined) throw new Error(letter);
        for (const [family, less] of Object.entries(without)) {
          const advice = scoreFramings({ ...input, ...less });
          const first = advice.ranking[0]?.framing;
          if (advice.state === 'ranked' && first !== firstOf(input))
            changed.push(`${letter} without ${family}: ${first}`);
        }
      }
      expect(changed).toEqual(['B without fields: evidence']);
      const c = inputs.get('C')?.();
      if (c === undefined) throw new Error('C');
      expect([firstOf(c), firstOf({ ...c, stance: null })]).toEqual(['evidence', 'rule_of_law']);
    },
  );

  it.each(WHEN_PRESENT)('without anything new D fades from high to medium to a general rule', () => {
    const { inputs } = readCases();
    const d = inputs.get('D');
    if (d === undefined) throw new Error('D');
    const judged = ['2026-11-20', '2027-11-20', '2028-11-20', '2030-11-20'].map((today) => {
      const { state, confidence } = scoreFramings(d(today));
      return `${state} ${confidence}`;
    });
    expect(judged).toEqual(['ranked high', 'ranked medium', 'ranked medium', 'generic none']);
  });

  it.each(WHEN_ABSENT)('says that the comparison is skipped: ../shared/method is not beside the repository', () => {
    console.log('Skipped: the acceptance cases of ../shared/method are not here.');
    expect(isPresent).toBe(false);
  });
});
