import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { scoreFramings } from '../domain/advice/score-framings';
import type { Advice, Contribution } from '../domain/advice/types';
import { adviceCaseSchema, adviceCasesSchema, caseIssueSchema, inputFromCase } from './advise-cases';

// Gives the advice for anyone's cases: `npm run -s advise -- --cases FILE.json --issues FILE.json`, one JSON line a case, or with
// `--table` one line a case to be read: state, the first framings with score and number of sources, the ask, what to avoid.

function argument(name: string): string {
  const index = process.argv.indexOf(`--${name}`);
  const value = index < 0 ? undefined : process.argv[index + 1];
  return value ?? stop('Usage: npm run -s advise -- --cases FILE.json --issues FILE.json');
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return stop(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = schema.safeParse(content);
  return parsed.success ? parsed.data : stop(`${path}: ${z.prettifyError(parsed.error)}`);
}

function shown({ kind, key, date, points, reason }: Contribution) {
  return { kind, ref: key, ...(date === undefined ? {} : { date }), pts: points, reason };
}

function lineOf(id: string, advice: Advice) {
  return {
    id,
    state: advice.state,
    confidence: advice.confidence,
    close: advice.close,
    mass: advice.mass,
    personMass: advice.personMass,
    margin: advice.margin,
    order: advice.ranking.map(({ framing, score, support }) => [framing, score, support]),
    suggested: advice.suggested,
    avoid: advice.avoid.map(({ framing }) => framing),
    excluded: advice.excluded.map(({ framing }) => framing),
    exclusions: advice.excluded,
    ask: advice.ask.level,
    mode: advice.ask.mode,
    steps: advice.ask.steps,
    lever: advice.lever,
    against: advice.against === null ? null : shown(advice.against),
    contributions: Object.fromEntries(
      advice.ranking.map(({ framing, contributions }) => [framing, contributions.map(shown)]),
    ),
    notices: advice.notices,
  };
}

/** As in the method's table of worked examples. */
function rowOf(id: string, { state, confidence, close, ranking, avoid, ask }: Advice): string {
  const first = ranking.slice(0, 4).map(({ framing, score, support }) => `${framing} ${score.toFixed(2)} (${support})`);
  return [
    id.padEnd(32),
    `${state}${confidence === 'none' ? '' : `, ${confidence}`}${close ? ', too close' : ''}`.padEnd(26),
    `${ask.level ?? 'no ask'}${ask.mode === null ? '' : `, ${ask.mode}`}`.padEnd(20),
    first.join(' > ') || 'nothing ranked',
    avoid.length === 0 ? '' : `| avoid ${avoid.map(({ framing }) => framing).join(', ')}`,
  ]
    .join(' ')
    .trimEnd();
}

const isTable = process.argv.includes('--table');
const { now, cases } = read(argument('cases'), adviceCasesSchema);
const issues = read(argument('issues'), z.record(z.string(), caseIssueSchema));
for (const [index, given] of cases.entries()) {
  const parsed = adviceCaseSchema.safeParse(given);
  if (!parsed.success) {
    console.error(`case ${index + 1}: ${z.prettifyError(parsed.error)}`);
    process.exitCode = 1;
    continue;
  }
  const { id, file } = parsed.data;
  const issue = Object.hasOwn(issues, file) ? issues[file] : undefined;
  if (issue === undefined) {
    console.error(`case ${index + 1} (${id}): no issue "${file}" in the issues file`);
    process.exitCode = 1;
    continue;
  }
  const advice = scoreFramings(inputFromCase(parsed.data, issue, now));
  console.log(isTable ? rowOf(id, advice) : JSON.stringify(lineOf(id, advice)));
}
