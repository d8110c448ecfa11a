import { IN_WORD, unitOf } from '../shared/units';

/** Words of a folded text: runs of letters and digits, with their places. */
export interface Tokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  /** End of each word, excluded. */
  readonly ends: readonly number[];
}

/** Cuts a folded text into words. */
export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const inside = index < text.length && (unitOf(text.charCodeAt(index)) & IN_WORD) !== 0;
    if (inside && start < 0) start = index;
    if (!inside && start >= 0) {
      words.push(text.slice(start, index));
      starts.push(start);
      ends.push(index);
      start = -1;
    }
  }
  return { text, words, starts, ends };
}
