import type { InterfaceLanguage } from '../shared/language';
import { organizationKind } from './organization-kind';
import type { Membership, Organization } from './schema';

/** Small words that tell in which language a name is written. */
const TELLTALE: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  fr: ['des', 'de', 'la', 'du', 'le', 'fédéral', 'fédérale', 'office', 'chambre'],
  nl: ['van', 'voor', 'het', 'federale', 'dienst', 'kamer'],
  en: ['of', 'the', 'house', 'council'],
};

/** Words with which sources say that somebody simply sits somewhere. */
const PLAIN_MEMBER = ['member', 'membre', 'lid', 'mitglied'];

/** Names at most this long are written out; longer ones are abbreviated where an abbreviation is known. */
const SHORT = 24;

/**
 * The name of an organisation in the officer's language, where a bilingual name (`Kamer … / Chambre …`) or its other names offer one.
 */
export function organizationName(organization: Organization, language: InterfaceLanguage): string {
  const { name, abbreviation, classification } = organization;
  if (organizationKind(classification) === 'party' && abbreviation !== undefined && name.length > SHORT)
    return abbreviation;
  const parts = name.split(' / ');
  if (parts.length === 1 && language !== 'en') return name;
  const candidates = [...parts, ...organization.otherNames.map((other) => other.name)];
  const best = candidates
    .map((candidate) => ({ candidate, hits: countWords(candidate, TELLTALE[language]) }))
    .toSorted((a, b) => b.hits - a.hits)[0];
  return best === undefined || best.hits === 0 ? (parts[0] ?? name) : best.candidate;
}

/** What a person does in an organisation, in the source's words; empty for a plain member, who needs the reader's own word. */
export function roleOf({ label, role }: Membership): string {
  const own = label ?? role ?? '';
  return PLAIN_MEMBER.includes(own.toLowerCase()) ? '' : own;
}

function countWords(name: string, words: readonly string[]): number {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => words.includes(word)).length;
}
