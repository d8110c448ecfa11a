import type { ReadingAtHand } from '../../sites/read-selection';

// As `readers.ts`: the scripts of one extension in one page share a world that the page cannot see.
const world = globalThis as unknown as { antichambreReading?: ReadingAtHand };

/** Keeps the last reading for the scripts that are brought to the page on a clip or for marking quotes. */
export function keepReading(reading: ReadingAtHand): void {
  world.antichambreReading = reading;
}

/** The last reading, `null` on a page that was not read. */
export function readingAtHand(): ReadingAtHand | null {
  return world.antichambreReading ?? null;
}
