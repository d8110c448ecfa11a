import type { Framing } from '../framing/framings';
import { daysBetween } from '../shared/dates';
import { GATE } from './weights';
import type { Contribution } from './types';

/** One reason before rounding. */
export interface Entry extends Contribution {
  readonly framing: Framing;
}

/** What one kind of source brings: signed reasons, and how much it makes known. */
export interface Family {
  readonly entries: readonly Entry[];
  /** How much it adds to what is known, ≥ 0 (METHOD.md C4). */
  readonly mass: number;
  /** Something of this kind counted. */
  readonly present: boolean;
  /** Something newer than a year. */
  readonly fresh: boolean;
  /** Something an officer confirmed. */
  readonly confirmed: boolean;
}

/** A family that brings nothing. */
export const NOTHING: Family = { entries: [], mass: 0, present: false, fresh: false, confirmed: false };

/** Half-life weight of something dated, 0…1; `halfLife` in days. */
export function fade(date: string, today: string, halfLife: number): number {
  return fadeOver(daysBetween(date, today), halfLife);
}

/** Half-life weight after some days, 0…1. */
export function fadeOver(days: number, halfLife: number): number {
  return 2 ** (-days / halfLife);
}

/** Whether something is at most a year old. */
export function isFresh(date: string, today: string): boolean {
  return daysBetween(date, today) <= GATE.freshDays;
}
