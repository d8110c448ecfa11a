import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { findQuote, openQuotablePage } from '../../../domain/statement/quote-anchor';

const BLOCKS = [
  'Titre',
  '  Elle dit :\u00A0« La prévention\n  protège. »',
  'Il répète : « La prévention protège. » et se tait.',
  'Fin.',
];

test('words are found in spite of other white space and other quotation marks', () => {
  const place = findQuote(openQuotablePage(BLOCKS), { text: '“ La prévention protège. ”', prefix: 'Elle dit :' });
  expect(place).toEqual({ firstBlock: 1, start: 13, lastBlock: 1, end: 41 });
  expect(BLOCKS[1]?.slice(13, 41)).toBe('« La prévention\n  protège. »');
});

test('of two places the surroundings choose', () => {
  const page = openQuotablePage(BLOCKS);
  const quote = { text: 'La prévention protège.' };
  expect(findQuote(page, { ...quote, prefix: 'Il répète : «' })?.firstBlock).toBe(2);
  expect(findQuote(page, { ...quote, suffix: '» et se tait.' })?.firstBlock).toBe(2);
  expect(findQuote(page, { ...quote, prefix: 'Elle dit : «' })?.firstBlock).toBe(1);
});

test('a passage over several blocks is found from the first to the last', () => {
  const place = findQuote(openQuotablePage(BLOCKS), { text: 'protège. »\nIl répète : « La' });
  expect(place).toMatchObject({ firstBlock: 1, lastBlock: 2 });
  expect(BLOCKS[2]?.slice(0, place?.end)).toBe('Il répète : « La');
});

test('words that are no longer there give null', () => {
  expect(findQuote(openQuotablePage(BLOCKS), { text: 'La prévention coûte.' })).toBeNull();
  expect(findQuote(openQuotablePage([]), { text: 'Fin.' })).toBeNull();
  expect(findQuote(openQuotablePage(BLOCKS), { text: '  ' })).toBeNull();
});

test('whatever the page, words cut out of a block are found at words that read the same', () => {
  const block = fc.stringMatching(/^[a-c «’\n]{1,30}$/u).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), fc.nat(), (blocks, at, a, b) => {
      const chosen = blocks[at % blocks.length] ?? '';
      const [start, end] = [a % chosen.length, b % chosen.length].toSorted((x, y) => x - y) as [number, number]; // two in, two out
      const text = chosen.slice(start, end + 1);
      if (text.trim() === '') return;
      const place = findQuote(openQuotablePage(blocks), { text });
      const level = (words: string) => words.replace(/\s+/gu, ' ').trim().replaceAll('’', "'").replaceAll('«', '"');
      expect(place).not.toBeNull();
      if (place === null) return;
      const found =
        place.firstBlock === place.lastBlock
          ? (blocks[place.firstBlock] ?? '').slice(place.start, place.end)
          : [
              (blocks[place.firstBlock] ?? '').slice(place.start),
              ...blocks.slice(place.firstBlock + 1, place.lastBlock),
              (blocks[place.lastBlock] ?? '').slice(0, place.end),
            ].join(' ');
      expect(level(found)).toBe(level(text));
    }),
    { seed: 4, numRuns: 500 },
  );
});
