import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { adviseOn } from '../domain/advice/advise-on';
import { requestWithManyStatements } from './bench-advice/many-statements';

// How long the advice on one person with thousands of statements takes the very first time:
// `npm run -s bench:advice -- [--statements 5000] [--runs 9]`. Each run is a fresh process, in which nothing was read,
// compiled or remembered before; the clock stands around the one call. Every statement has its own words, none is confirmed.
// Statements come as storage gives them, with what was heard at saving; then, in processes of their own, without it, as
// after an update that changed the lexicon: every word has to be heard in the call.

const DEFAULTS = { statements: 5_000, runs: 9 } as const;
const MOST_MILLISECONDS = 50;

function argument(name: string, fallback: number): number {
  const index = process.argv.indexOf(`--${name}`);
  const value = index < 0 ? fallback : Number(process.argv[index + 1]);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`--${name} takes a whole number above 0.`);
}

interface Measured {
  /** By the clock, in milliseconds: the first call, and the quickest of the next three. */
  readonly cold: number;
  readonly again: number;
  /** Processor time of both calls, in milliseconds: what the clock says when nothing else runs on the machine. */
  readonly processor: number;
  readonly processorAgain: number;
  /** Processor time of a fixed task on the same words in the same process, in milliseconds: how quick the machine is now. */
  readonly yardstick: number;
}

/**
 * What any program has to do that reads these words once: fold, cut, count, write down and read back. Its time in a fresh
 * process goes up and down with that of the advice, whatever the machine and whatever else runs on it.
 */
function readOnce(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const word of folded.split(/[^\p{L}\p{N}]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const copy: unknown = JSON.parse(JSON.stringify({ texts, counts: [...counts] }));
  return copy === null ? 0 : counts.size;
}

function measureHere(count: number, heard: boolean): Measured {
  const request = requestWithManyStatements(count, { heard });
  const time = (task: () => unknown) => {
    const before = process.threadCpuUsage();
    const start = performance.now();
    task();
    const took = performance.now() - start;
    const { user, system } = process.threadCpuUsage(before);
    return { took, processor: (user + system) / 1_000 };
  };
  // The clocks are loaded when first asked: that is no part of the advice.
  process.threadCpuUsage(process.threadCpuUsage());
  performance.now();
  const advise = () => time(() => adviseOn(request));
  const first = advise();
  const [second = first] = [advise(), advise(), advise()].toSorted((a, b) => a.took - b.took);
  const texts = request.dossier.statements.map((statement) => statement.text);
  const yardstick = time(() => readOnce(texts)).processor;
  return {
    cold: first.took,
    processor: first.processor,
    again: second.took,
    processorAgain: second.processor,
    yardstick,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function measureInProcesses(count: number, runs: number, heard: boolean): readonly Measured[] {
  const self = fileURLToPath(import.meta.url);
  const options = ['--once', '--statements', String(count), ...(heard ? [] : ['--unheard'])];
  return Array.from({ length: runs }, () => {
    const { stdout } = spawnSync(process.execPath, [self, ...options], { encoding: 'utf8' });
    return JSON.parse(stdout) as Measured; // printed by this very file
  });
}

const round = (value: number, parts = 10) => Math.round(value * parts) / parts;

function summarise(measured: readonly Measured[]) {
  const cold = measured.map((run) => run.cold);
  return {
    coldMedian: round(median(cold)),
    coldWorst: round(Math.max(...cold)),
    coldBest: round(Math.min(...cold)),
    processorBest: round(Math.min(...measured.map((run) => run.processor))),
    processorMedian: round(median(measured.map((run) => run.processor))),
    processorAgainBest: round(Math.min(...measured.map((run) => run.processorAgain))),
    againBest: round(Math.min(...measured.map((run) => run.again))),
    againMedian: round(median(measured.map((run) => run.again))),
    yardstickMedian: round(median(measured.map((run) => run.yardstick))),
    firstInYardsticks: round(Math.min(...measured.map((run) => run.processor / run.yardstick)), 100),
    againInYardsticks: round(Math.min(...measured.map((run) => run.processorAgain / run.yardstick)), 100),
  };
}

const statements = argument('statements', DEFAULTS.statements);
if (process.argv.includes('--once')) {
  console.log(JSON.stringify(measureHere(statements, !process.argv.includes('--unheard'))));
} else {
  const runs = argument('runs', DEFAULTS.runs);
  const kept = measureInProcesses(statements, runs, true);
  const unheard = measureInProcesses(statements, runs, false);
  const show = (measured: readonly Measured[]) => measured.map(({ cold }) => cold.toFixed(1)).join(', ');
  console.log(`${statements} statements on one person, first call in a fresh process, ${runs} processes (limit 50 ms)`);
  console.log(`as storage keeps them: ${show(kept)} ms`);
  console.log(`heard in the call:     ${show(unheard)} ms`);
  const summary = summarise(kept);
  const withinLimit = summary.coldMedian <= MOST_MILLISECONDS;
  console.log(JSON.stringify({ statements, runs, ...summary, withinLimit, unheard: summarise(unheard) }));
}
