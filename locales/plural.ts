/**
 * The form of a noun for a count, by the language's own rules.
 * @param forms - `other` is required; `one` where the language has it.
 */
export function plural(language: string, count: number, forms: { one?: string; other: string }): string {
  const rule = new Intl.PluralRules(language).select(count);
  return rule === 'one' ? (forms.one ?? forms.other) : forms.other;
}
