import type { Entry, SmallReasons } from './family';
import type { Contribution } from './types';
import { SMALLEST_POINTS, SMALL_TOGETHER } from './weights';

/** Rounds points to 0.01. */
export function roundPoints(points: number): number {
  return Math.round(points * 100) / 100;
}

/** Gathers the small reasons of one kind. */
function gather(entries: readonly Entry[]): SmallReasons | null {
  const [first] = entries;
  if (first === undefined) return null;
  const points = entries.reduce((sum, entry) => sum + entry.points, 0);
  const keysFor = entries.filter((entry) => entry.points > 0).map(({ key }) => key);
  return { first, points, sources: new Set(entries.map(({ key }) => key)).size, keysFor: [...new Set(keysFor)] };
}

/**
 * Gathers reasons too small for a line of their own: per kind one line together, or none when even together they are
 * too small. Fifty thousand words of small talk must neither vanish from the total nor fill the screen.
 * @param given - Reasons of some kind that were gathered as they were weighed.
 * @returns The lines, and the sources for the framing behind lines that stand for many.
 */
export function gatherSmall(
  entries: readonly Entry[],
  given: readonly SmallReasons[] = [],
): { entries: readonly Entry[]; keys: readonly (readonly string[])[] } {
  const shown: Entry[] = [];
  const small = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (Math.abs(entry.points) >= SMALLEST_POINTS) shown.push(entry);
    else if (entry.points !== 0) {
      const list = small.get(entry.kind) ?? [];
      small.set(entry.kind, list);
      list.push(entry);
    }
  }
  const keys: (readonly string[])[] = [];
  for (const { first, points, sources, keysFor } of [
    ...[...small.values()].flatMap((list) => gather(list) ?? []),
    ...given,
  ]) {
    if (Math.abs(points) < SMALL_TOGETHER) continue;
    keys.push(keysFor);
    shown.push({ ...first, points, reason: { code: 'smaller', count: sources } });
  }
  return { entries: shown, keys };
}

/**
 * Rounds signed reasons so that what is shown adds up to the rounded total: the largest remainders take the difference.
 * @returns Largest first whatever the sign, then by key.
 */
export function roundTogether(entries: readonly Entry[]): Contribution[] {
  const exact = entries.map((entry) => entry.points * 100);
  // The very total that is the score: a half may fall the other way when hundredths are added instead of points.
  const total = Math.round(roundPoints(entries.reduce((sum, entry) => sum + entry.points, 0)) * 100);
  const rounded = exact.map((points) => Math.round(points));
  let missing = total - rounded.reduce((sum, points) => sum + points, 0);
  const byRemainder = [...exact.keys()].toSorted((a, b) => {
    const remainder = (index: number) => (exact[index] ?? 0) - (rounded[index] ?? 0);
    return missing > 0 ? remainder(b) - remainder(a) : remainder(a) - remainder(b);
  });
  for (const index of byRemainder) {
    if (missing === 0) break;
    rounded[index] = (rounded[index] ?? 0) + Math.sign(missing);
    missing -= Math.sign(missing);
  }
  return entries
    .map(({ framing: _framing, ...contribution }, index) => ({
      ...contribution,
      points: (rounded[index] ?? 0) / 100,
    }))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
