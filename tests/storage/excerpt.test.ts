import { expect, test } from 'vitest';
import { excerptOf } from '../../storage/search/excerpt';

const TITLES = 'Détention des enfants · Opsluiting van kinderen · Detention of children · Inhaftierung von Kindern';
const SUMMARY = 'Al jaren wordt geen kind meer opgesloten in een gesloten centrum, maar geen enkele wet verbiedt het.';

test('an excerpt begins with the text that holds the word, not with the end of the one before', () => {
  expect(excerptOf(`${TITLES} · ${SUMMARY}`, ['gesloten'])).toBe(`…${SUMMARY}`);
});

test('a word near the beginning leaves the excerpt at the beginning', () => {
  expect(excerptOf(`${TITLES} · ${SUMMARY}`, ['opsluiting'])).toMatch(/^Détention des enfants · Opsluiting/u);
});

test('a word far into one text is shown with the words before it', () => {
  const long = `${'Eerst komt veel dat er niet toe doet. '.repeat(6)}Dan het gesloten centrum.`;
  expect(excerptOf(`${TITLES} · ${long}`, ['gesloten'])).toMatch(/^…\S.* Dan het gesloten centrum\.$/u);
});
