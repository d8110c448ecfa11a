import { expect, it } from 'vitest';
import { readYear, recogniseSheet, yearOfSurvey } from '../../../domain/roster/recognise-sheet';

it.each([
  [{ party: 'A', immigrate_policy: '1', immigrate_dissent: '2' }, 'survey'],
  [{ vote_key: '1', date: '2025-07-10', name: 'A B', vote: 'yes' }, 'votes'],
])('a sheet is known by its columns: %j', (row, kind) => {
  expect(recogniseSheet([row])).toEqual({ ok: true, value: kind });
});

it('of a sheet that is neither, it says what each still lacks', () => {
  expect(recogniseSheet([{ party: 'A', date: '2025-07-10' }])).toEqual({
    ok: false,
    error: {
      code: 'neither',
      surveyColumns: ['immigrate_policy', 'immigrate_dissent'],
      voteColumns: ['vote_key', 'name', 'vote'],
    },
  });
  expect(recogniseSheet([{ party: ' ' }])).toEqual({ ok: false, error: { code: 'no_rows' } });
});

it('the year of a survey is its column, else the file’s name, else not known', () => {
  expect(yearOfSurvey([{ year: '2019' }, { year: '2019' }], 'ches2024.csv')).toBe(2019);
  expect(yearOfSurvey([{ year: '2019' }, { year: '2024' }], 'CHES_2024_final.csv')).toBe(2024);
  expect(yearOfSurvey([{ party: 'A' }], 'survey.csv')).toBeNull();
  expect([readYear('2024'), readYear('1066'), readYear('24'), readYear('soon')]).toEqual([2024, null, null, null]);
});
