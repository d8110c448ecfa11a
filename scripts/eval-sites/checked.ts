import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';
import type { Score } from './measure';
import type { OpenedPage } from './open-page';

const checkedSchema = z.object({ file: z.string(), title: z.string(), date: z.string(), outlet: z.string() });

/** What a person read on a page. */
export type CheckedFacts = z.infer<typeof checkedSchema>;

/** Titles, dates and outlets that are right, out of those checked. */
export interface CheckedScores {
  title: Score;
  date: Score;
  outlet: Score;
  wrong: string[];
}

/** The checked pages by file; none when the table is not there. */
export function readChecked(path: string): Map<string, CheckedFacts> {
  if (!existsSync(path)) return new Map();
  const { data } = Papa.parse<unknown>(readFileSync(path, 'utf8'), {
    header: true,
    delimiter: ';',
    quoteChar: '\u0000',
    skipEmptyLines: true,
  });
  return new Map(data.map((row) => checkedSchema.parse(row)).map((row) => [row.file, row]));
}

/** Compares one page with what a person read on it. */
export function measureChecked(
  scores: CheckedScores,
  file: string,
  opened: OpenedPage,
  checked: CheckedFacts | undefined,
): void {
  if (checked === undefined) return;
  const { facts } = opened;
  const count = (what: 'title' | 'date' | 'outlet', right: boolean, read: string): void => {
    scores[what][1] += 1;
    if (right) scores[what][0] += 1;
    else scores.wrong.push(`${file}: ${what} read as "${read}", is "${checked[what]}"`);
  };
  const title = plain(checked.title.replace(/\*$/u, ''));
  const read = plain(facts.title);
  count('title', checked.title.endsWith('*') ? read.startsWith(title) : read === title, facts.title);
  const date = facts.saidOn ?? facts.publishedOn ?? '';
  count('date', date === checked.date, date);
  count('outlet', facts.outlet === checked.outlet, facts.outlet ?? '');
}

function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
