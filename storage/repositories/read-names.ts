import { findCurrentPosts } from '../../domain/person/current-posts';
import type { Membership, Organization, Person, PersonId } from '../../domain/person/schema';
import { isPartyOrGroup } from '../../domain/person/organization-kind';
import { roleInHouse } from '../../domain/person/role-in-house';
import type { NameEntry } from '../../domain/recognition/types';
import { civilDateOf } from '../../domain/shared/dates';
import type { ExternalId } from '../../domain/shared/record';
import type { StoredRow } from '../database';
import { identifierKey } from '../rows';
import type { StorageContext } from './context';
import { listRecords } from './read-records';

/** Everyone known by name, with what helps to recognise the name on a page. Public facts only; works while locked. */
export async function readNames(context: StorageContext): Promise<NameEntry[]> {
  const [people, memberships, organizations] = await Promise.all([
    listRecords(context, 'people'),
    listRecords(context, 'memberships'),
    listRecords(context, 'organizations'),
  ]);
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const byPerson = Map.groupBy(memberships, (membership) => membership.personId);
  const today = civilDateOf(context.now());
  return people.map((person) => toNameEntry(person, byPerson.get(person.id) ?? [], byId, today));
}

function toNameEntry(
  person: Person,
  memberships: readonly Membership[],
  organizations: ReadonlyMap<Organization['id'], Organization>,
  today: string,
): NameEntry {
  const { id, name, givenName, familyName, gender, nameSplitIsGuess, languages } = person;
  const current = findCurrentPosts({ memberships, organizations }, today);
  const partyIds = memberships.flatMap(({ onBehalfOfId, groupId, organizationId }) => {
    return [onBehalfOfId, groupId, isPartyOrGroup(organizations.get(organizationId)) ? organizationId : undefined];
  });
  return {
    id,
    name,
    ...(givenName === undefined ? {} : { givenName }),
    ...(familyName === undefined ? {} : { familyName }),
    otherNames: person.otherNames.map((other) => other.name),
    ...(gender === undefined ? {} : { gender }),
    parties: distinct(
      partyIds.flatMap((partyId) => namesOf(partyId === undefined ? undefined : organizations.get(partyId))),
    ),
    roles: distinct(
      memberships.flatMap(({ role, organizationId }) => roleInHouse(role, organizations.get(organizationId)) ?? []),
    ),
    languages,
    // Without any membership nobody says whether a mandate runs.
    ...(memberships.length === 0 ? {} : { seated: current.posts.length > 0 }),
    ...(nameSplitIsGuess === undefined ? {} : { nameSplitIsGuess }),
  };
}

function namesOf(organization: Organization | undefined): string[] {
  if (organization === undefined) return [];
  const { name, abbreviation, otherNames } = organization;
  return [name, ...(abbreviation === undefined ? [] : [abbreviation]), ...otherNames.map((other) => other.name)];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/**
 * The people who bear these official ids, by `scheme|identifier`. An id that nobody or several people bear is left out,
 * and so are people in the trash.
 */
export async function readPeopleByIdentifier(
  context: StorageContext,
  identifiers: readonly ExternalId[],
): Promise<Map<string, PersonId>> {
  context.log.touch('people');
  const keys = distinct(identifiers.map(identifierKey));
  const rows = await context.database.rows('people').where('identifierKeys').anyOf(keys).distinct().toArray();
  const found = new Map<string, PersonId>();
  for (const key of keys) {
    const bearers = rows.filter((row) => row.deletedAt === undefined && keysOf(row).includes(key));
    const [only] = bearers;
    if (bearers.length === 1 && only !== undefined) found.set(key, only.id as PersonId); // the id of a row of `people`
  }
  return found;
}

/** Everybody's official ids: who bears it by `scheme|identifier`. An id that several people bear is left out. */
export async function readOfficialIds(context: StorageContext): Promise<Map<string, PersonId>> {
  context.log.touch('people');
  const rows = await context.database.rows('people').toArray();
  const found = new Map<string, PersonId | null>();
  for (const row of rows.filter(({ deletedAt }) => deletedAt === undefined)) {
    for (const key of keysOf(row)) found.set(key, found.has(key) ? null : (row.id as PersonId)); // as above
  }
  return new Map([...found].filter((entry): entry is [string, PersonId] => entry[1] !== null));
}

function keysOf(row: StoredRow): readonly string[] {
  return 'identifierKeys' in row && Array.isArray(row.identifierKeys) ? row.identifierKeys.map(String) : [];
}
