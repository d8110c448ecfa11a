import { expect, test } from 'vitest';
import { fold, foldText } from '../../../domain/shared/fold';

test.each([
  ['Éléonore D’Hondt', "eleonore d'hondt"],
  ['CŒUR', 'coeur'],
  ['e\u0301le\u0300ve', 'eleve'],
  ['Straße', 'strasse'],
  ['Øresund, Łódź, Đorđe', 'oresund, lodz, dorde'],
  ['İstanbul ısı', 'istanbul isi'],
  ['Ĳsland', 'ijsland'],
  ['sous‑traitance\u00a0: non', 'sous-traitance : non'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(foldText(text).folded).toBe(folded);
});

test('the way back leads from a folded word to the letters it was made of', () => {
  const text = 'Le cœur de l’été';
  const { folded, placeOf } = foldText(text);
  const at = folded.indexOf('ete');
  expect(text.slice(placeOf(at), placeOf(at + 3))).toBe('été');
  const heart = folded.indexOf('coeur');
  expect(text.slice(placeOf(heart), placeOf(heart + 5))).toBe('cœur');
});
