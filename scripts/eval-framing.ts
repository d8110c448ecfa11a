import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { FRAMINGS, type Framing } from '../domain/framing/framings';
import { LABELLED, readDebates } from './eval/debate-sentences';
import { suggestFrames } from '../domain/framing/suggest-frames';

// Measures the framing detector on anyone's sentences: `npm run -s eval:framing -- --cases FILE.jsonl [--out FILE]`.
// `npm run -s eval:framing -- --debates [1|2|3]` takes hand-labelled sentences of real debates instead: places in the transcripts of
// `../shared/data`, labelled for order, reputation and humanity only, so that only those three are counted.
// One JSON line a case: {id, lang, text, frames: [adopted…], rejected: [dismissed…]}; other fields are passed over.

const caseSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  frames: z.array(z.enum(FRAMINGS)),
  rejected: z.array(z.enum(FRAMINGS)).default([]),
});
type Case = z.infer<typeof caseSchema>;

interface Prediction {
  readonly id: string;
  readonly lang: string;
  readonly frames: readonly Framing[];
  readonly rejected: readonly Framing[];
  readonly strengths: Readonly<Partial<Record<Framing, number>>>;
}

interface Counts {
  correct: number;
  predicted: number;
  expected: number;
}

function argument(name: string): string | undefined {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readCases(path: string): Case[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [caseSchema.parse(JSON.parse(line))];
    } catch (error) {
      return stop(`${path}, line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function predict({ id, lang, text }: Case): Prediction {
  const { frames } = suggestFrames(text, lang);
  const named = (polarity: 'adopted' | 'rejected') =>
    frames.filter((frame) => frame.polarity === polarity).map((frame) => frame.framing);
  const strengths: Partial<Record<Framing, number>> = {};
  for (const frame of frames) strengths[frame.framing] = Math.round(frame.strength * 100) / 100;
  return { id, lang, frames: named('adopted'), rejected: named('rejected'), strengths };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}

function rates({ correct, predicted, expected }: Counts) {
  const precision = share(correct, predicted);
  const recall = share(correct, expected);
  return { precision, recall, f1: share(2 * correct, predicted + expected) };
}

function printTable(title: string, rows: ReadonlyMap<string, Counts>): void {
  console.log(`${title.padEnd(18)} expected  found  correct  precision  recall    f1`);
  for (const [name, counts] of rows) {
    const { precision, recall, f1 } = rates(counts);
    const figures = [counts.expected, counts.predicted, counts.correct].map((count) => String(count).padStart(7));
    console.log(name.padEnd(18), figures.join(' '), ...[precision, recall, f1].map((r) => r.toFixed(2).padStart(8)));
  }
}

const isOnDebates = process.argv.includes('--debates');
const casesPath = argument('cases');
if (casesPath === undefined && !isOnDebates)
  stop('Usage: npm run -s eval:framing -- --cases FILE.jsonl [--out FILE], or --debates [1|2|3]');
const cases = casesPath === undefined ? readDebates(argument('debates')) : readCases(casesPath);
const counted: readonly Framing[] = isOnDebates ? LABELLED : FRAMINGS;
const predictions = cases.map(predict);

const total: Counts = { correct: 0, predicted: 0, expected: 0 };
const byFraming = new Map<string, Counts>(FRAMINGS.map((f) => [f, { correct: 0, predicted: 0, expected: 0 }]));
const byLanguage = new Map<string, Counts>();
let dismissed = 0;
let dismissedAsAdopted = 0;
for (const [index, wanted] of cases.entries()) {
  const found = predictions[index]?.frames ?? [];
  const language = byLanguage.get(wanted.lang) ?? { correct: 0, predicted: 0, expected: 0 };
  byLanguage.set(wanted.lang, language);
  for (const framing of counted) {
    const isFound = found.includes(framing);
    const isWanted = wanted.frames.includes(framing);
    for (const counts of [total, language, byFraming.get(framing) ?? total]) {
      counts.predicted += Number(isFound);
      counts.expected += Number(isWanted);
      counts.correct += Number(isFound && isWanted);
    }
  }
  dismissed += wanted.rejected.length;
  dismissedAsAdopted += wanted.rejected.filter((framing) => found.includes(framing)).length;
}

printTable('framing', byFraming);
console.log();
printTable('language', byLanguage);
const out = argument('out');
if (out !== undefined) writeFileSync(out, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
console.log(JSON.stringify({ cases: cases.length, ...rates(total), dismissed, dismissedAsAdopted }));
