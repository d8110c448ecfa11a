import type { Membership, OrganizationId, Person, PersonId } from '../person/schema';
import type { GonePerson, ImportedValues } from './plan';
import { endMembership } from './plan-memberships';

/**
 * With a mandate that still runs and named nowhere in this roster: known from an earlier version of the same list, or
 * sitting in the organisation of which the roster lists everybody.
 */
export function findGone(
  known: {
    readonly people: readonly Person[];
    readonly memberships: readonly Membership[];
    readonly imported: ReadonlyMap<string, ImportedValues>;
  },
  source: string,
  completeFor: OrganizationId | undefined,
  seen: ReadonlySet<PersonId>,
  { today, knownOn }: { today: string; knownOn: string },
): GonePerson[] {
  const running = known.memberships.filter(
    ({ deletedAt, endDate, active }) => deletedAt === undefined && active !== false && (endDate ?? today) >= today,
  );
  const holders = new Set(running.map(({ personId }) => personId));
  const seats = Map.groupBy(
    running.filter((one) => one.organizationId === completeFor),
    ({ personId }) => personId,
  );
  return known.people
    .filter(({ id, deletedAt }) => deletedAt === undefined && !seen.has(id))
    .filter(({ id }) => seats.has(id) || (holders.has(id) && known.imported.get(id)?.source === source))
    .map(({ id, name }) => ({
      personId: id,
      name,
      closing: (seats.get(id) ?? []).map((seat) =>
        endMembership(seat, knownOn, known.imported.get(seat.id) ?? { source, values: {} }),
      ),
    }));
}
