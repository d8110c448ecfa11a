import { expect, it } from 'vitest';
import {
  contactKey,
  guessKind,
  readEmails,
  readKind,
  readLanguages,
  readPhones,
} from '../../../domain/roster/contact-values';
import { readContactName } from '../../../domain/roster/contact-names';

it.each([
  ['jana.claes@cabinet.invalid', ['jana.claes@cabinet.invalid'], []],
  [
    'Jana Claes <jana@cabinet.invalid>; secretariat@cabinet.invalid',
    ['jana@cabinet.invalid', 'secretariat@cabinet.invalid'],
    [],
  ],
  ['mailto:jana@cabinet.invalid', ['jana@cabinet.invalid'], []],
  ['a@x.invalid ::: b@x.invalid', ['a@x.invalid', 'b@x.invalid'], []],
  ['jana.claes(at)cabinet.invalid', [], ['jana.claes(at)cabinet.invalid']],
  ['jana@cabinet', [], ['jana@cabinet']],
  ['jana@@cabinet.invalid, ok@cabinet.invalid', ['ok@cabinet.invalid'], ['jana@@cabinet.invalid']],
])('addresses of a cell: %s', (cell, values, refused) => {
  expect(readEmails(cell)).toEqual({ values, refused });
});

it.each([
  ['+32 2 555 01 02', ['+32 2 555 01 02'], []],
  ['02/555.01.02 ou 0470 55 01 02', ['02/555.01.02', '0470 55 01 02'], []],
  ['Tél. : (02) 555 01 02', ['(02) 555 01 02'], []],
  ['GSM: 0470-55.01.02', ['0470-55.01.02'], []],
  ['3,2470550102E+10', [], ['3,2470550102E+10']],
  ['demander à Nora', [], ['demander à Nora']],
  ['1234', [], ['1234']],
  // Written so that a spreadsheet keeps the nought.
  ['="0470550102"', ['0470550102'], []],
  ["'0470550102", ['0470550102'], []],
])('numbers of a cell: %s', (cell, values, refused) => {
  expect(readPhones(cell)).toEqual({ values, refused });
});

it.each([
  ['FR', ['fr'], []],
  ['NL/FR', ['nl', 'fr'], []],
  ['français et néerlandais', ['fr', 'nl'], []],
  ['Nederlands en Frans', ['nl', 'fr'], []],
  ['EN', ['en'], []],
  ['Deutsch, Anglais', ['de', 'en'], []],
  ['F, swahili', ['fr'], ['swahili']],
])('languages of a cell: %s', (cell, values, refused) => {
  expect(readLanguages(cell)).toEqual({ values, refused });
});

it.each([
  ['Collaboratrice', 'staff'],
  ['Ambtenaar', 'official'],
  ['Expert du parti', 'expert'],
  ['Mandataire', 'politician'],
  ['Journaliste', null],
])('a quality as a column names it: %s', (word, kind) => {
  expect(readKind(word)).toBe(kind);
});

it.each([
  ['Conseillère asile et migration', '', false, 'staff'],
  ['Conseiller communal', '', false, 'politician'],
  ['Porte-parole de la secrétaire d’État', '', false, 'staff'],
  ['Secrétaire d’État à l’Asile', '', false, 'politician'],
  ['Kabinetschef van de minister', '', false, 'staff'],
  ['Attaché', 'SPF Intérieur', false, 'official'],
  ['Attaché', 'Cabinet Claes', false, 'staff'],
  ['Directeur général', 'Office des étrangers', false, 'official'],
  ['Deskundige migratie', 'Studiedienst', true, 'expert'],
  ['', 'Kabinet Claes', false, 'staff'],
  ['', '', true, 'staff'],
  ['Volksvertegenwoordiger', '', false, 'politician'],
  ['Comptable', '', false, null],
])('a quality that function and body suggest: %s, %s', (role, organization, hasBoss, kind) => {
  expect(guessKind(role, organization, hasBoss)).toBe(kind);
});

it.each([
  ['Jana', 'Claes', '', { name: 'Jana Claes', givenName: 'Jana', familyName: 'Claes' }],
  ['Jana', 'VAN HOUT-MAES', '', { name: 'Jana Van Hout-Maes', givenName: 'Jana', familyName: 'Van Hout-Maes' }],
  ['', '', 'Claes, Jana', { name: 'Jana Claes', givenName: 'Jana', familyName: 'Claes' }],
  ['', '', 'CLAES Jana', { name: 'Jana Claes', givenName: 'Jana', familyName: 'Claes', nameSplitIsGuess: true }],
  ['', '', 'Jana DE SMET', { name: 'Jana De Smet', givenName: 'Jana', familyName: 'De Smet', nameSplitIsGuess: true }],
  ['', '', 'Mme Jana Claes', { name: 'Jana Claes' }],
  ['', '', 'Dhr. Dirk Maes', { name: 'Dirk Maes' }],
  ['', '', 'Frauke Maes', { name: 'Frauke Maes' }],
  ['', '', '', 'empty'],
  ['', '', 'jana@cabinet.invalid', 'not_a_name'],
  ['', '', '1234', 'not_a_name'],
])('a name: %s | %s | %s', (given, family, whole, name) => {
  expect(readContactName(given, family, whole)).toEqual(name);
});

it('one number written twice is one number, and one address', () => {
  const keyOf = (value: string) => contactKey({ type: 'phone', value });
  expect(keyOf('+32 2 555 01 02')).toBe(keyOf('02/555.01.02'));
  expect(keyOf('Jana@Cabinet.invalid')).toBe(keyOf('jana@cabinet.invalid'));
  expect(keyOf('+32 2 555 01 02')).not.toBe(keyOf('+32 2 555 01 03'));
});
