import type { Interaction } from '../interaction/schema';
import type { IssueId, Recommendation, RecommendationId, Uptake } from './schema';

/** Being heard and being followed, apart (METHOD.md A-61). Neither says that anything is our doing. */
export interface HeardAndFollowed {
  /** Exchanges on the issue in which something was asked. */
  readonly asked: number;
  /** Of these, those that were answered, or in which a framing was at least heard politely. */
  readonly heard: number;
  /** The newest thing known of each recommendation; `null` = nothing on record. */
  readonly followed: readonly { readonly recommendationId: RecommendationId; readonly latest: Uptake | null }[];
}

/** What a closed door and a backlash have in common: nobody listened. */
const UNHEARD: readonly string[] = ['closed', 'backfired'];

function wasHeard({ answered, tried }: Interaction): boolean {
  return (answered ?? '').trim() !== '' || tried.some(({ outcome }) => !UNHEARD.includes(outcome));
}

/** The newest entry up to today; of two on one day the later one in the list. */
export function latestUptake({ uptake = [] }: Pick<Recommendation, 'uptake'>, today: string): Uptake | null {
  return uptake.reduce<Uptake | null>(
    (newest, entry) => (entry.date > today || (newest !== null && entry.date < newest.date) ? newest : entry),
    null,
  );
}

/** Counts, for one issue, how often we asked and were heard, and tells what became of each recommendation. */
export function tellHeardAndFollowed(
  issueId: IssueId,
  records: { readonly interactions: readonly Interaction[]; readonly recommendations: readonly Recommendation[] },
  today: string,
): HeardAndFollowed {
  const asked = records.interactions.filter(
    ({ issueIds, asked: words, date, deletedAt }) =>
      deletedAt === undefined && date <= today && issueIds.includes(issueId) && (words ?? '').trim() !== '',
  );
  return {
    asked: asked.length,
    heard: asked.filter(wasHeard).length,
    followed: records.recommendations
      .filter(({ issueIds, deletedAt }) => deletedAt === undefined && issueIds.includes(issueId))
      .map((recommendation) => ({ recommendationId: recommendation.id, latest: latestUptake(recommendation, today) })),
  };
}
