import type { Catalogue } from '../../locales/catalogue';
import { LANGUAGES } from '../../domain/shared/language';

/** A value of a plan as the officer says it: a quality and languages have words of their own, the rest stands as it is. */
export function describeField({ records, ui }: Catalogue, field: string, value: string): string {
  const kinds: Readonly<Record<string, string>> = records.personKinds;
  if (field === 'kind') return kinds[value] ?? value;
  if (field !== 'languages') return value;
  const said = value.split(', ').map((part) => LANGUAGES.find((language) => language === part));
  return said
    .map((language, at) => (language === undefined ? value.split(', ')[at] : ui.languages[language]))
    .join(', ');
}
