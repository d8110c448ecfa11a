import type { NamedOnSite } from '../domain/page/schema';
import type { RosterRow } from '../domain/roster/roster-row';
import { attributeOf, textOf, tidy } from './dom';
import { findOfficialLinks, parseUrl } from './official-links';
import { splitByCapitals, splitForwards, type PersonName } from './person-name';

const HONORIFIC =
  /^(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|De heer|de heer|Mevrouw|mevrouw|Dhr\.?|Mevr\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+(?=\p{Lu})/u;

/** A name without `M.`, `Mme`, `Mevrouw`… and without what follows in brackets or after a comma: `M. Bram De Kesel (PRO)`. */
export function bareName(text: string): string {
  return tidy(text.replace(/\s*[([].*$/u, '').replace(/,.*$/u, '')).replace(HONORIFIC, '');
}

/** Gender where an honorific tells it. */
export function genderOf(text: string): 'female' | 'male' | undefined {
  const honorific = HONORIFIC.exec(tidy(text))?.[0] ?? '';
  if (/^(M\.|Monsieur|de heer|Dhr|Mr\b)/iu.test(honorific) && !honorific.startsWith('Mrs')) return 'male';
  return /^(Mme|Mlle|Madame|Mev|Mrs|Ms)/iu.test(honorific) ? 'female' : undefined;
}

/** Parts of a name as a list writes it: capitals tell the family name, else the order given–family is taken. */
export function namePartsOf(text: string): PersonName {
  const name = bareName(text);
  return splitByCapitals(name) ?? splitForwards(name);
}

/** People linked by official id inside of `within`, each once, with the first link text that is a name. */
export function linkedPeople(document: Document, url: URL, within: Element | null = null): NamedOnSite[] {
  const people = new Map<string, NamedOnSite>();
  for (const { link, identifier } of findOfficialLinks(document, url)) {
    if (within !== null && !within.contains(link)) continue;
    const name = namePartsOf(textOf(link)).name;
    const key = `${identifier.scheme}:${identifier.identifier}`;
    if (isName(name) && !people.has(key)) people.set(key, { name, identifier });
  }
  return [...people.values()];
}

/** What a list says of a person beside the name. */
export type ListedDetails = Pick<RosterRow, 'group' | 'party' | 'area' | 'role' | 'email'>;

/**
 * Roster rows from a list page by its links to people's pages, whatever the markup around them.
 * @param details - Reads group, area… from around the link.
 */
export function rowsFromLinks(document: Document, url: URL, details: (link: Element) => ListedDetails): RosterRow[] {
  const rows = new Map<string, RosterRow>();
  for (const { link, identifier } of findOfficialLinks(document, url)) {
    const shown = textOf(link) || attributeOf(link, 'title') || attributeOf(link.querySelector('img'), 'alt');
    const key = `${identifier.scheme}:${identifier.identifier}`;
    if (!isName(bareName(shown)) || rows.has(key)) continue;
    const page = parseUrl(attributeOf(link, 'href'), url);
    rows.set(key, {
      ...rowOf(shown),
      ...details(link),
      identifiers: [identifier],
      links: page === null ? [] : [page.href.slice(0, 2_000)],
    });
  }
  return [...rows.values()];
}

/** A row with the name and what the name tells. */
export function rowOf(shown: string): RosterRow {
  const { name, givenName, familyName, isGuess } = namePartsOf(shown);
  const gender = genderOf(shown);
  const listed = bareName(shown);
  return {
    name,
    ...(givenName === '' ? {} : { givenName }),
    ...(familyName === '' ? {} : { familyName }),
    ...(isGuess ? { nameSplitIsGuess: true } : {}),
    ...(gender === undefined ? {} : { gender }),
    otherNames: listed === name ? [] : [listed],
    identifiers: [],
    links: [],
  };
}

/** At least two words, the first and one more with a capital: not `Lire la suite`, not `FR`. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    text.length <= 80 &&
    words.length >= 2 &&
    words.length <= 8 &&
    words.filter((word) => /^[\p{Lu}'’]/u.test(word)).length >= 2 &&
    !/\d/u.test(text)
  );
}
