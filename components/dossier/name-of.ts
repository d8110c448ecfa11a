import type { Organization } from '../../domain/person/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';

/** Small words that tell in which language a name is written. */
const TELLTALE: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  fr: ['des', 'de', 'la', 'du', 'le', 'fédéral', 'fédérale', 'office', 'chambre'],
  nl: ['van', 'voor', 'het', 'federale', 'dienst', 'kamer'],
  en: ['of', 'the', 'house', 'council'],
};

/** Names at most this long are written out; longer ones are abbreviated where an abbreviation is known. */
const SHORT = 24;

/**
 * The name of an organisation in the officer's language, where a bilingual name (`Kamer … / Chambre …`) or its other names offer one.
 */
export function organizationName(organization: Organization, language: InterfaceLanguage): string {
  const { name, abbreviation, classification } = organization;
  if (classification === 'party' && abbreviation !== undefined && name.length > SHORT) return abbreviation;
  const parts = name.split(' / ');
  if (parts.length === 1 && language !== 'en') return name;
  const candidates = [...parts, ...organization.otherNames.map((other) => other.name)];
  const best = candidates
    .map((candidate) => ({ candidate, hits: countWords(candidate, TELLTALE[language]) }))
    .toSorted((a, b) => b.hits - a.hits)[0];
  return best === undefined || best.hits === 0 ? (parts[0] ?? name) : best.candidate;
}

function countWords(name: string, words: readonly string[]): number {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => words.includes(word)).length;
}
