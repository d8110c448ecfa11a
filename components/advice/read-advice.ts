import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Advice } from '../../domain/advice/types';
import type { IssueMatch } from '../../domain/issue/match-issues';
import type { Evidence, Issue, IssueId, Recommendation } from '../../domain/issue/schema';
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
  /** Kept on record and not to be raised; for the officer to know (METHOD.md A-69). */
  readonly notToRaise: readonly Recommendation[];
}

/** The same with what can be put on the table, for whoever prepares a talk. */
export interface AdvisedWithEvidence extends AdvisedPerson {
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
  /** Language of the talk where it is chosen, as for a brief; else the person's. */
  readonly talk?: InterfaceLanguage | undefined;
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
  const [dossier, issue, settings, recommendations] = await Promise.all([
    read.dossier(personId),
    issueId === null ? null : read.get('issues', issueId),
    read.settings(),
    issueId === null ? [] : read.list('recommendations', { issueId }),
  ]);
  if (dossier === null) return null;
  if (issue === null || rules === null) return { dossier, issue, advice: null, recommendations: [], notToRaise: [] };
  const { adviseOn, rankRecommendations } = await rules;
  const match = question.match ?? { issueId: issue.id, score: 1, reasons: [] };
  const advice = adviseOn({ dossier, issue, settings, today });
  return {
    dossier,
    issue,
    notToRaise: recommendations.filter(({ doNotRaise, deletedAt }) => doNotRaise && deletedAt === undefined),
    advice,
    recommendations: rankRecommendations({
      recommendations,
      issues: [issue],
      dossier,
      matches: [match],
      level: advice.ask.level,
      language: question.talk ?? talkLanguage(dossier.person, language),
      today,
    }),
  };
}

/** As `readAdvisedPerson`, with our sources on the issue; the popup, which has no room for them, does not open them. */
export async function readAdvisedWithEvidence(
  read: Readers,
  question: AdviceQuestion,
): Promise<AdvisedWithEvidence | null> {
  const { issueId } = question;
  const [advised, evidence] = await Promise.all([
    readAdvisedPerson(read, question),
    issueId === null ? [] : read.list('evidence', { issueId }),
  ]);
  return advised === null ? null : { ...advised, evidence };
}

async function adviceRules() {
  const [{ adviseOn }, { rankRecommendations }] = await Promise.all([
    import('../../domain/advice/advise-on'),
    import('../../domain/advice/relevant-recommendations'),
  ]);
  return { adviseOn, rankRecommendations };
}
