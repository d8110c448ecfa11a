import { expect, test } from 'vitest';
import { readTypedDate, writeTypedDate } from '../../../domain/shared/typed-date';

test.each([
  ['14/03/1970', '1970-03-14'],
  ['14.3.1970', '1970-03-14'],
  ['14-03-1970', '1970-03-14'],
  ['3/1970', '1970-03'],
  ['1970', '1970'],
  [' 1970-03-14 ', '1970-03-14'],
  ['1970-03', '1970-03'],
])('"%s" is read as %s', (typed, meant) => {
  expect(readTypedDate(typed)).toBe(meant);
});

test.each(['', 'mars 1970', '14/03/70', '1970-3', '14/03'])('"%s" is no date', (typed) => {
  expect(readTypedDate(typed)).toBeNull();
});

test('a date is written with the day first, and what is no date stays as typed', () => {
  expect(writeTypedDate('1970-03-14')).toBe('14/03/1970');
  expect(writeTypedDate('1970-03')).toBe('03/1970');
  expect(writeTypedDate('1970')).toBe('1970');
  expect(writeTypedDate('vers 1970')).toBe('vers 1970');
});
