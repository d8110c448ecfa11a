import type { Organization, Person, PersonId } from '../person/schema';
import type { Contact, ContactPost, ContactProblem } from './contact';
import { collectBodies, type Bodies } from './contact-bodies';
import { findBosses, type BossAnswers, type BossLink, type BossQuestion } from './find-boss';
import type { ImportChoices, ImportPlan } from './plan';
import type { PopoloRoster, RosterMembership, RosterPerson, SourceId } from './roster';

/** What the workspace knows that a sheet of contacts refers to. */
export interface KnownToContacts {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

/** How a sheet of contacts is taken over. */
export interface ContactsOptions {
  /** The file's name: where the facts come from. */
  readonly title: string;
  /** Civil date. */
  readonly today: string;
  readonly bosses: BossAnswers;
  /** What the staff of a person is called where the sheet names no body: in the officer's language, then in the others. */
  readonly teamOf: (name: string) => readonly [string, ...string[]];
}

/** A sheet of contacts as a roster, with what has to be asked and what could not be placed. */
export interface ContactsRoster {
  readonly roster: PopoloRoster;
  readonly bosses: readonly BossQuestion[];
  readonly problems: readonly ContactProblem[];
}

/** What a screen asks for: the officer's answers so far, and the words of her language. */
export interface ContactsRequest extends Omit<ContactsOptions, 'today'> {
  readonly choices: ImportChoices;
}

/** What taking over a sheet would do, and what is asked before. */
export interface ContactsPlan extends Omit<ContactsRoster, 'roster'> {
  readonly plan: ImportPlan;
}

/** The id of a contact within its sheet. */
export function rowIdOf({ row }: Pick<Contact, 'row'>): SourceId {
  return `row ${String(row)}`;
}

/**
 * The people of a sheet as a roster that `planImport` compares with the workspace. It is never complete: who is missing has not left.
 * A body that one known organisation is named after is that one; of several of a name none is taken.
 */
export function rosterFromContacts(
  contacts: readonly Contact[],
  everything: KnownToContacts,
  { title, today, bosses: answers, teamOf }: ContactsOptions,
): ContactsRoster {
  const people = everything.people.filter(isInUse);
  const nameOf = new Map<PersonId, string>(people.map(({ id, name }) => [id, name]));
  const rowName = new Map<SourceId, string>(contacts.map((contact) => [rowIdOf(contact), contact.name]));
  const bosses = findBosses(contacts, people, answers, rowIdOf);
  const bodies = collectBodies(everything.organizations.filter(isInUse));
  const problems: ContactProblem[] = [];
  const added = new Map<SourceId, RosterPerson>();
  const rows: RosterPerson[] = [];
  const memberships: RosterMembership[] = [];
  for (const contact of contacts) {
    const link = contact.boss === undefined ? null : bosses.linkOf(contact.boss);
    if (link?.kind === 'new') added.set(link.sourceId, newBoss(link));
    rows.push(personOf(contact, link));
    for (const post of contact.posts) {
      const team = contact.boss?.from === 'person' ? teamOf(bossName(link, contact, rowName, nameOf)) : null;
      const placed = placePost(post, team, bodies, (problem) => problems.push(problem));
      if (placed !== null) memberships.push(membershipOf(contact, post, placed, today));
    }
  }
  return {
    roster: {
      title,
      asOf: today,
      isPartial: true,
      // Whom others work for comes first, so that they are known by then.
      people: [...added.values(), ...bossesFirst(rows)],
      organizations: bodies.offered(),
      posts: [],
      memberships,
      leftOut: [],
    },
    bosses: bosses.questions,
    problems,
  };
}

function personOf(contact: Contact, link: BossLink | null): RosterPerson {
  const { givenName, familyName, nameSplitIsGuess } = contact;
  return {
    sourceId: rowIdOf(contact),
    place: rowIdOf(contact),
    name: contact.name,
    otherNames: [],
    languages: contact.languages,
    identifiers: [],
    contactDetails: contact.contactDetails,
    links: contact.links,
    ...(givenName === undefined ? {} : { givenName }),
    ...(familyName === undefined ? {} : { familyName }),
    ...(nameSplitIsGuess === undefined ? {} : { nameSplitIsGuess }),
    contact: {
      kind: contact.kind,
      kindIsGuess: contact.kindIsGuess,
      ...(link === null ? {} : { worksFor: link.kind === 'known' ? link : { kind: 'row', sourceId: link.sourceId } }),
    },
  };
}

/** Somebody of whom the sheet gives the name only, as the head of others: a politician, as the officer said. */
function newBoss({ sourceId, name }: Extract<BossLink, { kind: 'new' }>): RosterPerson {
  return {
    sourceId,
    place: sourceId,
    name,
    otherNames: [],
    languages: [],
    identifiers: [],
    contactDetails: [],
    links: [],
    contact: { kind: 'politician', kindIsGuess: false },
  };
}

function bossName(
  link: BossLink | null,
  { boss }: Contact,
  rowName: ReadonlyMap<SourceId, string>,
  nameOf: ReadonlyMap<PersonId, string>,
): string {
  const words = boss?.text ?? '';
  switch (link?.kind) {
    case 'known':
      return nameOf.get(link.personId) ?? words;
    case 'row':
      return rowName.get(link.sourceId) ?? words;
    case 'new':
      return link.name;
    case undefined:
      break;
  }
  return words;
}

/** Where somebody does what they do. */
interface PlacedPost {
  readonly organizationId: SourceId;
  readonly onBehalfOfId?: SourceId;
}

function placePost(
  { row, role, organization, party }: ContactPost,
  team: readonly [string, ...string[]] | null,
  bodies: Bodies,
  tell: (problem: ContactProblem) => void,
): PlacedPost | null {
  const find = (name: string, classification?: string, otherNames: readonly string[] = []) => {
    const found = bodies.find(name, classification, otherNames);
    if (found === null) tell({ row, column: null, code: 'several_organizations', value: name });
    return found;
  };
  const partyId = party === undefined ? null : find(party, 'party');
  const [teamName = null, ...otherNames] = organization === undefined && role !== undefined ? (team ?? []) : [];
  const body = organization ?? teamName;
  const isCabinet = teamName !== null || /^(?:cabinet|kabinet|kabinett)\b/iu.test(body ?? '');
  const organizationId = body === null ? null : find(body, isCabinet ? 'cabinet' : undefined, otherNames);
  if (organizationId !== null) return { organizationId, ...(partyId === null ? {} : { onBehalfOfId: partyId }) };
  if (partyId !== null) return { organizationId: partyId };
  if (role !== undefined && body === null && party === undefined)
    tell({ row, column: null, code: 'role_nowhere', value: role });
  return null;
}

function membershipOf(contact: Contact, { role }: ContactPost, placed: PlacedPost, today: string): RosterMembership {
  return {
    place: rowIdOf(contact),
    personId: rowIdOf(contact),
    active: true,
    asOf: today,
    committees: [],
    substituteCommittees: [],
    identifiers: [],
    ...placed,
    ...(role === undefined ? {} : { role }),
  };
}

function bossesFirst(rows: readonly RosterPerson[]): RosterPerson[] {
  const byId = new Map(rows.map((row) => [row.sourceId, row]));
  const placed = new Set<RosterPerson>();
  const place = (row: RosterPerson, above: ReadonlySet<RosterPerson>) => {
    if (placed.has(row) || above.has(row)) return;
    const worksFor = row.contact?.worksFor;
    const boss = worksFor?.kind === 'row' ? byId.get(worksFor.sourceId) : undefined;
    if (boss !== undefined) place(boss, new Set([...above, row]));
    placed.add(row);
  };
  for (const row of rows) place(row, new Set());
  return [...placed];
}

/** Neither in the trash nor invented. */
function isInUse({ deletedAt, sample }: { deletedAt?: string | undefined; sample?: boolean | undefined }): boolean {
  return deletedAt === undefined && sample !== true;
}
