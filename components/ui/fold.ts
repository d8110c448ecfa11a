/** Words without accents and case, for matching what is typed: `Éléonore D’Hondt` = `eleonore d hondt`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every typed word begins a word of the folded text, in any order. */
export function matches(folded: string, typed: string): boolean {
  const spaced = ` ${folded}`;
  return fold(typed)
    .split(' ')
    .every((word) => word === '' || spaced.includes(` ${word}`));
}
