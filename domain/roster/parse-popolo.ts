import { fail, ok, type Result } from '../shared/result';
import { readJson } from './read-json';
import {
  readContactDetails,
  readGender,
  readIdentifiers,
  readLanguages,
  readLinks,
  readOtherNames,
} from './popolo-fields';
import { createProblemLog, type ProblemLog } from './problem-log';
import { readRow, type Row } from './row';
import type {
  PopoloRoster,
  RosterError,
  RosterMembership,
  RosterOrganization,
  RosterPerson,
  RosterPost,
} from './roster';

/** What a file gathers while it is read. */
interface Gathered {
  readonly people: RosterPerson[];
  readonly organizations: Map<string, RosterOrganization>;
  readonly posts: Map<string, RosterPost>;
  readonly memberships: RosterMembership[];
  /** Names of `areas`, by id. */
  readonly areas: ReadonlyMap<string, string>;
  readonly log: ProblemLog;
}

/**
 * Reads a roster in Popolo JSON: people with their memberships inside, or memberships, posts and areas beside them.
 * A file with one bad row is refused whole, with the places of the first 100; small things (a link that is no address)
 * are left out and listed.
 * @param text - The whole file.
 * @param options.title - Used when the file has no `meta.title`, e.g. the file's name.
 */
export function parsePopolo(text: string, options: { readonly title: string }): Result<PopoloRoster, RosterError> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (!hasPersons(json.value)) return fail({ code: 'not_popolo' });
  const log = createProblemLog();
  const root = readRow(json.value, '', log);
  if (root === null) return fail({ code: 'not_popolo' });

  const gathered: Gathered = {
    people: [],
    organizations: new Map(),
    posts: new Map(),
    memberships: [],
    areas: new Map(root.rows('areas').map((area) => [area.id('id') ?? '', area.optionalName('name') ?? ''])),
    log,
  };
  for (const row of root.rows('organizations')) addOrganization(gathered, row);
  for (const row of root.rows('posts')) addPost(gathered, row);
  const personIds = new Set<string>();
  for (const row of root.rows('persons')) addPerson(gathered, row, personIds);
  for (const row of root.rows('memberships')) {
    const personId = row.id('person_id');
    if (personId !== undefined && personIds.has(personId)) addMembership(gathered, row, personId);
    else log.refuse(`${row.place}.person_id`, personId === undefined ? 'missing' : 'unknown_reference', personId);
  }
  checkReferences(gathered);
  const meta = root.row('meta');
  const roster: PopoloRoster = {
    title: meta?.text('title', 300) ?? options.title,
    asOf: meta?.date('as_of'),
    source: meta?.text('source', 300),
    licence: meta?.text('licence', 300),
    people: gathered.people,
    organizations: [...gathered.organizations.values()],
    posts: [...gathered.posts.values()],
    memberships: gathered.memberships,
    leftOut: log.leftOut,
  };
  if (log.refusedTotal > 0) return fail({ code: 'bad_rows', problems: log.refused, total: log.refusedTotal });
  return ok(roster);
}

function hasPersons(value: unknown): value is { readonly persons: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'persons' in value && Array.isArray(value.persons);
}

function addPerson(gathered: Gathered, row: Row, ids: Set<string>): void {
  const { log } = gathered;
  const name = row.name('name');
  const sourceId = row.id('id') ?? row.place;
  if (ids.has(sourceId)) log.refuse(`${row.place}.id`, 'duplicate_id', sourceId);
  ids.add(sourceId);
  const person = {
    sourceId,
    place: row.place,
    givenName: row.optionalName('given_name'),
    familyName: row.optionalName('family_name'),
    otherNames: readOtherNames(row, 50, log),
    nameSplitIsGuess: row.flag('name_split_is_guess'),
    honorificPrefix: row.text('honorific_prefix', 40),
    gender: readGender(row, log),
    birthDate: row.date('birth_date'),
    languages: readLanguages(row, log),
    identifiers: readIdentifiers(row, 50, log),
    contactDetails: readContactDetails(row, 30, log),
    links: readLinks(row, 50, log),
  };
  if (name !== null) gathered.people.push({ name, ...person });
  for (const membership of row.rows('memberships')) addMembership(gathered, membership, sourceId);
  addParty(gathered, row.row('party'), sourceId);
}

