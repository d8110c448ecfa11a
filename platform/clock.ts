/** ISO instant, UTC with milliseconds. Which day that is for the officer: `civilDateOf` (domain/shared/dates.ts). */
export function now(): string {
  return new Date().toISOString();
}
