import { APART, APOSTROPHE, BLANK, COMMA, DASH, DOT, DOT_HYPHEN, HYPHEN, isBlank, signOf } from './signs';
import { LETTER_MIX } from './token-hash';

/** Reads what stands between two words (`signs.ts`). @param end - Where the first of them ends. */
export function readGap(text: string, end: number): number {
  let unit = end;
  let found = signOf(text.charCodeAt(unit));
  if (found !== BLANK) unit += 1;
  if (found === APART) return APART;
  let lines = 0;
  let blanks = 0;
  for (; (LETTER_MIX[text.charCodeAt(unit)] ?? 0) === 0; unit += 1) {
    const code = text.charCodeAt(unit);
    if (isBlank(code)) {
      blanks += 1;
      if (code === 10) lines += 1;
      continue;
    }
    const sign = signOf(code);
    // "Mahdi , Sammy", "M.-C.", "D' Hondt", "van 't Hof"; nothing else joins two signs.
    if (found === BLANK && sign === COMMA) found = COMMA;
    else if (found === BLANK && sign === APOSTROPHE && isShortened(text, unit + 1)) continue;
    else if (found === DOT && sign === HYPHEN && blanks === 0) found = DOT_HYPHEN;
    else return APART;
  }
  if (blanks > 0 && (found === HYPHEN || found === DASH || found === DOT_HYPHEN))
    return found !== DASH && lines > 0 ? found : APART;
  return found;
}

/** `'t`, `'s` before a blank: a particle that was shortened, not a quotation. */
export function isShortened(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit) | 32;
  return (code === 116 || code === 115) && isBlank(text.charCodeAt(unit + 1));
}
