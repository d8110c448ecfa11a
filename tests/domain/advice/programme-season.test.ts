import { expect, test } from 'vitest';
import { findProgrammeSeason } from '../../../domain/advice/programme-season';

test('METHOD A-72: programmes are tied up early, and that is said before it is too late', () => {
  const season = (today: string) => findProgrammeSeason('2029-06-10', today);
  expect(season('2026-11-20')).toBeNull();
  expect(season('2027-12-17')).toBeNull();
  expect(season('2027-12-18')).toBe('writing');
  expect(season('2028-10-12')).toBe('writing');
  expect(season('2028-10-13')).toBe('tied_up');
  expect(season('2029-06-10')).toBe('tied_up');
});

test('nothing is said after the election, nor when none is known', () => {
  expect(findProgrammeSeason('2029-06-10', '2029-06-11')).toBeNull();
  expect(findProgrammeSeason(undefined, '2029-06-10')).toBeNull();
});
