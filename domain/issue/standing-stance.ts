import type { IssueId, Stance } from './schema';

/**
 * Where a person stands today on an issue: the newest position that is not dated in the future. Of two on one day, the later id.
 * One that an officer noted as not about the issue is passed over. One noted as outdated is no position any more, and does not bring
 * back an older one (METHOD.md C5).
 * @param stances - In any order; those on other issues are passed over.
 * @param issueIds - One of them is enough.
 */
export function findStandingStance(
  stances: readonly Stance[],
  issueIds: readonly IssueId[],
  today: string,
): Stance | null {
  const newest = findNewest(stances, issueIds, (date) => date <= today);
  return newest === null || isOutdated(newest) ? null : newest;
}

/** The newest position on an issue that is dated in the future, whether or not one stands before it. */
export function findComingStance(stances: readonly Stance[], issueId: IssueId, today: string): Stance | null {
  const newest = findNewest(stances, [issueId], (date) => date > today);
  return newest === null || isOutdated(newest) ? null : newest;
}

/** Whether a position on the issue is kept that officers noted as outdated, or as not about it: that there is none is then their word. */
export function isStanceCorrected(stances: readonly Stance[], issueId: IssueId): boolean {
  return stances.some(
    (stance) =>
      stance.deletedAt === undefined &&
      stance.issueIds.includes(issueId) &&
      (isOutdated(stance) || isElsewhere(stance, issueId)),
  );
}

function findNewest(
  stances: readonly Stance[],
  issueIds: readonly IssueId[],
  isInTime: (date: string) => boolean,
): Stance | null {
  return stances.reduce<Stance | null>((newest, stance) => {
    const isOnIssue = stance.issueIds.some((id) => issueIds.includes(id) && !isElsewhere(stance, id));
    if (!isOnIssue || stance.deletedAt !== undefined || !isInTime(stance.date)) return newest;
    if (newest === null || stance.date > newest.date) return stance;
    return stance.date === newest.date && stance.id > newest.id ? stance : newest;
  }, null);
}

/** Whether an officer noted it as outdated. */
function isOutdated({ corrections = [] }: Stance): boolean {
  return corrections.some(({ kind, withdrawnOn }) => kind === 'outdated' && withdrawnOn === undefined);
}

/** Whether an officer noted it as not about the issue. */
function isElsewhere({ corrections = [] }: Stance, issueId: IssueId): boolean {
  return corrections.some(
    (correction) =>
      correction.kind === 'not_about_this' && correction.issueId === issueId && correction.withdrawnOn === undefined,
  );
}
