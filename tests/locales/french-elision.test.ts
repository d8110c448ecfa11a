import { expect, test } from 'vitest';
import { CATALOGUES } from '../../locales/catalogue';
import { de } from '../../locales/fr/elision';

test.each([
  ['Adèle Osei', 'd’Adèle Osei'],
  ['Élise Maillard', 'd’Élise Maillard'],
  ['Œyvind Aas', 'd’Œyvind Aas'],
  ['elke Vanhoorne', 'd’elke Vanhoorne'],
  ['Yves Lambiot', 'd’Yves Lambiot'],
  ['Younes Amrani', 'de Younes Amrani'],
  ['Y', 'de Y'],
  ['Hugo Pirmez', 'de Hugo Pirmez'],
  ['Pieter Royer', 'de Pieter Royer'],
  ['', 'de '],
])('French says whose dossier it is: %s', (name, said) => {
  expect(de(name)).toBe(said);
});

test('what is saved is said with the elision, in a note as in a quote', () => {
  expect(CATALOGUES.fr.interaction.saved('Adèle Osei')).toBe('Enregistré dans le dossier d’Adèle Osei.');
  expect(CATALOGUES.fr.capture.saved('Adèle Osei')).toBe('Enregistré dans le dossier d’Adèle Osei.');
  expect(CATALOGUES.fr.capture.saved('Pieter Royer')).toBe('Enregistré dans le dossier de Pieter Royer.');
});
