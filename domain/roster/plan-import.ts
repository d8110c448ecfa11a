import {
  personIdSchema,
  type Membership,
  type Organization,
  type Person,
  type PersonId,
  type Post,
} from '../person/schema';
import { bearsName } from '../person/names';
import { offeredToKnown, readContactsAgainst } from './contact-signs';
import { findGone } from './find-gone';
import { createPersonMatcher, identifiersOf, keyOf } from './match-people';
import { mergePerson, offeredPerson, sourceOf } from './merge-person';
import { planMemberships, type OfferedMembership } from './plan-memberships';
import { planOrganizations, type PlannedOrganizations } from './plan-organizations';
import type {
  ChangedPerson,
  ImportChoices,
  ImportConflict,
  ImportedValues,
  ImportPlan,
  ImportStep,
  ImportWrite,
  PlannedPerson,
} from './plan';
import type { PopoloRoster, RosterMembership, RosterPerson } from './roster';

/** What the workspace holds already: everything of these tables, the trash included. */
export interface KnownRoster {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly posts: readonly Post[];
  readonly memberships: readonly Membership[];
  /** What sources last said, by record id. */
  readonly imported: ReadonlyMap<string, ImportedValues>;
}

/** What planning takes from outside. */
export interface PlanOptions {
  readonly newId: () => string;
  /** Civil date. */
  readonly today: string;
  readonly choices?: ImportChoices;
  /** Rows of people who were erased and are not to come back unasked. */
  readonly erased?: ReadonlySet<RosterPerson['sourceId']>;
}

/** The list a file is a version of: its title without years and days ("seated on 2026-01-29"). */
function nameOfSource(title: string): string {
  return title.replace(/\d{4}(?:-\d\d){0,2}/gu, '').trim();
}

/**
 * What importing a roster would do to the workspace: pure, writes nothing. People are matched by official identifiers, then
 * by name and birth date together, never by name alone. Nothing an officer typed is overwritten, and nothing is deleted.
 */
