import type { Person } from './schema';

/** Words of a name without accents, case and punctuation, sorted: `Van Bossuyt, Anneleen` = `anneleen bossuyt van`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}

/**
 * Whether a person bears a name, in any order of its parts.
 * @param name - A label as sites write it: `Anneleen VAN BOSSUYT`, `Van Bossuyt, Anneleen`.
 */
export function bearsName(person: Pick<Person, 'name' | 'otherNames'>, name: string): boolean {
  const wanted = nameKey(name);
  return (
    wanted !== '' &&
    [person.name, ...person.otherNames.map((other) => other.name)].some((own) => nameKey(own) === wanted)
  );
}
