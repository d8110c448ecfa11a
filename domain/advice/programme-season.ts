import { daysBetween } from '../shared/dates';

/** Where party programmes stand before an election (METHOD.md A-72). */
export type ProgrammeSeason =
  /** They are being written: what is brought now may still get in. */
  | 'writing'
  /** Often settled by now: a promise or the coalition agreement is the next chance. */
  | 'tied_up';

/** The source says "early" and gives no figure; these days are ours, on the careful side. */
const DAYS = { writing: 540, tiedUp: 240 } as const;

/**
 * Tells whether programmes for the next election are being written or are likely tied up.
 * @param nextElection - Civil date; absent = not known.
 * @returns `null` long before and after it.
 */
export function findProgrammeSeason(nextElection: string | undefined, today: string): ProgrammeSeason | null {
  if (nextElection === undefined || nextElection < today) return null;
  const days = daysBetween(today, nextElection);
  if (days > DAYS.writing) return null;
  return days > DAYS.tiedUp ? 'writing' : 'tied_up';
}
