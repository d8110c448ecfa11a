import { SPELLED_OUT } from './fold';
import { HIDING, LETTER_MIX } from './token-hash';

const isCombining = (code: number) => code >= 0x300 && code <= 0x36f;

/** A text without what hides letters, and where each of its units stood. */
export interface PlainText {
  readonly text: string;
  /** For each unit its offset in the original; one more at the end. */
  readonly origin: Uint32Array;
}

/** Rewrites a text so that names in it can be read; offsets stay exact. Some index must have been opened: letters come with it. */
export function makePlain(text: string): PlainText {
  const parts: string[] = [];
  const origin = new Uint32Array(text.length * 3 + 1);
  let length = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (((LETTER_MIX[text.charCodeAt(at)] ?? 0) & HIDING) === 0) {
      origin[length] = at;
      length += 1;
      continue;
    }
    const written = SPELLED_OUT[text.charAt(at)] ?? '';
    parts.push(text.slice(from, at), written);
    for (let part = 0; part < written.length; part += 1) origin[length + part] = at;
    length += written.length;
    from = at + 1;
  }
  parts.push(text.slice(from));
  origin[length] = text.length;
  return { text: parts.join(''), origin: origin.subarray(0, length + 1) };
}

/** Where a stretch of the plain text ends in the original: behind its last letter and the marks that belong to that letter. */
export function originalEnd(plain: PlainText, original: string, end: number): number {
  let at = (plain.origin[end - 1] ?? 0) + 1;
  while (isCombining(original.charCodeAt(at))) at += 1;
  return at;
}
