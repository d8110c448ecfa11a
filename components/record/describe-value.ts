import { LANGUAGES } from '../../domain/shared/language';
import type { Catalogue } from '../../locales/catalogue';

/**
 * A field's value in words, to compare two versions of it. Ids become the names they stand for.
 * @param nameOf - The name behind an id, or `null` when the text is no known id.
 */
export function describeValue(words: Catalogue, value: unknown, nameOf: (id: string) => string | null): string {
  if (value === undefined || value === null || value === '') return words.workspace.emptyValue;
  if (typeof value === 'boolean') return value ? words.workspace.yes : words.workspace.no;
  if (typeof value === 'string') return nameOf(value) ?? value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    return value.length === 0
      ? words.workspace.emptyValue
      : value.map((entry) => describeValue(words, entry, nameOf)).join(' · ');
  }
  if (typeof value !== 'object') return words.workspace.emptyValue;
  const parts = Object.entries(value).map(([key, part]) => {
    const language = LANGUAGES.find((code) => code === key);
    const text = describeValue(words, part, nameOf);
    return language === undefined ? text : `${language.toUpperCase()} ${text}`;
  });
  return parts.length === 0 ? words.workspace.emptyValue : parts.join(' · ');
}
