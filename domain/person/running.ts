import type { Membership } from './schema';

/** Whether a partial date (`2024`, `2024-07`, `2024-07-10`) lies wholly before a day. */
function endedBefore(partial: string, day: string): boolean {
  return partial < day.slice(0, partial.length);
}

/** Whether a partial date begins after a day. */
function beginsAfter(partial: string, day: string): boolean {
  return partial > day.slice(0, partial.length);
}

/** Whether a membership runs on a day: not ended by the source's word or by its dates, and already begun. */
export function isRunning(membership: Membership, day: string): boolean {
  if (membership.active === false) return false;
  if (membership.endDate !== undefined && endedBefore(membership.endDate, day)) return false;
  return membership.startDate === undefined || !beginsAfter(membership.startDate, day);
}

/** Whether a membership with known dates had begun and not yet ended on a day in the past. */
export function covered(membership: Membership, day: string): boolean {
  if (membership.startDate === undefined || beginsAfter(membership.startDate, day)) return false;
  return membership.endDate === undefined || !endedBefore(membership.endDate, day);
}
