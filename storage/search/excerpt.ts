import { fold } from '../../domain/shared/fold';

const EXCERPT_BEFORE = 60;
const EXCERPT_LENGTH = 180;
/** Between two texts of one record. */
const PARTED = ' · ';

/**
 * A piece of the text around the first word that was searched for; its beginning when none is found.
 * @param foldedTerms - Terms as the index found them, folded.
 * @returns Plain text on one line, at most about 180 characters, `…` where it was cut.
 */
export function excerptOf(text: string, foldedTerms: readonly string[]): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const at = firstMatch(line, foldedTerms);
  const near = at <= EXCERPT_BEFORE ? 0 : wordStart(line, at - EXCERPT_BEFORE);
  // Texts of a record stand one after the other: the end of the one before, maybe in another language, says nothing of this one.
  const part = line.lastIndexOf(PARTED, at);
  const start = near > 0 && part !== -1 && part + PARTED.length >= near ? part + PARTED.length : near;
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
