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
  /** Reasons too small for a line of their own, gathered by framing where there may be thousands. */
  readonly small?: ReadonlyMap<Framing, SmallReasons>;
}

/** Reasons of one kind for one framing, each too small for a line: kept as a sum with its sources. */
export interface SmallReasons {
  /** The first of them, which stands for all when they get a line together. */
  readonly first: Entry;
  points: number;
  /** How many sources they come from. */
  sources: number;
  /** Keys of the sources that speak for the framing, each once. */
  readonly keysFor: string[];
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
