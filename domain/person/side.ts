import type { PowerLevel, RemitView } from './remit';
import type { Organization, OrganizationId, PartySide } from './schema';

/** A party's side is that of the federal parliament; a group has its own, whatever its parliament. */
const LEVEL_OF_PARTIES: PowerLevel = 'federal';

/** The side that is noted of an organisation, unless it dates from an earlier legislature (METHOD.md A-48). */
function sideOf(organization: Organization | undefined, legislatureStart: string | null): PartySide | null {
  if (organization?.side === undefined) return null;
  const { side, sideSince = '' } = organization;
  return legislatureStart !== null && sideSince < legislatureStart ? null : side;
}

/**
 * On which side of the government a person sits: that of the group, else of the party at federal level (METHOD.md A-44, C2).
 * @returns `null` when nobody noted a side that still holds.
 */
export function findSide(
  { running, levels }: Pick<RemitView, 'running' | 'levels'>,
  organizations: ReadonlyMap<OrganizationId, Organization>,
  legislatureStart: string | null,
): PartySide | null {
  const groups = running.flatMap(({ groupId }) => groupId ?? []);
  const parties = levels.includes(LEVEL_OF_PARTIES) ? running.flatMap(({ onBehalfOfId }) => onBehalfOfId ?? []) : [];
  for (const id of [...groups, ...parties]) {
    const side = sideOf(organizations.get(id), legislatureStart);
    if (side !== null) return side;
  }
  return null;
}
