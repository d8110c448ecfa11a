import type { DraftOf } from '../records';

/** At least two words, two of them with a capital: a person's name, not an office (`De voorzitter`, `La présidente`). */
export function isFullName(name: string): boolean {
  return name.split(' ').filter((word) => /^[\p{Lu}'’]/u.test(word)).length >= 2 && !/\d/u.test(name);
}

/** A politician of whom only the name is known, as a page labels who speaks. */
export function newPerson(name: string): DraftOf<'people'> {
  return {
    name,
    otherNames: [],
    kind: 'politician',
    languages: [],
    professions: [],
    identifiers: [],
    contactDetails: [],
    links: [],
  };
}
