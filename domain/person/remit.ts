import type { CommitteeRemit, MandateKind } from '../advice/types';
import { foldText } from '../shared/fold';
import { compilePhrases, findPhrases, type PhraseMatch, type PhraseTable } from '../framing/phrase-table';
import { EXECUTIVE_TITLES, HONORARY_TITLES, MANDATE_NAMES, NATIONAL_NAMES } from './mandate-names';
import { isPartyOrGroup, organizationKind } from './organization-kind';
import type { PowerLevel } from './power-level';
import { COMMITTEE_ABBREVIATIONS, REMIT_NAMES, type Remit } from './remit-names';
import { covered, isRunning } from './running';
import type { Membership, MembershipId, Organization, OrganizationId } from './schema';

export type { PowerLevel } from './power-level';
export type { Remit } from './remit-names';

/** A fact read from a membership. */
export interface FromMembership<Value> {
  readonly value: Value;
  readonly membershipId: MembershipId;
}

/** What a person is in charge of on a day, read from the memberships that run. */
export interface RemitView {
  readonly running: readonly Membership[];
  readonly committees: readonly FromMembership<CommitteeRemit>[];
  readonly mandates: readonly FromMembership<MandateKind>[];
  /** The membership that is executive office (minister, secretary of state…), or `null`. */
  readonly executive: MembershipId | null;
  /** Remits of committees and of the portfolio, for what the person can move. */
  readonly remits: readonly FromMembership<Remit>[];
  readonly levels: readonly PowerLevel[];
}

function tableOf<Name extends string>(names: Readonly<Record<Name, readonly string[]>>): PhraseTable<Name> {
  const keys = Object.keys(names) as Name[]; // keys of a literal object
  return compilePhrases(keys.flatMap((value) => names[value].map((phrase) => ({ phrase, value }))));
}

const REMITS = tableOf(REMIT_NAMES);
const MANDATES = tableOf(MANDATE_NAMES);
const NATIONAL = compilePhrases(NATIONAL_NAMES.map((phrase) => ({ phrase, value: null })));
const TITLES = compilePhrases(EXECUTIVE_TITLES.map((phrase) => ({ phrase, value: null })));

function find<Value>(table: PhraseTable<Value>, text: string): readonly PhraseMatch<Value>[] {
  return findPhrases(table, foldText(text).folded);
}

/** Two names of one field count once: a seat on "social affairs and employment" is one seat. */
const SAME_FIELD: readonly (readonly [kept: Remit, dropped: Remit])[] = [
  ['social_affairs', 'employment'],
  ['family_youth', 'education'],
  ['audit', 'finance'],
];

/** Remits in the name of a committee or portfolio, in FR, NL, EN or DE, or by its abbreviation; empty when none is known. */
export function remitsIn(name: string): Remit[] {
  const abbreviated = COMMITTEE_ABBREVIATIONS.get(name.trim());
  if (abbreviated !== undefined) return [abbreviated];
  const found = new Set(find(REMITS, name).map((match) => match.value));
  // "Civil liberties, justice and home affairs" is one committee, and everyone we meet sits there (METHOD.md C3).
  if (find(CIVIL_LIBERTIES, name).length > 0) return ['home_affairs'];
  for (const [kept, dropped] of SAME_FIELD) if (found.has(kept)) found.delete(dropped);
  return [...found];
}

const CIVIL_LIBERTIES = compilePhrases(
  ['civil liberties', 'libertés civiles', 'burgerlijke vrijheden', 'bürgerliche freiheiten'].map((phrase) => ({
    phrase,
    value: null,
  })),
);

const HONORARY: ReadonlySet<string> = new Set(HONORARY_TITLES.map((title) => foldText(title).folded));

/** Whether a role is executive office itself, not work for one ("adviser to the minister") nor a title of honour ("minister van Staat"). */
export function isExecutiveRole(role: string): boolean {
  return !HONORARY.has(foldText(role).folded.trim()) && find(TITLES, role).some((match) => match.start === 0);
}

