import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { civilDateOf } from '../../../domain/shared/dates';
import { formatCivilDate } from '../../../locales/format';

const before = process.env['TZ'];

/** The machine's zone, as an officer sets it. */
function stayIn(zone: string): void {
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
}

/** Clock in Brussels, the same moment in UTC, the day in Brussels, and as it is written. */
const NIGHTS = [
  ['23:30 in winter', '2026-11-20T22:30:00.000Z', '2026-11-20', '20 nov 2026'],
  ['00:30 in winter', '2026-11-20T23:30:00.000Z', '2026-11-21', '21 nov 2026'],
  ['23:30 in summer', '2026-07-20T21:30:00.000Z', '2026-07-20', '20 jul 2026'],
  ['00:30 in summer', '2026-07-20T22:30:00.000Z', '2026-07-21', '21 jul 2026'],
  ['23:30 on the last of the year', '2026-12-31T22:30:00.000Z', '2026-12-31', '31 dec 2026'],
  ['00:30 on the first of the year', '2026-12-31T23:30:00.000Z', '2027-01-01', '1 jan 2027'],
  ['01:30 of the night in which summer time begins', '2026-03-29T00:30:00.000Z', '2026-03-29', '29 mrt 2026'],
  ['00:30 of the night in which it ends', '2026-10-24T22:30:00.000Z', '2026-10-25', '25 okt 2026'],
] as const;

describe('in Brussels', () => {
  stayIn('Europe/Brussels');

  test.each(NIGHTS)('%s is the day on her calendar, kept and shown', (_clock, instant, day, written) => {
    expect(civilDateOf(instant)).toBe(day);
    expect(formatCivilDate('nl', instant)).toBe(written);
    expect(formatCivilDate('nl', day)).toBe(written);
  });

  test('a day is that day and no other, whatever the hour', () => {
    expect(civilDateOf('2026-11-20')).toBe('2026-11-20');
    expect(formatCivilDate('fr', '2026-11-01', 'long')).toBe('1er novembre 2026');
    expect(formatCivilDate('en', '2026-11')).toBe('Nov 2026');
  });

  test('a meeting at half past midnight is on its own day', () => {
    expect(formatCivilDate('en', '2026-11-21T00:30')).toBe('21 Nov 2026');
  });
});

describe('west of Greenwich', () => {
  stayIn('America/Cayenne');

  test('the evening is still the day before', () => {
    expect(civilDateOf('2026-11-21T02:30:00.000Z')).toBe('2026-11-20');
    expect(formatCivilDate('fr', '2026-11-21T02:30:00.000Z')).toBe('20 nov. 2026');
    expect(formatCivilDate('fr', '2026-11-21')).toBe('21 nov. 2026');
  });
});

test('text that is no date comes back as it is', () => {
  expect(formatCivilDate('en', 'Tuesday 1')).toBe('Tuesday 1');
  expect(formatCivilDate('en', 'The 3rd')).toBe('The 3rd');
});