export function planImport(roster: PopoloRoster, everything: KnownRoster, options: PlanOptions): ImportPlan {
  const known = withoutSamples(everything);
  const source = nameOfSource(roster.title);
  const organizations = planOrganizations({
    organizations: roster.organizations,
    posts: roster.posts,
    known: {
      organizations: known.organizations.filter(({ deletedAt }) => deletedAt === undefined),
      posts: known.posts.filter(({ deletedAt }) => deletedAt === undefined),
    },
    imported: known.imported,
    source,
    newId: options.newId,
  });
  const matcher = createPersonMatcher(known.people, known.imported, source);
  const byId = new Map<PersonId, Person>(known.people.map((person) => [person.id, person]));
  const membershipsOf = Map.groupBy(known.memberships, ({ personId }) => personId);
  const offeredOf = Map.groupBy(roster.memberships, ({ personId }) => personId);

  const fresh: PlannedPerson[] = [];
  const changed: ChangedPerson[] = [];
  const unchanged: PersonId[] = [];
  const conflicts: ImportConflict[] = [];
  const steps: ImportStep[] = organizations.writes.map((write) => ({ outcome: 'organizations', writes: [write] }));
  const rowsAs = new Map<RosterPerson['sourceId'], PersonId>();
  const newNames = new Map<PersonId, string>();
  const nameOf = (id: PersonId) => byId.get(id)?.name ?? newNames.get(id) ?? id;
  const { organizationIds } = organizations;
  const contacts = readContactsAgainst({ roster, organizationIds, membershipsOf, nameOf, rowsAs });
  const seen = new Set<PersonId>();
  const newcomers = new Set<string>();
  let newMemberships = 0;
  const knownOn = roster.asOf ?? options.today;
  const listedWhole = organizations.organizationIds.get(roster.completeFor ?? '');

  const memberships = (row: RosterPerson, personId: PersonId) =>
    planMemberships({
      personId,
      known: membershipsOf.get(personId) ?? [],
      offered: (offeredOf.get(row.sourceId) ?? []).flatMap(
        (one) => toOffered(one, personId, roster, organizations) ?? [],
      ),
      imported: known.imported,
      source,
      knownOn,
      listedWhole,
      organizationName: (id) => organizations.names.get(id) ?? id,
      newId: options.newId,
    });

  const addNew = (row: RosterPerson) => {
    const keys = identifiersOf(row).map(keyOf);
    if (keys.some((key) => newcomers.has(key))) {
      conflicts.push({ code: 'twice_in_file', sourceId: row.sourceId, place: row.place, name: row.name });
      return;
    }
    for (const key of keys) newcomers.add(key);
    const personId = personIdSchema.parse(options.newId());
    rowsAs.set(row.sourceId, personId);
    newNames.set(personId, row.name);
    const offered = offeredPerson(row, contacts.worksFor(row));
    const kind = row.contact?.kind ?? 'politician';
    const record = { ...offered, id: personId, kind, professions: [], source: sourceOf(roster) };
    const own = memberships(row, personId);
    const { name, birthDate } = row;
    const about = contacts.about(row);
    fresh.push({
      personId,
      name,
      ...(birthDate === undefined ? {} : { birthDate }),
      memberships: own.added,
      ...(about === undefined ? {} : { about }),
    });
    newMemberships += own.added;
    const person: ImportWrite = { table: 'people', rev: null, record, imported: { source, values: offered } };
    steps.push({ outcome: 'new', writes: [person, ...own.writes] });
  };

  const update = (row: RosterPerson, person: Person) => {
    const personId = person.id;
    if (seen.has(personId)) {
      conflicts.push({ code: 'twice_in_file', sourceId: row.sourceId, place: row.place, name: row.name });
      return;
    }
    seen.add(personId);
    rowsAs.set(row.sourceId, personId);
    if (person.deletedAt !== undefined) {
      conflicts.push({ code: 'in_trash', personId, name: person.name });
      return;
    }
    const merged = mergePerson(
      person,
      offeredToKnown(row, bearsName(person, row.name), person),
      roster,
      known.imported.get(personId)?.values,
      {
        worksFor: contacts.worksFor(row),
        nameOf,
      },
    );
    const own = memberships(row, personId);
    for (const kept of [...merged.kept, ...own.kept]) {
      conflicts.push({ code: 'typed_by_officer', personId, name: person.name, ...kept });
    }
    newMemberships += own.added;
    const isChanged = merged.shown.length + own.shown.length > 0;
    if (isChanged) changed.push({ personId, name: person.name, fields: merged.shown, memberships: own.shown });
    else unchanged.push(personId);
    const imported = { source, values: merged.values };
    const writes: ImportWrite[] =
      merged.record === null ? [] : [{ table: 'people', rev: person.rev, record: merged.record, imported }];
    steps.push({ outcome: isChanged ? 'changed' : 'unchanged', writes: [...writes, ...own.writes] });
  };

  for (const row of roster.people) {
    const choice = options.choices?.get(row.sourceId);
    const chosen = choice === undefined || choice === 'new' ? undefined : byId.get(choice);
    const match = row.contact === undefined ? matcher.match(row) : matcher.matchContact(row, contacts.signs(row));
    if (chosen !== undefined) update(row, chosen);
    else if (choice === 'new') addNew(row);
    else if (match.kind === 'known') update(row, match.person);
    else if (options.erased?.has(row.sourceId) === true) {
      const candidates = match.kind === 'unclear' ? match.candidates : [];
      for (const candidate of candidates) seen.add(candidate);
      conflicts.push({ code: 'erased_before', sourceId: row.sourceId, place: row.place, name: row.name, candidates });
    } else if (match.kind === 'new') addNew(row);
    else {
      const { code, candidates } = match;
      for (const candidate of candidates) seen.add(candidate);
      conflicts.push({ code, sourceId: row.sourceId, place: row.place, name: row.name, candidates });
    }
  }

  return {
    title: roster.title,
    asOf: roster.asOf ?? null,
    new: fresh,
    changed,
    unchanged,
    gone:
      roster.isPartial === true ? [] : findGone(known, source, listedWhole, seen, { today: options.today, knownOn }),
    conflicts,
    leftOut: roster.leftOut,
    rowsAs,
    newOrganizations: organizations.added,
    newMemberships,
    steps,
  };
}

/** The invented people of the sample workspace are nobody a roster speaks of. */
function withoutSamples(known: KnownRoster): KnownRoster {
  const isReal = ({ sample }: { sample?: boolean | undefined }) => sample !== true;
  return {
    people: known.people.filter(isReal),
    organizations: known.organizations.filter(isReal),
    posts: known.posts.filter(isReal),
    memberships: known.memberships.filter(isReal),
    imported: known.imported,
  };
}

function toOffered(
  { place: _place, organizationId, postId, onBehalfOfId, groupId, asOf, ...values }: RosterMembership,
  personId: PersonId,
  roster: PopoloRoster,
  { organizationIds, postIds }: PlannedOrganizations,
): OfferedMembership | null {
  const organization = organizationIds.get(organizationId);
  if (organization === undefined) return null; // refused by the parser
  return {
    ...values,
    personId,
    organizationId: organization,
    postId: postIds.get(postId ?? ''),
    onBehalfOfId: organizationIds.get(onBehalfOfId ?? ''),
    groupId: organizationIds.get(groupId ?? ''),
    asOf: asOf ?? roster.asOf,
  };
}
