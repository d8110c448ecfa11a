import { expect, test } from 'vitest';
import { readPlace } from '../../../domain/roster/read-place';
import { IMPORT_WORDS } from '../../../locales/catalogue';

const said = (language: 'fr' | 'nl' | 'en', place: string) =>
  IMPORT_WORDS[language].roster.place(readPlace(place)).replaceAll('\u00a0', ' ');

test('a place in a file is counted from one, as a person counts', () => {
  expect(readPlace('persons[0].memberships[1].organization_id')).toEqual([
    { code: 'entry', list: 'persons', at: 1 },
    { code: 'entry', list: 'memberships', at: 2 },
    { code: 'field', field: 'organization_id' },
  ]);
});

test('a key that we do not know is shown as it is written', () => {
  expect(readPlace('persons[0].__proto__')).toEqual([
    { code: 'entry', list: 'persons', at: 1 },
    { code: 'unknown', key: '__proto__' },
  ]);
  expect(readPlace('cities[3]')).toEqual([{ code: 'unknown', key: 'cities[3]' }]);
});

test.each([
  ['persons[1].name', '2nd person, name'],
  ['persons[11].name', '12th person, name'],
  ['persons[20].birth_date', '21st person, date of birth'],
  ['persons[0].memberships[2].start_date', '1st person, 3rd mandate, first day'],
  ['organizations[0].id', '1st organisation, id'],
  ['persons', 'list of people'],
  ['meta.as_of', 'about the list, date'],
  ['persons[0].__proto__', '1st person, “__proto__”'],
])('in English %s is “%s”', (place, words) => {
  expect(said('en', place)).toBe(words);
});

test.each([
  ['persons[0].name', '1re personne, nom'],
  ['persons[1].name', '2e personne, nom'],
  ['memberships[0].organization_id', '1er mandat, organisation'],
  ['persons[4].other_names[0].name', '5e personne, 1er autre nom, nom'],
  ['persons[0].__proto__', '1re personne, « __proto__ »'],
])('in French %s is “%s”', (place, words) => {
  expect(said('fr', place)).toBe(words);
});

test.each([
  ['persons[1].name', '2e persoon, naam'],
  ['persons[7].memberships[0].start_date', '8e persoon, 1e mandaat, eerste dag'],
  ['persons[0].__proto__', '1e persoon, “__proto__”'],
])('in Dutch %s is “%s”', (place, words) => {
  expect(said('nl', place)).toBe(words);
});
