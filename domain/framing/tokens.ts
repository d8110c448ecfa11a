/** Words of a folded text: runs of letters and digits, with their places. */
export interface Tokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  /** End of each word, excluded. */
  readonly ends: readonly number[];
}

const knownUnits = new Map<number, 'letter' | 'digit' | 'other'>();

function classify(code: number): 'letter' | 'digit' | 'other' {
  if (code >= 97 && code <= 122) return 'letter';
  const known = knownUnits.get(code);
  if (known !== undefined) return known;
  const unit = String.fromCharCode(code);
  const kind = /\p{L}/u.test(unit) ? 'letter' : /\p{N}/u.test(unit) ? 'digit' : 'other';
  knownUnits.set(code, kind);
  return kind;
}

/** Cuts a folded text into words. */
export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const inside = index < text.length && classify(text.charCodeAt(index)) !== 'other';
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

/** Whether a piece of a folded text has letters only. */
export function isLetters(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (classify(text.charCodeAt(index)) !== 'letter') return false;
  return true;
}
