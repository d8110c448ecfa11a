import { readAdvisedWithEvidence } from '../advice/read-advice';
import { buildBrief } from '../../domain/brief/build-brief';
import type { BriefAudience, BriefModel } from '../../domain/brief/brief-model';
import { termsOn } from '../../domain/brief/house-vocabulary';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';
import type { Readers } from '../../domain/office';

/** Which brief is wanted. */
export interface BriefQuestion {
  readonly personId: PersonId;
  readonly issueId: IssueId;
  readonly language: InterfaceLanguage;
  readonly audience: BriefAudience;
  /** Civil date in the officer's zone. */
  readonly today: string;
}

/**
 * Reads everything a brief is made of and prepares it.
 * @returns `null` when the person or the issue is no longer in the workspace.
 */
export async function readBrief(read: Readers, question: BriefQuestion): Promise<BriefModel | null> {
  const { language, audience, today } = question;
  const [advised, settings] = await Promise.all([
    readAdvisedWithEvidence(read, { ...question, talk: language }),
    read.settings(),
  ]);
  if (advised === null || advised.issue === null || advised.advice === null) return null;
  return buildBrief({
    dossier: advised.dossier,
    issue: advised.issue,
    advice: advised.advice,
    recommendations: advised.recommendations.map(({ recommendation }) => recommendation),
    evidence: advised.evidence,
    vocabulary: termsOn(advised.issue, settings.vocabulary, language),
    settings,
    language,
    audience,
    today,
  });
}
