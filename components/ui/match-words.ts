import { fold } from '../../domain/shared/fold';

/** The words of a text for matching what is typed, without accents, case and signs: `Éléonore D’Hondt` = `eleonore d hondt`. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether every typed word begins a word of a text, in any order. What was typed is folded once, for however many texts are asked of it.
 * @returns A question to be asked of folded texts.
 */
export function matcherOf(typed: string): (folded: string) => boolean {
  const words = foldWords(typed)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  return (folded) => {
    const spaced = ` ${folded}`;
    return words.every((word) => spaced.includes(word));
  };
}
