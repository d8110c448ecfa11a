import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { roleInHouse } from '../../domain/person/role-in-house';
import type { NameEntry } from '../../domain/recognition/types';
import type { Language } from '../../domain/shared/language';

/** A roster in Popolo form, as far as names need it. */
interface Popolo {
  readonly persons: readonly PopoloPerson[];
  readonly organizations?: readonly {
    readonly id: string;
    readonly name?: string;
    readonly abbreviation?: string;
    readonly classification?: string;
    readonly other_names?: readonly { readonly name: string }[];
  }[];
}

interface PopoloPerson {
  readonly id: string;
  readonly name: string;
  readonly given_name?: string | null;
  readonly family_name?: string | null;
  readonly other_names?: readonly { readonly name: string }[];
  readonly gender?: string | null;
  readonly language?: string | null;
  readonly name_split_is_guess?: boolean;
  readonly honorific_prefix?: string | null;
  readonly party?: { readonly name: string } | null;
  readonly memberships?: readonly {
    readonly role?: string;
    readonly organization_id?: string;
    readonly on_behalf_of_id?: string;
    readonly group_id?: string;
    readonly active?: boolean;
  }[];
}

/** A person of a roster file, with the id of the file. */
export interface RosterPerson {
  readonly sourceId: string;
  readonly entry: NameEntry;
}

/** Reads text from a file, unpacked when it ends in `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Reads a Popolo roster (`.json` or `.json.gz`). */
export function readRoster(path: string, firstNumber = 0): RosterPerson[] {
  const roster = JSON.parse(readText(path)) as Popolo; // the reader of an evaluation trusts its files
  const organizations = new Map((roster.organizations ?? []).map((one) => [one.id, one]));
  const namesOf = (id: string | undefined) => {
    const found = id === undefined ? undefined : organizations.get(id);
    return found === undefined
      ? []
      : [found.name, found.abbreviation, ...(found.other_names ?? []).map((other) => other.name)];
  };
  return roster.persons.map((person, number) => ({
    sourceId: person.id,
    entry: {
      id: numberedId(firstNumber + number),
      name: person.name,
      ...(person.given_name ? { givenName: person.given_name } : {}),
      ...(person.family_name ? { familyName: person.family_name } : {}),
      otherNames: (person.other_names ?? []).map((other) => other.name),
      ...genderOf(person.gender ?? person.honorific_prefix ?? ''),
      parties: unique([
        ...(person.memberships ?? []).flatMap((one) => [...namesOf(one.on_behalf_of_id), ...namesOf(one.group_id)]),
        person.party?.name,
      ]),
      roles: unique(
        (person.memberships ?? []).map(
          (one) => roleInHouse(one.role, organizations.get(one.organization_id ?? '')) ?? undefined,
        ),
      ),
      languages: isLanguage(person.language) ? [person.language] : [],
      ...(person.name_split_is_guess === true ? { nameSplitIsGuess: true } : {}),
    },
  }));
}

function unique(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[]; // filtered just before
}

/** Gender as rosters and cases write it. */
export function genderOf(written: string): { gender: 'female' | 'male' } | Record<string, never> {
  if (/^(f|female|mme)\b/iu.test(written)) return { gender: 'female' };
  return /^(m|male)\b/iu.test(written) ? { gender: 'male' } : {};
}

/** Is this one of the languages the extension knows? */
export function isLanguage(written: string | null | undefined): written is Language {
  return written === 'fr' || written === 'nl' || written === 'en' || written === 'de';
}

/** A UUID made from a number, for rosters that have other ids. */
export function numberedId(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
