import { nameKey } from '../person/names';
import type { Person, PersonId } from '../person/schema';
import type { ExternalId } from '../shared/record';
import { contactKey } from './contact-values';
import { canBeSameDay } from './merge-fields';
import type { ImportedValues } from './plan';
import type { RosterPerson } from './roster';

/** Scheme of ids that mean something within one file only; trusted together with the name. */
export const FILE_SCHEME = 'popolo';

/** What is known of who a row of a roster is. */
export type PersonMatch =
  | { readonly kind: 'known'; readonly person: Person }
  | { readonly kind: 'new' }
  | {
      readonly kind: 'unclear';
      readonly code: 'same_name' | 'same_address' | 'identifiers_disagree';
      readonly candidates: readonly PersonId[];
    };

/** Finds who a row is: by official identifiers first, then by name and birth date together; never by name alone. */
export interface PersonMatcher {
  match(row: RosterPerson): PersonMatch;
  /**
   * The same for a contact, who has neither: by name and, besides, an address, a number, a boss or a body of that same person. An
   * address alone is a question: a box may be shared.
   */
  matchContact(row: RosterPerson, signs: ContactSigns): PersonMatch;
}

/** What tells contacts of one name apart, and whose address is asked about. */
export interface ContactSigns {
  /** The same boss or the same body as this known person. */
  readonly besides: (person: Person) => boolean;
  /** Whether this address may be the row's own, though a known person of another name has it: no box of several, nor the boss's. */
  readonly isOwn: (address: string, person: Person) => boolean;
}

/** Makes the lookups once for all rows. */
export function createPersonMatcher(
  people: readonly Person[],
  imported: ReadonlyMap<string, ImportedValues>,
  source: string,
): PersonMatcher {
  const byIdentifier = Map.groupBy(
    people.flatMap((person) => person.identifiers.map((identifier) => ({ key: keyOf(identifier), person }))),
    ({ key }) => key,
  );
  const byName = Map.groupBy(
    people.flatMap((person) => [...nameKeysOf(person)].map((key) => ({ key, person }))),
    ({ key }) => key,
  );
  const byAddress = Map.groupBy(
    people.flatMap((person) => person.contactDetails.map((detail) => ({ key: contactKey(detail), person }))),
    ({ key }) => key,
  );

  return {
    match(row) {
      const names = nameKeysOf(row);
      const sharing = distinct(
        identifiersOf(row).flatMap((identifier) => {
          const found = (byIdentifier.get(keyOf(identifier)) ?? []).map(({ person }) => person);
          return identifier.scheme === FILE_SCHEME ? found.filter((person) => sharesName(names, person)) : found;
        }),
      );
      const [only] = sharing;
      if (sharing.length > 1 || (only !== undefined && contradicts(row, only, names))) {
        return { kind: 'unclear', code: 'identifiers_disagree', candidates: sharing.map(({ id }) => id) };
      }
      if (only !== undefined) return { kind: 'known', person: only };

      const namesakes = distinct([...names].flatMap((key) => (byName.get(key) ?? []).map(({ person }) => person)));
      const possible = namesakes.filter((person) => canBeSameDay(row.birthDate, person.birthDate));
      const sure = possible.filter(
        (person) => isWholeDay(row.birthDate) && row.birthDate === person.birthDate && !isAnother(row, person),
      );
      const [certain] = sure;
      if (certain !== undefined && sure.length === 1) return { kind: 'known', person: certain };
      const open = possible.filter(
        (person) => (isWholeDay(row.birthDate) && row.birthDate === person.birthDate) || !isAnother(row, person),
      );
      if (open.length === 0) return { kind: 'new' };
      return { kind: 'unclear', code: 'same_name', candidates: open.map(({ id }) => id) };
    },

    matchContact(row, { besides, isOwn }) {
      const names = nameKeysOf(row);
      const keys = new Set(row.contactDetails.map(contactKey));
      const isReachedAt = (person: Person) => person.contactDetails.some((detail) => keys.has(contactKey(detail)));
      const namesakes = distinct([...names].flatMap((key) => (byName.get(key) ?? []).map(({ person }) => person)));
      const sure = namesakes.filter((person) => isReachedAt(person) || besides(person));
      const [certain] = sure;
      if (certain !== undefined && sure.length === 1) return { kind: 'known', person: certain };
      const open = sure.length > 0 ? sure : namesakes;
      if (open.length > 0) return { kind: 'unclear', code: 'same_name', candidates: open.map(({ id }) => id) };
      const addresses = row.contactDetails.filter(({ type }) => type === 'email').map(contactKey);
      const boxes = distinct(
        addresses.flatMap((key) =>
          (byAddress.get(key) ?? []).map(({ person }) => person).filter((one) => isOwn(key, one)),
        ),
      );
      if (boxes.length === 0) return { kind: 'new' };
      return { kind: 'unclear', code: 'same_address', candidates: boxes.map(({ id }) => id) };
    },
  };

  /** Do both have an id in one scheme, and not the same one? Ids of a file count between versions of the same list. */
  function isAnother(row: RosterPerson, person: Person): boolean {
    const isSameList = imported.get(person.id)?.source === source;
    return identifiersOf(row).some(
      ({ scheme, identifier }) =>
        (scheme !== FILE_SCHEME || isSameList) &&
        person.identifiers.some((own) => own.scheme === scheme && own.identifier !== identifier),
    );
  }
}

/** The row's identifiers; one without any is known by its id within the file, unless rows are all the file has. */
export function identifiersOf(row: RosterPerson): readonly ExternalId[] {
  if (row.identifiers.length > 0 || row.contact !== undefined) return row.identifiers;
  return [{ scheme: FILE_SCHEME, identifier: row.sourceId }];
}

/** The key of an external id in lookups. */
export function keyOf({ scheme, identifier }: ExternalId): string {
  return `${scheme}|${identifier}`;
}

function contradicts(row: RosterPerson, person: Person, names: ReadonlySet<string>): boolean {
  return !canBeSameDay(row.birthDate, person.birthDate) && !sharesName(names, person);
}

function sharesName(names: ReadonlySet<string>, person: Person): boolean {
  return [...nameKeysOf(person)].some((key) => names.has(key));
}

function nameKeysOf({ name, otherNames }: Pick<Person, 'name' | 'otherNames'>): Set<string> {
  const keys = new Set([name, ...otherNames.map((other) => other.name)].map(nameKey));
  // A name in another script has no letters left after folding: it matches nobody rather than everybody.
  keys.delete('');
  return keys;
}

function isWholeDay(date: string | undefined): boolean {
  return date?.length === 10;
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Set(people)];
}
