import { fold } from '../../domain/shared/fold';

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