function unique<Value>(values: readonly FromMembership<Value>[]): FromMembership<Value>[] {
  return values.filter((item, index) => values.findIndex((other) => other.value === item.value) === index);
}

/** The level of power of a mandate. */
export const LEVEL_OF_MANDATE: Readonly<Record<MandateKind, PowerLevel>> = {
  municipal: 'local',
  regional: 'regional',
  european: 'european',
  international: 'international',
};

/** Names of committees that a membership gives: its list, and the organisation itself when it is one. */
function committeeNames(membership: Membership, organization: Organization | undefined): readonly string[] {
  const itself = organizationKind(organization?.classification) === 'committee';
  return itself && organization !== undefined ? [...membership.committees, organization.name] : membership.committees;
}

/**
 * Reads committees, mandates, executive office and levels of power from memberships; only those that run on that day.
 * Parties and groups are no mandate; substitutes do not count as members.
 */
export function readRemit(
  memberships: readonly Membership[],
  organizations: ReadonlyMap<OrganizationId, Organization>,
  today: string,
): RemitView {
  const running = memberships.filter(
    (membership) => membership.deletedAt === undefined && isRunning(membership, today),
  );
  const committees: FromMembership<CommitteeRemit>[] = [];
  const mandates: FromMembership<MandateKind>[] = [];
  const remits: FromMembership<Remit>[] = [];
  const levels = new Set<PowerLevel>();
  let executive: MembershipId | null = null;
  for (const membership of running) {
    const { id: membershipId, role = '', label = '' } = membership;
    const organization = organizations.get(membership.organizationId);
    for (const name of committeeNames(membership, organization)) {
      const inName = remitsIn(name);
      for (const value of inName) {
        remits.push({ value, membershipId });
        // "Health and equal opportunities" is one seat, and one seat is not enough to know someone.
        const isSecond = value === 'equal_opportunities' && inName.includes('health');
        if (value !== 'asylum_migration' && !isSecond) committees.push({ value, membershipId });
      }
    }
    const isOffice = isExecutiveRole(role) || isExecutiveRole(label);
    if (isOffice) {
      executive ??= membershipId;
      for (const value of remitsIn(`${role} ${label}`)) remits.push({ value, membershipId });
    }
    if (isPartyOrGroup(organization)) continue;
    const names = [role, label, organization?.name ?? '', ...(organization?.otherNames ?? []).map(({ name }) => name)];
    const place = names.join(' · ');
    const kinds = find(MANDATES, place).map((match) => match.value);
    for (const value of kinds) mandates.push({ value, membershipId });
    for (const kind of kinds) levels.add(LEVEL_OF_MANDATE[kind]);
    if (kinds.length === 0 && (isOffice || find(NATIONAL, place).length > 0)) levels.add('federal');
  }
  return {
    running,
    committees: unique(committees),
    mandates: unique(mandates),
    executive,
    remits: unique(remits),
    levels: [...levels],
  };
}

/**
 * Executive offices that the person held and no longer holds (METHOD.md ). Read once for all statements.
 * @returns None while the person holds one.
 */
export function findFormerOffices(memberships: readonly Membership[], today: string): readonly Membership[] {
  const offices = memberships.filter(
    ({ role = '', label = '', deletedAt }) =>
      deletedAt === undefined && (isExecutiveRole(role) || isExecutiveRole(label)),
  );
  return offices.some((office) => isRunning(office, today)) ? [] : offices;
}

/** Whether words of that day were said in one of the offices which the person no longer holds. */
export function isFromFormerOffice(date: string, formerOffices: readonly Membership[]): boolean {
  return formerOffices.some((office) => covered(office, date));
}

/** The party on whose behalf the person holds a mandate that runs, if experts were asked about it; else `null`. */
export function findSurveyedParty(
  running: readonly Membership[],
  organizations: ReadonlyMap<OrganizationId, Organization>,
): Organization | null {
  for (const { onBehalfOfId, organizationId } of running) {
    for (const id of [onBehalfOfId, organizationId]) {
      const organization = id === undefined ? undefined : organizations.get(id);
      if (organization?.expertSurvey !== undefined) return organization;
    }
  }
  return null;
}
