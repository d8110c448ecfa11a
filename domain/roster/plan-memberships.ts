import { membershipIdSchema, type Membership, type OrganizationId, type PersonId } from '../person/schema';
import { canBeSameDay, isBefore, mergeFields, present, showPlainly } from './merge-fields';
import type { FieldChange, ImportedValues, ImportWrite, MembershipChange } from './plan';

/** What a source says of a membership, with the ids of this workspace. */
export type OfferedMembership = Omit<Membership, 'id' | 'createdAt' | 'updatedAt' | 'rev' | 'deletedAt' | 'sample'>;

/** What planning the memberships of one person needs. */
export interface MembershipPlanning {
  readonly personId: PersonId;
  /** All of this person, the trash included. */
  readonly known: readonly Membership[];
  readonly offered: readonly OfferedMembership[];
  readonly imported: ReadonlyMap<string, ImportedValues>;
  readonly source: string;
  /** Day the source speaks of, else today: when a change of group is first known. */
  readonly knownOn: string;
  /** The organisation of which the source names everybody with the one mandate they hold there now. */
  readonly listedWhole?: OrganizationId | undefined;
  readonly organizationName: (id: string) => string;
  readonly newId: () => string;
}

/** What the import does to one person's memberships. */
export interface PlannedMemberships {
  readonly writes: readonly ImportWrite[];
  /** What a screen shows; a mere newer "as of" date is written and not shown. */
  readonly shown: readonly MembershipChange[];
  readonly kept: readonly { readonly field: string; readonly kept: string; readonly offered: string }[];
  readonly added: number;
}

const FIELDS = [
  'postId',
  'role',
  'label',
  'area',
  'legislature',
  'startDate',
  'endDate',
  'active',
  'committees',
  'substituteCommittees',
] as const;
const SIDES = ['groupId', 'onBehalfOfId'] as const;

/**
 * Memberships are dated and closed, never overwritten: one that ended gets its end date, one whose group or party changed
 * is closed and followed by a new one, and one that the source no longer lists stays as it is.
 */
export function planMemberships(planning: MembershipPlanning): PlannedMemberships {
  const writes: ImportWrite[] = [];
  const shown: MembershipChange[] = [];
  const kept: PlannedMemberships['kept'][number][] = [];
  let added = 0;

  const add = (offered: OfferedMembership, startDate = offered.startDate) => {
    const record = { ...offered, startDate, id: membershipIdSchema.parse(planning.newId()) };
    writes.push({ table: 'memberships', rev: null, record, imported: valuesOf(offered) });
    shown.push(describe('added', record, []));
    added += 1;
  };
  const valuesOf = (offered: OfferedMembership): ImportedValues => ({
    source: planning.source,
    values: present(offered),
  });
  const describe = (
    kind: MembershipChange['kind'],
    membership: OfferedMembership,
    changes: MembershipChange['changes'],
  ): MembershipChange => ({
    kind,
    organization: planning.organizationName(membership.organizationId),
    role: membership.role ?? null,
    startDate: membership.startDate ?? null,
    endDate: membership.endDate ?? null,
    changes,
  });
  const show = (field: string, value: unknown) => {
    const plain = showPlainly(field, value);
    return plain !== null && field.endsWith('Id') ? planning.organizationName(plain) : plain;
  };

  const pairs = pair(planning);
  const paired = new Set(pairs.map(([, known]) => known));
  /** What the person held until now in the organisation that is listed whole, when the source names it otherwise now. */
  const heldBefore = (offered: OfferedMembership) =>
    planning.known.filter(
      (known) =>
        known.organizationId === planning.listedWhole &&
        known.organizationId === offered.organizationId &&
        !paired.has(known) &&
        known.deletedAt === undefined &&
        known.endDate === undefined &&
        known.active !== false,
    );

  for (const [offered, known] of pairs) {
    if (known === undefined) {
      const before = heldBefore(offered);
      // Named by another list, in another language or by the officer: the same office in other words, not a second one.
      if (before.some((one) => isOtherWording(one, offered, planning))) continue;
      for (const one of before) {
        writes.push(endMembership(one, planning.knownOn, planning.imported.get(one.id) ?? valuesOf(offered)));
        shown.push(describe('ended', { ...one, endDate: planning.knownOn }, []));
      }
      add(offered, before.length === 0 ? offered.startDate : (offered.startDate ?? planning.knownOn));
      continue;
    }
    // The officer threw it away: it is not brought back.
    if (known.deletedAt !== undefined) continue;
    const last = planning.imported.get(known.id)?.values;
    const isOlder = known.asOf !== undefined && offered.asOf !== undefined && isBefore(offered.asOf, known.asOf);
    const sides = mergeFields(known, offered, last, { fields: SIDES, isOlder, show });
    const changedSide = sides.shown.some(({ from }) => from !== null);
    const merged = mergeFields(known, offered, last, { fields: FIELDS, isOlder, show });
    kept.push(...merged.kept, ...sides.kept);
    const asOf = isOlder ? known.asOf : (offered.asOf ?? known.asOf);
    if (changedSide && known.endDate === undefined) {
      writes.push(endMembership(known, planning.knownOn, { source: planning.source, values: last ?? {} }));
      shown.push(describe('ended', { ...known, endDate: planning.knownOn }, sides.shown));
      add(offered, planning.knownOn);
      continue;
    }
    const changes = { ...merged.changes, ...(changedSide ? {} : sides.changes) };
    if (Object.keys(changes).length === 0 && asOf === known.asOf) continue;
    const isEnding = 'endDate' in changes && known.endDate === undefined;
    const record = {
      ...known,
      ...changes,
      ...(asOf === undefined ? {} : { asOf }),
      // A source that gives the end and says nothing of `active` does not mean that it still runs.
      ...(isEnding && offered.active === undefined && known.active === true ? { active: false } : {}),
    };
    const values = { ...last, ...present(offered) };
    writes.push({
      table: 'memberships',
      rev: known.rev,
      record: recordOf(record),
      imported: { source: planning.source, values },
    });
    // That a running mandate is said to run is written, and is nothing new to read.
    const news = [...merged.shown, ...(changedSide ? [] : sides.shown)].filter((one) => !isStillRunning(one));
    if (news.length === 0) continue;
    shown.push(describe(isEnding ? 'ended' : 'completed', record, news));
  }
  return { writes, shown, kept, added };
}

