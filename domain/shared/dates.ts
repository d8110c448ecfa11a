import * as z from 'zod';

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** A civil date `YYYY-MM-DD` that exists in the calendar (`2024-13-40` does not). */
export const civilDateSchema = z.iso.date();

/** A date as sources give it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601 reduced precision, as in Popolo). */
export const partialDateSchema = z.union([
  z.iso.date(),
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/u, 'date must be YYYY, YYYY-MM or YYYY-MM-DD'),
]);

/** An instant, UTC, ISO 8601 with milliseconds. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A meeting's civil date and time `YYYY-MM-DDTHH:mm`, read together with an IANA zone. */
export const civilDateTimeSchema = z.iso.datetime({ local: true, precision: -1 });

/**
 * Days from one date to a later one.
 * @param from - Civil date or ISO instant.
 * @param to - Civil date or ISO instant.
 * @returns Days, possibly fractional, ≥ 0; a `from` in the future of `to` counts as 0.
 */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * The civil date on which an instant falls for the officer: in the zone of her machine, as it is set now. The one way of saying it; the day
 * in UTC is another one for an hour or two of each night in Brussels. A civil date comes back as it is.
 */
export function civilDateOf(instant: string): string {
  if (!instant.includes('T')) return instant;
  const there = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${there.getFullYear()}-${two(there.getMonth() + 1)}-${two(there.getDate())}`;
}

/**
 * The civil date a number of days later (or earlier, when negative).
 * @param date - Civil date.
 */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
