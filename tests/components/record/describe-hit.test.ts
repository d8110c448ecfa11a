import { expect, test } from 'vitest';
import { describeHit } from '../../../components/record/describe-hit';

const line = (title: string, excerpt: string, people?: readonly string[]) =>
  describeHit({ table: 'interactions', id: '1', title, excerpt, ...(people === undefined ? {} : { people }) }, 'Call');

test('it says what it is and whom it is about, before the words found', () => {
  expect(line('Ana Verbrugge', '…the hearing on delays', ['Bo Maes', 'Ina Claes'])).toBe(
    'Call · Bo Maes, Ina Claes · …the hearing on delays',
  );
});

test('a title is not said twice', () => {
  expect(line('She will call back.', 'She will call back.')).toBe('Call');
  expect(line('Detention of children', '')).toBe('Call');
});

test('a note whose beginning stands as its title goes on under it', () => {
  expect(line('She knows the file and ask…', 'She knows the file and asks for figures.')).toBe(
    'Call · …asks for figures.',
  );
});

test('of words that were said, what stands under them is where', () => {
  expect(line('She will call back.', 'She will call back. · The Gazette')).toBe('Call · The Gazette');
});

test('a text that only begins with the words of the title stands whole', () => {
  expect(line('Detention', 'Detention centres of the region')).toBe('Call · Detention centres of the region');
});
