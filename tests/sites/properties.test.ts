import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDateSchema } from '../../domain/shared/dates';
import { canonicalUrl } from '../../sites/canonical-url';
import { findCivilDate, writeCivilDate } from '../../sites/civil-date';
import { tidy } from '../../sites/dom';
import { readSpeakerLabel } from '../../sites/chamber/speaker-label';
import { detectLanguages } from '../../sites/languages';
import { officialIdOf } from '../../sites/official-links';
import { splitByCapitals, splitForwards, splitReversed } from '../../sites/person-name';

const RUN = { seed: 20_261_121, numRuns: 400 };
const word = fc.stringMatching(/^[A-ZÉ][a-zéë'-]{1,9}$/u);

test('a date that is found exists in the calendar', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/u)), (text) => {
      const date = findCivilDate(text);
      expect(date === null || civilDateSchema.safeParse(date).success).toBe(true);
    }),
    RUN,
  );
});

test('a day written in words or figures is found again', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('fr', 'nl', 'en', 'de'), (date, language) => {
      const words = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
      expect(findCivilDate(words)).toBe(date.toISOString().slice(0, 10));
    }),
    RUN,
  );
});

test('an address made canonical stays as it is', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalUrl(new URL(address));
      expect(canonicalUrl(new URL(once))).toBe(once);
    }),
    RUN,
  );
});

test('no text makes a reader of small things fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(() => {
        detectLanguages(text);
        readSpeakerLabel(text, text);
        officialIdOf(text, new URL('https://www.dekamer.be/'));
        splitByCapitals(text);
      }).not.toThrow();
    }),
    RUN,
  );
});

test('a name keeps all its words, whichever way it is written', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (words) => {
      const sorted = (text: string): string[] => text.split(' ').toSorted();
      expect(sorted(splitForwards(words.join(' ')).name)).toEqual(words.toSorted());
      expect(sorted(splitReversed(words.join(' '), null).name)).toEqual(words.toSorted());
    }),
    RUN,
  );
});

test('a tidied text has single spaces, no soft hyphens and nothing around it', () => {
  const sign = fc.constantFrom('a', 'é', '.', ' ', ' ', '\u00a0', '\n', '\t', '\u2003', '\ufeff', '\u00ad');
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      const text = signs.join('');
      expect(tidy(text)).toBe(
        text
          .replace(/\u00ad/gu, '')
          .replace(/\s+/gu, ' ')
          .trim(),
      );
    }),
    RUN,
  );
});

test('a written date is one that is found again, in French and Dutch', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('fr' as const, 'nl' as const), (date, language) => {
      const civil = date.toISOString().slice(0, 10);
      const written = writeCivilDate(civil, language);
      expect(findCivilDate(written)).toBe(civil);
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      expect(written.replace(/^1er /u, '1 ')).toBe(format.format(date).replace(/^1er /u, '1 '));
    }),
    RUN,
  );
});

test('an instant in UTC is the day it was in Brussels, in summer and in winter', () => {
  const brussels = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' });
  const hour = fc.integer({ min: Date.UTC(1981, 0, 1) / 3_600_000, max: Date.UTC(2090, 0, 1) / 3_600_000 });
  const nearChange = fc
    .tuple(fc.integer({ min: 1981, max: 2089 }), fc.constantFrom(2, 3, 8, 9), fc.integer({ min: 0, max: 24 * 30 }))
    .map(([year, month, hours]) => Date.UTC(year, month, 1) / 3_600_000 + hours);
  fc.assert(
    fc.property(fc.oneof(hour, nearChange), (hours) => {
      const instant = new Date(hours * 3_600_000);
      expect(findCivilDate(instant.toISOString())).toBe(brussels.format(instant));
    }),
    { ...RUN, numRuns: 4_000 },
  );
});
