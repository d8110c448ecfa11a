import type { Dossier } from './dossier';
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

const PARTY = ['party', 'parti', 'partij', 'political party'];
const GROUP = ['parliamentary group', 'group', 'fraction', 'groupe', 'fractie'];
const EXECUTIVE = ['government', 'gouvernement', 'cabinet', 'ministere', 'ministry', 'regering'];
const COMMITTEE = ['committee', 'commission', 'commissie'];
const PARLIAMENT = ['chamber', 'parliament', 'senat', 'senate', 'legislature'];

/**
 * The posts a person holds on a day: memberships that have begun, have not ended and that their source does not call ended.
 * @param today - Civil date.
 */
export function findCurrentPosts(dossier: Pick<Dossier, 'memberships' | 'organizations'>, today: string): CurrentPosts {
  const running = dossier.memberships.filter((membership) => isRunning(membership, today));
  const kindOf = (membership: Membership) =>
    dossier.organizations.get(membership.organizationId)?.classification?.toLowerCase() ?? '';
  const posts = running
    .filter((membership) => ![...PARTY, ...GROUP, ...COMMITTEE].includes(kindOf(membership)))
    .map((membership) => ({ membership, organization: dossier.organizations.get(membership.organizationId) ?? null }))
    .toSorted((a, b) => rank(kindOf(a.membership)) - rank(kindOf(b.membership)));
  const party = firstOrganization(dossier, [
    ...posts.map((post) => post.membership.onBehalfOfId),
    ...running.filter((m) => PARTY.includes(kindOf(m))).map((m) => m.organizationId),
  ]);
  const group = firstOrganization(dossier, [
    ...posts.map((post) => post.membership.groupId),
    ...running.filter((m) => GROUP.includes(kindOf(m))).map((m) => m.organizationId),
  ]);
  return {
    posts,
    party,
    group: group !== null && party !== null && group.name === party.name ? null : group,
    committees: [
      ...new Set([
        ...running.flatMap((membership) => membership.committees),
        ...running
          .filter((membership) => COMMITTEE.includes(kindOf(membership)))
          .flatMap(({ organizationId }) => dossier.organizations.get(organizationId)?.name ?? []),
      ]),
    ],
    asOf: running.map((membership) => membership.asOf ?? '').reduce((a, b) => (b > a ? b : a), '') || null,
  };
}

function rank(classification: string): number {
  if (EXECUTIVE.includes(classification)) return 0;
  if (PARLIAMENT.includes(classification)) return 1;
  return 2;
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
