import { describe, expect, test } from 'vitest';
import { readMail, splitByCapitals, splitForwards, splitReversed } from '../../sites/person-name';

describe('a name in capitals', () => {
  test.each([
    ['Odile VANNIEUWPOORT', 'Odile', 'Vannieuwpoort'],
    ['SJÖDAHL Bram', 'Bram', 'Sjödahl'],
    ['Clémence ROUVROY-DAST', 'Clémence', 'Rouvroy-Dast'],
    ["Roberta D'ORSOLA", 'Roberta', "D'Orsola"],
    ['Bram DE KESEL', 'Bram', 'De Kesel'],
    ['Sean McARDLENE', 'Sean', 'McArdlene'],
    ['Lucía de ARGOITIA', 'Lucía', 'de Argoitia'],
  ])('%s is %s · %s', (text, givenName, familyName) => {
    expect(splitByCapitals(text)).toEqual({
      name: `${givenName} ${familyName}`,
      givenName,
      familyName,
      isGuess: false,
    });
  });

  test('without capitals there is nothing to tell the parts', () => {
    expect(splitByCapitals('Odile Vannieuwpoort')).toBeNull();
  });
});

describe('a name with the family name first', () => {
  test('the mail address tells where the family name ends', () => {
    expect(splitReversed('Ouchaf Benali Yasmina Rose', 'yasminarose.ouchafbenali@dekamer.be')).toEqual({
      name: 'Yasmina Rose Ouchaf Benali',
      givenName: 'Yasmina Rose',
      familyName: 'Ouchaf Benali',
      isGuess: false,
    });
  });

  test('else particles belong to the family name, and it is said to be a guess', () => {
    expect(splitReversed('Van den Elzas Joris', null)).toEqual({
      name: 'Joris Van den Elzas',
      givenName: 'Joris',
      familyName: 'Van den Elzas',
      isGuess: true,
    });
  });
});

test('a name with the given name first splits at its particle', () => {
  expect(splitForwards('Joris Van den Elzas')).toMatchObject({
    givenName: 'Joris',
    familyName: 'Van den Elzas',
    isGuess: false,
  });
});

test('mail addresses printed backwards are turned round', () => {
  expect(readMail('eb.remaked@leseked.marb')).toBe('bram.dekesel@dekamer.be');
  expect(readMail('odile.x[at]ep.europa[dot]eu')).toBe('odile.x@ep.europa.eu');
  expect(readMail('no mail here')).toBeNull();
});
