/** Levels of power of METHOD.md A-1, from the nearest to the farthest. */
export const POWER_LEVELS = ['local', 'regional', 'federal', 'european', 'international'] as const;
export type PowerLevel = (typeof POWER_LEVELS)[number];
