import type { InterfaceLanguage } from '../domain/shared/language';

/** Whose habits dates and numbers follow in each language (BCP 47). */
export const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** `short`: 14 oct. 2026; `long`: 14 octobre 2026; `weekday`: lun. 23 nov. */
export type DateLength = 'short' | 'long' | 'weekday';

const SHAPES: Readonly<Record<DateLength, Intl.DateTimeFormatOptions>> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
};

/**
 * A date as people write it.
 * @param value - `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or an ISO instant, which falls on the day it was for the officer (as `civilDateOf` of
 *   domain/shared/dates.ts says); anything else comes back unchanged.
 */
export function formatCivilDate(language: InterfaceLanguage, value: string, length: DateLength = 'short'): string {
  if (/^\d{4}$/u.test(value)) return value;
  const wholeMonth = /^\d{4}-\d{2}$/u.test(value);
  const hasTime = /^\d{4}-\d{2}-\d{2}T/u.test(value);
  const instant = new Date(hasTime ? value : `${value}${wholeMonth ? '-01' : ''}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return value;
  const shape: Intl.DateTimeFormatOptions = wholeMonth
    ? { month: length === 'long' ? 'long' : 'short', year: 'numeric' }
    : SHAPES[length];
  const written = new Intl.DateTimeFormat(LOCALES[language], hasTime ? shape : { ...shape, timeZone: 'UTC' }).format(
    instant,
  );
  // French writes the first of the month as an ordinal, which no formatter does.
  return language === 'fr' ? written.replace(/\b1 (?=\p{L})/u, '1er ') : written;
}
