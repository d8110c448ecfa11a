import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Advice } from '../../domain/advice/types';
import type { IssueMatch } from '../../domain/issue/match-issues';
import type { Evidence, Issue, IssueId } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import type { PersonId } from '../../domain/person/schema';
import { talkLanguage } from '../../domain/person/talk-language';
import type { InterfaceLanguage } from '../../domain/shared/language';
import type { Readers } from '../../domain/office';

/** A person with, when an issue is chosen, what is advised on it. */
export interface AdvisedPerson {
  readonly dossier: Dossier;
  readonly issue: Issue | null;
  /** `null` without an issue. */
  readonly advice: Advice | null;
  /** Recommendations on the issue for this person, best first; none without an issue. */
  readonly recommendations: readonly RankedRecommendation[];
  /** What we hold on the issue; none without one. */
  readonly evidence: readonly Evidence[];
}

/** What is asked: who, on what, in which language the officer works, and what the page said of the issue. */
export interface AdviceQuestion {
  readonly personId: PersonId;
  readonly issueId: IssueId | null;
  readonly language: InterfaceLanguage;
  /** Civil date in the officer's zone. */
  readonly today: string;
  /** How the page speaks of the issue, when it does. */
  readonly match?: IssueMatch | undefined;
}

/**
 * Reads a dossier and advises on it.
 * @returns `null` when the person is no longer in the workspace.
 */
export async function readAdvisedPerson(read: Readers, question: AdviceQuestion): Promise<AdvisedPerson | null> {
  const { personId, issueId, language, today } = question;
  // The rules and the lexicon are large: their code comes while the records are read, and only where advice is asked for.
  const rules = issueId === null ? null : adviceRules();
  const [dossier, issue, settings, recommendations, evidence] = await Promise.all([
    read.dossier(personId),
    issueId === null ? null : read.get('issues', issueId),
    read.settings(),
    issueId === null ? [] : read.list('recommendations', { issueId }),
    issueId === null ? [] : read.list('evidence', { issueId }),
  ]);
  if (dossier === null) return null;
  if (issue === null || rules === null) return { dossier, issue, advice: null, recommendations: [], evidence: [] };
  const { adviseOn, rankRecommendations } = await rules;
  const match = question.match ?? { issueId: issue.id, score: 1, reasons: [] };
  return {
    dossier,
    issue,
    evidence,
    advice: adviseOn({ dossier, issue, settings, today }),
    recommendations: rankRecommendations({
      recommendations,
      issues: [issue],
      dossier,
      matches: [match],
      language: talkLanguage(dossier.person, language),
      today,
    }),
  };
}

async function adviceRules() {
  const [{ adviseOn }, { rankRecommendations }] = await Promise.all([
    import('../../domain/advice/advise-on'),
    import('../../domain/advice/relevant-recommendations'),
  ]);
  return { adviseOn, rankRecommendations };
}
