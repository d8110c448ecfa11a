import type { Dossier } from './dossier';
import { organizationKind, type OrganizationKind } from './organization-kind';
import { isRunning } from './running';
import type { Membership, Organization } from './schema';

/** What a person holds today, as far as dated memberships tell. */
export interface CurrentPosts {
  /** Mandates and functions, government before parliament before the rest; party and group memberships are not among them. */
  readonly posts: readonly CurrentPost[];
  readonly party: Organization | null;
  /** Parliamentary group, when it is not simply the party. */
  readonly group: Organization | null;
  /** Committees of all running mandates, full members only, each once. */
  readonly committees: readonly string[];
  /** The most recent day on which any of this was true according to its source; `null` when no source says. */
  readonly asOf: string | null;
}

/** One running mandate or function. */
export interface CurrentPost {
  readonly membership: Membership;
  readonly organization: Organization | null;
}

/** What a membership in is told apart from the posts. */
const NO_POST: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>(['party', 'group', 'committee']);

/**
 * The posts a person holds on a day: memberships that have begun, have not ended and that their source does not call ended.
 * @param today - Civil date.
 */
export function findCurrentPosts(dossier: Pick<Dossier, 'memberships' | 'organizations'>, today: string): CurrentPosts {
  const running = dossier.memberships.filter((membership) => isRunning(membership, today));
  const kindOf = (membership: Membership) =>
    organizationKind(dossier.organizations.get(membership.organizationId)?.classification);
  const posts = running
    .filter((membership) => !NO_POST.has(kindOf(membership)))
    .map((membership) => ({ membership, organization: dossier.organizations.get(membership.organizationId) ?? null }))
    .toSorted((a, b) => rank(kindOf(a.membership)) - rank(kindOf(b.membership)));
  const party = firstOrganization(dossier, [
    ...posts.map((post) => post.membership.onBehalfOfId),
    ...running.filter((m) => kindOf(m) === 'party').map((m) => m.organizationId),
  ]);
  const group = firstOrganization(dossier, [
    ...posts.map((post) => post.membership.groupId),
    ...running.filter((m) => kindOf(m) === 'group').map((m) => m.organizationId),
  ]);
  return {
    posts,
    party,
    group: group !== null && party !== null && group.name === party.name ? null : group,
    committees: [
      ...new Set([
        ...running.flatMap((membership) => membership.committees),
        ...running
          .filter((membership) => kindOf(membership) === 'committee')
          .flatMap(({ organizationId }) => dossier.organizations.get(organizationId)?.name ?? []),
      ]),
    ],
    asOf: running.map((membership) => membership.asOf ?? '').reduce((a, b) => (b > a ? b : a), '') || null,
  };
}

function rank(kind: OrganizationKind): number {
  if (kind === 'executive') return 0;
  return kind === 'parliament' ? 1 : 2;
}

function firstOrganization(
  dossier: Pick<Dossier, 'organizations'>,
  ids: readonly (Membership['onBehalfOfId'] | undefined)[],
): Organization | null {
  for (const id of ids) {
    const found = id === undefined ? undefined : dossier.organizations.get(id);
    if (found !== undefined) return found;
  }
  return null;
}