/** Some exports give the party as an object with dates, beside the memberships. */
function addParty(gathered: Gathered, row: Row | undefined, personId: string): void {
  const organizationId = row?.id('id');
  if (row === undefined || organizationId === undefined) return;
  if (!gathered.organizations.has(organizationId)) {
    const name = row.name('name');
    if (name === null) return;
    gathered.organizations.set(organizationId, {
      sourceId: organizationId,
      place: row.place,
      name,
      classification: 'party',
      otherNames: [],
      identifiers: [],
      links: [],
    });
  }
  gathered.memberships.push({
    place: row.place,
    personId,
    organizationId,
    startDate: row.date('start_date'),
    endDate: row.date('end_date'),
    committees: [],
    substituteCommittees: [],
    identifiers: [],
  });
}

function addOrganization(gathered: Gathered, row: Row): void {
  const { log, organizations } = gathered;
  const name = row.name('name');
  const sourceId = row.id('id');
  if (sourceId === undefined) log.refuse(`${row.place}.id`, 'missing', undefined);
  else if (organizations.has(sourceId)) log.refuse(`${row.place}.id`, 'duplicate_id', sourceId);
  if (name === null || sourceId === undefined) return;
  organizations.set(sourceId, {
    sourceId,
    place: row.place,
    name,
    otherNames: readOtherNames(row, 30, log),
    abbreviation: row.text('abbreviation', 60),
    classification: row.text('classification', 100),
    parentId: row.id('parent_id'),
    identifiers: readIdentifiers(row, 19, log),
    links: readLinks(row, 20, log),
  });
}

function addPost(gathered: Gathered, row: Row): void {
  const { log, posts } = gathered;
  const sourceId = row.id('id');
  const label = row.has('label') ? row.name('label') : row.name('role');
  const organizationId = row.id('organization_id');
  if (sourceId === undefined) log.refuse(`${row.place}.id`, 'missing', undefined);
  else if (posts.has(sourceId)) log.refuse(`${row.place}.id`, 'duplicate_id', sourceId);
  if (organizationId === undefined) log.refuse(`${row.place}.organization_id`, 'missing', undefined);
  if (sourceId === undefined || label === null || organizationId === undefined) return;
  posts.set(sourceId, {
    sourceId,
    place: row.place,
    label,
    organizationId,
    role: row.text('role', 200),
    identifiers: readIdentifiers(row, 19, log),
  });
}

function addMembership(gathered: Gathered, row: Row, personId: string): void {
  const { log } = gathered;
  const postId = row.id('post_id');
  const organizationId = row.id('organization_id') ?? gathered.posts.get(postId ?? '')?.organizationId;
  if (organizationId === undefined) return log.refuse(`${row.place}.organization_id`, 'missing', undefined);
  gathered.memberships.push({
    place: row.place,
    personId,
    organizationId,
    postId,
    onBehalfOfId: row.id('on_behalf_of_id'),
    groupId: row.id('group_id'),
    role: row.text('role', 300),
    label: row.text('label', 500),
    area: gathered.areas.get(row.id('area_id') ?? '') ?? row.text('area', 300),
    legislature: row.text('legislature', 40) ?? row.text('legislative_period_id', 40),
    startDate: row.date('start_date'),
    endDate: row.date('end_date'),
    active: row.flag('active'),
    asOf: row.date('as_of'),
    committees: row.texts('committees', 60, 300),
    substituteCommittees: row.texts('committees_substitute', 60, 300),
    identifiers: readIdentifiers(row, 20, log),
  });
}

function checkReferences({ organizations, posts, memberships, log }: Gathered): void {
  const check = (place: string, field: string, id: string | undefined, known: ReadonlyMap<string, unknown>) => {
    if (id !== undefined && !known.has(id)) log.refuse(`${place}.${field}`, 'unknown_reference', id);
  };
  for (const { place, parentId } of organizations.values()) check(place, 'parent_id', parentId, organizations);
  for (const { place, organizationId } of posts.values())
    check(place, 'organization_id', organizationId, organizations);
  for (const { place, organizationId, postId, onBehalfOfId, groupId } of memberships) {
    check(place, 'organization_id', organizationId, organizations);
    check(place, 'post_id', postId, posts);
    check(place, 'on_behalf_of_id', onBehalfOfId, organizations);
    check(place, 'group_id', groupId, organizations);
  }
}
