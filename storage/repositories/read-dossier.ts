import type { Dossier } from '../../domain/person/dossier';
import type { Membership, OrganizationId, PersonId } from '../../domain/person/schema';
import type { StorageContext } from './context';
import { getRecord, listRecords } from './read-records';

/** Everything held on one person, newest first; `null` when the person is unknown, damaged or in the trash. */
export async function readDossier(context: StorageContext, personId: PersonId): Promise<Dossier | null> {
  const about = { personId };
  const [person, memberships, stances, statements, tags, factCorrections, interactions, commitments, followUps] =
    await Promise.all([
      getRecord(context, 'people', personId),
      listRecords(context, 'memberships', about),
      listRecords(context, 'stances', about),
      listRecords(context, 'statements', about),
      listRecords(context, 'tags', about),
      listRecords(context, 'factCorrections', about),
      listRecords(context, 'interactions', about),
      listRecords(context, 'commitments', about),
      listRecords(context, 'followUps', about),
    ]);
  if (person === null || person.deletedAt !== undefined) return null;
  const organizations = await listRecords(context, 'organizations', { ids: organizationIdsOf(memberships) });
  return {
    person,
    memberships: latestFirst(memberships),
    organizations: new Map(organizations.map((organization) => [organization.id, organization])),
    stances,
    statements,
    tags,
    factCorrections,
    interactions,
    commitments,
    followUps,
  };
}

function organizationIdsOf(memberships: readonly Membership[]): OrganizationId[] {
  const ids = new Set<OrganizationId>();
  for (const { organizationId, onBehalfOfId, groupId } of memberships) {
    ids.add(organizationId);
    if (onBehalfOfId !== undefined) ids.add(onBehalfOfId);
    if (groupId !== undefined) ids.add(groupId);
  }
  return [...ids];
}

/** Running mandates before ended ones, each by its start. */
function latestFirst(memberships: readonly Membership[]): Membership[] {
  const rank = ({ endDate, startDate }: Membership) => `${endDate ?? '9999'}|${startDate ?? ''}`;
  return memberships.toSorted((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
}
