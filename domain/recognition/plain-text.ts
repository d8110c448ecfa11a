import { SPELLED_OUT } from './fold';

/** Combining marks, soft hyphens, direction marks, zero-width signs and signs for two letters: what a plain reading cannot pass over. */
const UNPLAIN =
  /[\u{300}-\u{36f}]|[\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{2069}\u{feff}\u{de}\u{fe}\u{132}\u{133}\u{fb00}-\u{fb06}]|[\u{fe00}-\u{fe0f}]/u;
const COMBINING = /^[\u{300}-\u{36f}]$/u;

/** A text without what hides letters, and where each of its units stood. */
export interface PlainText {
  readonly text: string;
  /** For each unit its offset in the original; one more at the end. */
  readonly origin: Uint32Array;
}

/** Must the text be rewritten before it is read? One native search per 8,000 characters. */
export function isPlain(text: string): boolean {
  return !UNPLAIN.test(text);
}

/** Rewrites a text so that names in it can be read; offsets stay exact. */
export function makePlain(text: string): PlainText {
  const parts: string[] = [];
  const origin = new Uint32Array(text.length * 3 + 1);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const written = SPELLED_OUT[unit] ?? (UNPLAIN.test(unit) ? '' : unit);
    for (let part = 0; part < written.length; part += 1) origin[length + part] = at;
    length += written.length;
    if (written !== '') parts.push(written);
  }
  origin[length] = text.length;
  return { text: parts.join(''), origin: origin.subarray(0, length + 1) };
}

/** Where a stretch of the plain text ends in the original: behind its last letter and the marks that belong to that letter. */
export function originalEnd(plain: PlainText, original: string, end: number): number {
  let at = (plain.origin[end - 1] ?? 0) + 1;
  while (COMBINING.test(original.charAt(at))) at += 1;
  return at;
}
