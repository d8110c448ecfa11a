import type { IssueId, Stance } from './schema';

/**
 * Where a person stands today on an issue: the newest position that is not dated in the future. Of two on one day, the later id.
 * @param stances - In any order; those on other issues are passed over.
 * @param issueIds - One of them is enough.
 */
export function findStandingStance(
  stances: readonly Stance[],
  issueIds: readonly IssueId[],
  today: string,
): Stance | null {
  return stances.reduce<Stance | null>((newest, stance) => {
    const isOnIssue = stance.issueIds.some((id) => issueIds.includes(id));
    if (!isOnIssue || stance.deletedAt !== undefined || stance.date > today) return newest;
    if (newest === null || stance.date > newest.date) return stance;
    return stance.date === newest.date && stance.id > newest.id ? stance : newest;
  }, null);
}
