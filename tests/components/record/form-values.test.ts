import { expect, test } from 'vitest';
import { changesOf, cleanForm, conflictingFields } from '../../../components/record/form-values';

test('what was left empty is left out, also inside of lists', () => {
  expect(
    cleanForm({
      name: 'Lise',
      givenName: '',
      worksFor: null,
      links: [
        { url: '', note: '' },
        { url: 'https://example.org', note: '' },
      ],
      languages: [],
    }),
  ).toEqual({ name: 'Lise', links: [{ url: 'https://example.org' }], languages: [] });
});

test('a text in several languages stays when it is empty, because its field exists', () => {
  expect(cleanForm({ title: {} })).toEqual({ title: {} });
});

test('only what differs is saved, and what was emptied is taken away', () => {
  expect(
    changesOf(
      { name: 'Lise', honorificPrefix: 'Dr', rev: 3 },
      { name: 'Lise', honorificPrefix: '', languages: ['fr'] },
    ),
  ).toEqual({ honorificPrefix: undefined, languages: ['fr'] });
});

test('the order in which a text was typed is no change', () => {
  expect(changesOf({ title: { fr: 'Soins', nl: 'Zorg' } }, { title: { nl: 'Zorg', fr: 'Soins' } })).toEqual({});
});

test('only fields that both changed, each differently, are in conflict', () => {
  const base = { name: 'Lise', area: 'Liège', owner: 'A.' };
  const theirs = { name: 'Lise Vandamme', area: 'Namur', owner: 'A.' };
  expect(conflictingFields(base, { name: 'Élise', owner: 'B.' }, theirs)).toEqual(['name']);
  expect(conflictingFields(base, { name: 'Lise Vandamme' }, theirs)).toEqual([]);
});