/** The write that ends a membership on a day; what was last said of it stays remembered. */
export function endMembership(membership: Membership, endDate: string, imported: ImportedValues): ImportWrite {
  const record = recordOf({ ...membership, endDate, active: false });
  return { table: 'memberships', rev: membership.rev, record, imported };
}

/** Does another source speak of the same office? Another legislature is another mandate. */
function isOtherWording(
  known: Membership,
  offered: OfferedMembership,
  { imported, source }: MembershipPlanning,
): boolean {
  const isOtherTerm =
    known.legislature !== undefined && offered.legislature !== undefined && known.legislature !== offered.legislature;
  return imported.get(known.id)?.source !== source && !isOtherTerm;
}

function isStillRunning({ field, from, to }: FieldChange): boolean {
  return field === 'active' && from === null && to === 'true';
}

function recordOf(membership: Membership): Omit<Membership, 'createdAt' | 'updatedAt' | 'rev' | 'deletedAt'> {
  const { createdAt: _c, updatedAt: _u, rev: _r, deletedAt: _d, ...record } = membership;
  return record;
}

/** Each offered membership with the known one it is, best pairs first, each known one once. */
function pair(planning: MembershipPlanning): (readonly [OfferedMembership, Membership | undefined])[] {
  const pairs = planning.offered.flatMap((offered) =>
    planning.known.flatMap((known) => {
      if (hasComeBack(offered, known, planning)) return [];
      const score = likeness(offered, known, planning.imported.get(known.id)?.values);
      return score === null ? [] : [{ offered, known, score }];
    }),
  );
  pairs.sort((a, b) => b.score - a.score);
  const found = new Map<OfferedMembership, Membership>();
  const taken = new Set<Membership>();
  for (const { offered, known } of pairs) {
    if (found.has(offered) || taken.has(known)) continue;
    found.set(offered, known);
    taken.add(known);
  }
  return planning.offered.map((offered) => [offered, found.get(offered)]);
}

/** Does a list of everybody who sits now name someone whose mandate there had ended before? That is a new mandate. */
function hasComeBack(offered: OfferedMembership, known: Membership, { listedWhole }: MembershipPlanning): boolean {
  return (
    offered.organizationId === listedWhole &&
    offered.startDate === undefined &&
    offered.asOf !== undefined &&
    known.endDate !== undefined &&
    isBefore(known.endDate, offered.asOf)
  );
}

/** How alike two memberships are; `null` when they cannot be the same. */
function likeness(
  offered: OfferedMembership,
  known: Membership,
  last: ImportedValues['values'] | undefined,
): number | null {
  if (offered.organizationId !== known.organizationId) return null;
  // What the source called it counts, also where an officer or a change of group gave it another start since.
  const lastStart = typeof last?.['startDate'] === 'string' ? last['startDate'] : known.startDate;
  const lastRole = typeof last?.['role'] === 'string' ? last['role'] : known.role;
  const start = lastStart ?? known.startDate;
  if (!canBeSameDay(offered.startDate, start)) return null;
  let score = offered.startDate === start ? 2 : 0;
  for (const [a, b] of [
    [offered.role, lastRole],
    [offered.legislature, known.legislature],
    [offered.postId, known.postId],
  ]) {
    if (a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase()) return null;
    if (a === b) score += 1;
  }
  if (offered.area === known.area) score += 1;
  if (offered.endDate === known.endDate) score += 1;
  if (offered.groupId === known.groupId && offered.onBehalfOfId === known.onBehalfOfId) score += 4;
  return score;
}
