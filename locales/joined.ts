/**
 * A sentence of the parts that count something; nothing where none does.
 * @param parts - How many, and how that is said.
 */
export function joined(before: string, parts: readonly (readonly [count: number, words: string])[]): string {
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length === 0 ? '' : `${before}${said.join(', ')}.`;
}
