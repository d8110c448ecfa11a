import { expect, test } from 'vitest';
import { excerptUnder } from '../../../components/record/hit-excerpt';

const hit = (title: string, excerpt: string) => excerptUnder({ table: 'interactions', id: '1', title, excerpt });

test('a title is not said twice', () => {
  expect(hit('She will call back.', 'She will call back.')).toBe('');
  expect(hit('Detention of children', '')).toBe('');
});

test('a note whose beginning stands as its title goes on under it', () => {
  expect(hit('She knows the file and ask…', 'She knows the file and asks for figures.')).toBe('…asks for figures.');
});

test('a text that only begins with the words of the title stands whole', () => {
  expect(hit('Detention', 'Detention centres of the region')).toBe('Detention centres of the region');
});

test('another text stands under the title as it is', () => {
  expect(hit('Ana Verbrugge', '…the hearing of Ana Verbrugge')).toBe('…the hearing of Ana Verbrugge');
});
