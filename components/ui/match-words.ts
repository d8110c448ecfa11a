import { fold } from '../../domain/shared/fold';

/** The words of a text for matching what is typed, without accents, case and signs: `Éléonore D’Hondt` = `eleonore d hondt`. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every typed word begins a word of the folded text, in any order. */
export function matches(folded: string, typed: string): boolean {
  const spaced = ` ${folded}`;
  return foldWords(typed)
    .split(' ')
    .every((word) => word === '' || spaced.includes(` ${word}`));
}
