import { addDays } from '../domain/shared/dates';

/**
 * The civil date some days before a day.
 * @param today - Civil date.
 * @param days - Whole days; negative = after.
 */
export function daysBefore(today: string, days: number): string {
  return addDays(today, -days);
}

/**
 * What every sample record carries: the mark that it is invented, and bookkeeping of a record saved once.
 * @param date - Civil date on which it was written down.
 */
export function stamp(date: string): { createdAt: string; updatedAt: string; rev: number; sample: true } {
  const instant = `${date}T09:00:00.000Z`;
  return { createdAt: instant, updatedAt: instant, rev: 1, sample: true };
}

/** Day on which the public facts of the sample workspace were entered. */
export const ENTERED_ON = '2025-09-15';

/** Day on which the mandates were last checked against their (invented) source. */
export const CHECKED_ON = '2026-11-02';
