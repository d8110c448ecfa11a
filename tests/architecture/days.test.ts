import { expect, test } from 'vitest';
import { listProductSources } from '../support/sources';

/** Where days are counted in UTC on purpose: on civil dates that were made in UTC, so that no zone comes into it. */
const COUNTS_CIVIL_DATES: ReadonlySet<string> = new Set([
  'domain/shared/dates.ts',
  'domain/privacy/retention.ts',
  // The day on which a page says it was published, by the clock of Brussels.
  'sites/civil-date.ts',
]);

/** The day in UTC, cut from an instant. */
const DAY_IN_UTC = /toISOString\(\)\s*\.(?:slice|substring|split|substr)\(|(?:now\(\)|At)\s*\.slice\(0, 10\)/u;

test('what day it is for the officer is said by civilDateOf, never cut from an instant in UTC', () => {
  const breaches = listProductSources()
    .filter(({ path, text }) => !COUNTS_CIVIL_DATES.has(path) && DAY_IN_UTC.test(text))
    .map(({ path }) => `${path} cuts a day out of an instant, which is the day in UTC: use civilDateOf.`);
  expect(breaches).toEqual([]);
});

test('the rule sees what it is for', () => {
  expect(DAY_IN_UTC.test('const today = new Date().toISOString().slice(0, 10);')).toBe(true);
  expect(DAY_IN_UTC.test('const today = office.now().slice(0, 10);')).toBe(true);
  expect(DAY_IN_UTC.test('const day = record.updatedAt.slice(0, 10);')).toBe(true);
  expect(DAY_IN_UTC.test('const day = civilDateOf(office.now());')).toBe(false);
});
