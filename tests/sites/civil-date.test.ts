import { describe, expect, test } from 'vitest';
import { findCivilDate, writeCivilDate } from '../../sites/civil-date';

describe('a date in a text', () => {
  test.each([
    ['Woensdag 2 april 2025', '2025-04-02'],
    ['Mardi 1er octobre 2024', '2024-10-01'],
    ['séance du 15 août 2013', '2013-08-15'],
    ['Mis en ligne le 28/03/2011', '2011-03-28'],
    ['05-02-2025', '2025-02-05'],
    ['3.11.2024', '2024-11-03'],
    ['September 17, 2024', '2024-09-17'],
    ['17 September 2024', '2024-09-17'],
    ['5. März 2026', '2026-03-05'],
    ['2024-09-17', '2024-09-17'],
    ['maandag 1 maart 2021', '2021-03-01'],
  ])('%s is %s', (text, date) => {
    expect(findCivilDate(text)).toBe(date);
  });

  test('an instant in UTC is the civil date in Brussels', () => {
    expect(findCivilDate('2025-03-12T23:30:00Z')).toBe('2025-03-13');
    expect(findCivilDate('2025-03-12T22:30:00.000Z')).toBe('2025-03-12');
  });

  test('an instant with an offset keeps the date as written', () => {
    expect(findCivilDate('2025-03-12T23:30:00+01:00')).toBe('2025-03-12');
  });

  test.each(['2024-13-40', '31/02/2024', '12/2024', 'page 3 of 2024', '', '99 septembre 2024'])(
    '"%s" has none',
    (text) => {
      expect(findCivilDate(text)).toBeNull();
    },
  );
});

test.each([
  ['2025-03-12', 'nl', '12 maart 2025'],
  ['2025-03-12', 'fr', '12 mars 2025'],
  ['2026-03-01', 'fr', '1er mars 2026'],
] as const)('%s is written in %s as %s', (date, language, written) => {
  expect(writeCivilDate(date, language)).toBe(written);
});
