import { expect, test } from 'vitest';
import { isCurriculum, readCurriculum } from '../../sites/chamber/curriculum';

test('a Dutch curriculum gives party, group, area, beginning of the mandate and birth', () => {
  expect(
    readCurriculum(
      'Volksvertegenwoordiger (VL) voor de kieskring Oost-Vlaanderen sedert 18 september 2025 ter vervanging van mevrouw Yasmina Ouchaf. | Lid van de Vrij en Lokaal-fractie. | Geboren te Zottegem op 30 april 1985. | Schepen van Zottegem.',
    ),
  ).toEqual({
    party: 'VL',
    group: 'Vrij en Lokaal',
    area: 'Oost-Vlaanderen',
    startDate: '2025-09-18',
    birthDate: '1985-04-30',
  });
});

test('who presides a group belongs to it', () => {
  expect(
    readCurriculum('Volksvertegenwoordiger (PRO) voor de kieskring Namen. | Voorzitster van de PRO-fractie.'),
  ).toEqual({
    party: 'PRO',
    group: 'PRO',
    area: 'Namen',
  });
});

test('who belongs to no recognised group has none', () => {
  expect(
    readCurriculum(
      'Volksvertegenwoordiger (PRO) voor de kieskring Brussel-Hoofdstad. | Behoort niet tot een erkende politieke fractie.',
    ),
  ).toEqual({ party: 'PRO', area: 'Brussel-Hoofdstad' });
});

test('a French curriculum is read too', () => {
  expect(
    readCurriculum(
      'Député (PRO) pour la circonscription de Liège depuis le 4 février 2025. | Membre du groupe PRO. | Né à Durbuy le 3 mai 1981.',
    ),
  ).toEqual({ party: 'PRO', group: 'PRO', area: 'Liège', startDate: '2025-02-04', birthDate: '1981-05-03' });
});

test('other paragraphs are no curriculum', () => {
  expect(isCurriculum('Taal: Frans')).toBe(false);
});
