import * as z from 'zod';

/** Classes of records that have a period; each is a table. Notices and mandates live as long as the person. */
export const RETENTION_CLASSES = [
  'people',
  'statements',
  'stances',
  'tags',
  'factCorrections',
  'interactions',
  'commitments',
  'followUps',
  'votes',
  'briefs',
] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/**
 * How long records are kept, from the day they are about. `legislature`: through the legislature they date from and a year
 * after it, in which a handover takes place; `next_legislature`: through the one after as well, and a year.
 */
export const RETENTION_PERIODS = [
  'one_year',
  'eighteen_months',
  'two_years',
  'five_years',
  'legislature',
  'next_legislature',
  'no_limit',
] as const;
export type RetentionPeriod = (typeof RETENTION_PERIODS)[number];

/** The periods that the organisation chose; a class that is absent has its default. */
export const retentionSchema = z.partialRecord(z.enum(RETENTION_CLASSES), z.enum(RETENTION_PERIODS));
export type RetentionChoices = z.infer<typeof retentionSchema>;

/** Periods of a fresh installation, each with its reason in docs/privacy-and-threats.md. */
export const DEFAULT_RETENTION: Readonly<Record<RetentionClass, RetentionPeriod>> = {
  people: 'legislature',
  statements: 'next_legislature',
  stances: 'legislature',
  tags: 'eighteen_months',
  factCorrections: 'eighteen_months',
  interactions: 'legislature',
  commitments: 'next_legislature',
  followUps: 'one_year',
  votes: 'next_legislature',
  briefs: 'one_year',
};

/** Years from one election to the next; in Belgium (federal, regions) and the European Parliament. */
const LEGISLATURE_YEARS = 5;
const MONTHS = { one_year: 12, eighteen_months: 18, two_years: 24, five_years: 60 } as const;
/** After an election, months during which the legislature that ended is still kept. */
const HANDOVER_MONTHS = 12;

/**
 * The day before which records of a period are past it; `null` when there is no limit.
 * @param today - Civil date.
 * @param legislatureStart - First day of the current legislature (settings).
 */
export function limitOf(period: RetentionPeriod, today: string, legislatureStart: string): string | null {
  switch (period) {
    case 'no_limit':
      return null;
    case 'legislature':
      return legislatureLimit(0, today, legislatureStart);
    case 'next_legislature':
      return legislatureLimit(1, today, legislatureStart);
    case 'one_year':
    case 'eighteen_months':
    case 'two_years':
    case 'five_years':
      break;
  }
  return monthsBefore(today, MONTHS[period]);
}

function legislatureLimit(before: number, today: string, start: string): string {
  const isHandover = monthsBefore(today, HANDOVER_MONTHS) < start;
  return monthsBefore(start, 12 * LEGISLATURE_YEARS * (before + (isHandover ? 1 : 0)));
}

/** The same day some months earlier; the last of the month where that month is shorter. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** The last day that a partial date can mean: `2024-02` is until the 29th. */
export function lastDayOf(partial: string): string {
  if (/^\d{4}$/u.test(partial)) return `${partial}-12-31`;
  if (!/^\d{4}-\d{2}$/u.test(partial)) return partial;
  const [year = 0, month = 1] = partial.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
