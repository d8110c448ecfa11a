import { expect, test } from 'vitest';
import { CATALOGUES, IMPORT_WORDS, PRIVACY_WORDS } from '../../locales/catalogue';
import { setFrenchSpaces } from '../../locales/fr/spaces';

test('French punctuation never begins a line, and all of it has the same space', () => {
  expect(setFrenchSpaces('Qui ? « Elle » : 3 ; voilà !')).toBe(
    'Qui\u00a0? «\u00a0Elle\u00a0»\u00a0: 3\u00a0; voilà\u00a0!',
  );
});

test('an address and a time keep their colon where it is', () => {
  expect(setFrenchSpaces('https://example.org/ à 14:30')).toBe('https://example.org/ à 14:30');
});

/** Every text of a catalogue that needs no argument. */
function textsOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(textsOf) : [];
}

test('no French text has a plain space before its punctuation, a straight quotation mark or a straight apostrophe', () => {
  const faulty = textsOf([CATALOGUES.fr, IMPORT_WORDS.fr, PRIVACY_WORDS.fr]).filter((text) =>
    / [:;!?»]|« |"|\p{L}'\p{L}/u.test(text),
  );
  expect(faulty).toEqual([]);
  expect(CATALOGUES.fr.workspace.noHit('Osei')).toBe('Rien de conservé ne contient «\u00a0Osei\u00a0».');
});

test('no Dutch or English text has a straight apostrophe within a word', () => {
  const faulty = textsOf([
    CATALOGUES.nl,
    IMPORT_WORDS.nl,
    PRIVACY_WORDS.nl,
    CATALOGUES.en,
    IMPORT_WORDS.en,
    PRIVACY_WORDS.en,
  ]).filter((text) => /\p{L}'\p{L}/u.test(text));
  expect(faulty).toEqual([]);
});

test('Dutch addresses the officer as u', () => {
  const faulty = textsOf([CATALOGUES.nl, IMPORT_WORDS.nl, PRIVACY_WORDS.nl]).filter((text) =>
    /\b(?:je|jij|jouw|jullie)\b/iu.test(text),
  );
  expect(faulty).toEqual([]);
});

test('someone’s exact words keep their own spaces within our sentence', () => {
  expect(CATALOGUES.fr.workspace.noHit('Et vous ?')).toBe('Rien de conservé ne contient «\u00a0Et vous ?\u00a0».');
});
