const DAY_MS = 86_400_000;

/**
 * The civil date some days before a day.
 * @param today - Civil date.
 * @param days - Whole days; negative = after.
 */
export function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00.000Z`) - days * DAY_MS).toISOString().slice(0, 10);
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
