import { describe, expect, test } from 'vitest';
import { lastDayOf, limitOf, monthsBefore } from '../../../domain/privacy/retention';

const START = '2024-07-10';

describe('what is past its period', () => {
  test.each([
    ['one_year', '2025-11-21'],
    ['eighteen_months', '2025-05-21'],
    ['two_years', '2024-11-21'],
    ['five_years', '2021-11-21'],
    ['legislature', '2024-07-10'],
    ['next_legislature', '2019-07-10'],
    ['no_limit', null],
  ] as const)('on 21 November 2026, %s means before %s', (period, limit) => {
    expect(limitOf(period, '2026-11-21', START)).toBe(limit);
  });

  test('in the year of the handover, the legislature before still counts as running', () => {
    expect(limitOf('legislature', '2025-07-09', START)).toBe('2019-07-10');
    expect(limitOf('legislature', '2025-07-10', START)).toBe('2024-07-10');
    expect(limitOf('next_legislature', '2025-07-09', START)).toBe('2014-07-10');
  });
});

describe('days', () => {
  test.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 12, '2025-01-15'],
    ['2024-02-29', 12, '2023-02-28'],
  ])('%s less %i months is %s', (date, months, before) => {
    expect(monthsBefore(date, months)).toBe(before);
  });

  test('a partial date is until its last day', () => {
    expect(['2023', '2024-02', '2024-12', '2024-02-03'].map(lastDayOf)).toEqual([
      '2023-12-31',
      '2024-02-29',
      '2024-12-31',
      '2024-02-03',
    ]);
  });
});
