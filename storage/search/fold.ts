const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

const PLAIN = /^[\w\s.,:;!?'"()·-]*$/;

/** Lower case without diacritics, so that `Mélanie` is found by `melanie`. One letter may become two (`œ` → `oe`). */
export function fold(text: string): string {
  // Most words have no accents, and there are millions of words.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/gu, (letter) => LETTERS[letter] ?? letter);
}

const EXCERPT_BEFORE = 60;
const EXCERPT_LENGTH = 180;

/**
 * A piece of the text around the first word that was searched for; its beginning when none is found.
 * @param foldedTerms - Terms as the index found them, folded.
 * @returns Plain text on one line, at most about 180 characters, `…` where it was cut.
 */
export function excerptOf(text: string, foldedTerms: readonly string[]): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const at = firstMatch(line, foldedTerms);
  const start = at <= EXCERPT_BEFORE ? 0 : wordStart(line, at - EXCERPT_BEFORE);
  const end = line.length - start <= EXCERPT_LENGTH ? line.length : wordStart(line, start + EXCERPT_LENGTH);
  const piece = line.slice(start, end).trim();
  return `${start > 0 ? '…' : ''}${piece}${end < line.length ? '…' : ''}`;
}

function firstMatch(line: string, foldedTerms: readonly string[]): number {
  for (const word of line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(word[0]);
    if (foldedTerms.some((term) => folded.startsWith(term))) return word.index;
  }
  return 0;
}

function wordStart(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space === -1 || space - from > 40 ? from : space + 1;
}
