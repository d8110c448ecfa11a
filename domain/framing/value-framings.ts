import type { Framing } from './framings';

/** Framings that speak of what ought to be: alone they persuade who holds the value, and few others (METHOD.md A-54). */
export const VALUE_FRAMINGS: ReadonlySet<Framing> = new Set([
  'rights',
  'child',
  'humanity',
  'development',
  'reputation',
]);
