import { adviseOn } from '../../domain/advice/advise-on';
import type { Advice } from '../../domain/advice/types';
import type { Issue, IssueId, Recommendation } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import type { PersonId } from '../../domain/person/schema';
import type { Readers } from '../office';

/** A person with, when an issue is chosen, what is advised on it. */
export interface AdvisedPerson {
  readonly dossier: Dossier;
  readonly issue: Issue | null;
  /** `null` without an issue. */
  readonly advice: Advice | null;
  /** Recommendations on the issue, without those that are never raised. */
  readonly recommendations: readonly Recommendation[];
}

/**
 * Reads a dossier and advises on it.
 * @param today - Civil date in the officer's zone.
 * @returns `null` when the person is no longer in the workspace.
 */
export async function readAdvisedPerson(
  read: Readers,
  personId: PersonId,
  issueId: IssueId | null,
  today: string,
): Promise<AdvisedPerson | null> {
  const [dossier, issue, settings, recommendations] = await Promise.all([
    read.dossier(personId),
    issueId === null ? null : read.get('issues', issueId),
    read.settings(),
    issueId === null ? [] : read.list('recommendations', { issueId }),
  ]);
  if (dossier === null) return null;
  return {
    dossier,
    issue,
    advice: issue === null ? null : adviseOn({ dossier, issue, settings, today }),
    recommendations: recommendations.filter(({ doNotRaise }) => !doNotRaise),
  };
}
