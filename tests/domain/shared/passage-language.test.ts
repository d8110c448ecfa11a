import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageOfPassage } from '../../../domain/shared/passage-language';

const SENTENCES = ['security_order', 'reputation', 'humanity'].flatMap((name) =>
  readFileSync(new URL(`../framing/hard-sentences/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, fr = '', nl = '', en = ''] = line.split('|');
      return [['fr', fr] as const, ['nl', nl] as const, ['en', en] as const];
    }),
);

it('tells the language of nine sentences in ten by their small words, and never the wrong one', () => {
  const told = SENTENCES.map(([language, text]) => ({ language, text, found: languageOfPassage(text) }));
  expect(told).toHaveLength(540);
  expect(told.filter(({ language, found }) => found !== null && found !== language)).toEqual([]);
  expect(told.filter(({ found }) => found !== null).length / told.length).toBeGreaterThan(0.9);
});

it('says nothing of a name, of one word, or of two languages in equal parts', () => {
  for (const text of ['', 'Fedasil', 'Adèle Osei', 'Non à la loi. Nee aan de wet.', '123 456'])
    expect(languageOfPassage(text)).toBeNull();
});
