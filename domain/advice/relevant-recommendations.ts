import type { AskLevel } from '../framing/framings';
import type { InteractionId } from '../interaction/schema';
import type { IssueMatch } from '../issue/match-issues';
import type { AskNature, Issue, IssueId, PolicyWindow, Recommendation, StanceValue } from '../issue/schema';
import { findStandingStance } from '../issue/standing-stance';
import { needsNoLaw } from '../issue/usable';
import type { Dossier } from '../person/dossier';
import type { PowerLevel, Remit } from '../person/remit';
import type { Language } from '../shared/language';
import { readStandingRemit } from './standing-facts';
import { readCorrections } from './struck';

/** Why a recommendation is shown here, or shown lower; `points` order and sign the reasons. */
export type RecommendationReason = { readonly points: number } & (
  | { readonly code: 'issue_on_page'; readonly issueId: IssueId }
  | { readonly code: 'document_on_page'; readonly documentNumber: string }
  | { readonly code: 'remit'; readonly remit: Remit }
  | { readonly code: 'level' | 'other_level'; readonly levels: readonly PowerLevel[] }
  | { readonly code: 'window'; readonly window: PolicyWindow }
  /** Little can be won now, but this needs no law (METHOD.md A-70). */
  | { readonly code: 'needs_no_law'; readonly nature: Extract<AskNature, 'transparency' | 'dialogue'> }
  | { readonly code: 'stance'; readonly stance: StanceValue }
  /** It asks for more or for less than what is asked of this person. */
  | { readonly code: 'no_step_at_level'; readonly level: AskLevel }
  /** Asked before and never answered. */
  | { readonly code: 'unanswered'; readonly interactionId: InteractionId; readonly date: string }
  | { readonly code: 'language_missing' | 'language_draft'; readonly language: Language }
);

/** A recommendation for this person on this page. */
export interface RankedRecommendation {
  readonly recommendation: Recommendation;
  readonly score: number;
  /** Strongest first, whatever the sign. */
  readonly reasons: readonly RecommendationReason[];
}

/** What ranking needs. */
export interface RecommendationRequest {
  readonly recommendations: readonly Recommendation[];
  readonly issues: readonly Issue[];
  readonly dossier: Dossier;
  /** Issues of the page; `null` without a page: every issue is as good as another. */
  readonly matches: readonly IssueMatch[] | null;
  /** The one level at which this person is asked; absent or `null`: none is proposed. */
  readonly level?: AskLevel | null | undefined;
  /** Language of the conversation. */
  readonly language: Language;
  readonly today: string;
}

const POINTS = {
  mostFromPage: 5,
  document: 2,
  remit: 2,
  level: 1,
  otherLevel: -3,
  unanswered: 1,
  missing: -1.5,
  draft: -0.5,
  needsNoLaw: 0.5,
  noStepAtLevel: -1.5,
  /** Spend effort on the undecided (METHOD.md A-59), not on the fully opposed. */
  stance: { [2]: 0.5, [1]: 0.8, [0]: 1, [-1]: 0, [-2]: -0.5 } satisfies Record<StanceValue, number>,
  window: { open: 1, normal: 0, narrow: -0.5, closed: -1.5 } satisfies Record<PolicyWindow, number>,
} as const;

function findPageReasons(recommendation: Recommendation, matches: readonly IssueMatch[]): RecommendationReason[] {
  const best = matches[0]?.score ?? 0;
  return matches
    .filter(({ issueId }) => recommendation.issueIds.includes(issueId))
    .flatMap(({ issueId, score, reasons }): RecommendationReason[] => {
      const onPage: RecommendationReason = {
        code: 'issue_on_page',
        issueId,
        points: best === 0 ? 0 : (POINTS.mostFromPage * score) / best,
      };
      const document = reasons.find((reason) => reason.code === 'document');
      if (document === undefined) return [onPage];
      const { documentNumber } = document;
      return [onPage, { code: 'document_on_page', documentNumber, points: POINTS.document }];
    });
}

/** What can be won now. A small window does not stand in the way of what needs no law. */
function findWindowReason(window: PolicyWindow, nature: AskNature | undefined): RecommendationReason | null {
  if (POINTS.window[window] < 0 && needsNoLaw(nature))
    return { code: 'needs_no_law', nature, points: POINTS.needsNoLaw };
  return window === 'normal' ? null : { code: 'window', window, points: POINTS.window[window] };
}

/** A recommendation with steps of its own, none of them at the level asked; one without any takes the issue's. */
function findStepReason({ asks }: Recommendation, level: AskLevel | null): RecommendationReason | null {
  if (level === null || asks[level] !== undefined || Object.keys(asks).length === 0) return null;
  return { code: 'no_step_at_level', level, points: POINTS.noStepAtLevel };
}

/** The newest ask on these issues that got no answer, and nothing from the person since. An exchange that officers struck is passed over. */
function findUnanswered(dossier: Dossier, issueIds: readonly IssueId[], today: string): RecommendationReason | null {
  const onIssue = dossier.interactions
    .filter(
      ({ date, issueIds: own, corrections }) =>
        date <= today && own.some((id) => issueIds.includes(id) && !readCorrections(corrections, id).entirely),
    )
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
  for (const interaction of onIssue) {
    if (interaction.direction === 'in' || (interaction.answered ?? '') !== '') return null;
    if ((interaction.asked ?? '') !== '')
      return {
        code: 'unanswered',
        interactionId: interaction.id,
        date: interaction.date,
        points: POINTS.unanswered,
      };
  }
  return null;
}

function findLanguageReason(recommendation: Recommendation, language: Language): RecommendationReason | null {
  const written = (recommendation.text[language] ?? '') !== '';
  const status = recommendation.languageStatus[language] ?? (written ? 'checked' : 'missing');
  if (status === 'missing' || !written) return { code: 'language_missing', language, points: POINTS.missing };
  return status === 'draft' ? { code: 'language_draft', language, points: POINTS.draft } : null;
}

function compact<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}

/**
 * Ranks what we may recommend to a person here: the page's topics, then what the person can move, the window, the
 * stance and the step asked for because of it, an ask left unanswered, and whether the text exists in the language. What must not be raised never appears.
 * @returns Best first; empty when the page is about nothing we work on.
 */
export function rankRecommendations(request: RecommendationRequest): RankedRecommendation[] {
  const { dossier, matches, language, today } = request;
  const issueById = new Map(request.issues.map((issue) => [issue.id, issue]));

  function judge(recommendation: Recommendation): RecommendationReason[] {
    // What officers struck on the issues in question moves nothing here either (METHOD.md C5).
    const asked = recommendation.issueIds.filter((id) => issueById.has(id));
    const { remits, levels } = readStandingRemit(dossier, asked.length > 0 ? asked : recommendation.issueIds, today);
    const remit = remits.find((value) => recommendation.remits.includes(value));
    const isInReach = recommendation.levels.some((level) => levels.includes(level));
    const hasLevels = recommendation.levels.length > 0 && levels.length > 0;
    const stance = findStandingStance(dossier.stances, recommendation.issueIds, today)?.value ?? null;
    const windows = recommendation.issueIds.flatMap((id) => issueById.get(id)?.window ?? []);
    const window = windows.toSorted((a, b) => POINTS.window[b] - POINTS.window[a])[0] ?? 'normal';
    return compact<RecommendationReason>([
      ...findPageReasons(recommendation, matches ?? []),
      remit === undefined ? null : { code: 'remit', remit, points: POINTS.remit },
      !hasLevels
        ? null
        : isInReach
          ? { code: 'level', levels: recommendation.levels, points: POINTS.level }
          : { code: 'other_level', levels: recommendation.levels, points: POINTS.otherLevel },
      findWindowReason(window, recommendation.nature),
      stance === null ? null : { code: 'stance', stance, points: POINTS.stance[stance] },
      findStepReason(recommendation, request.level ?? null),
      findUnanswered(dossier, recommendation.issueIds, today),
      findLanguageReason(recommendation, language),
    ]);
  }

  const onPage = new Set((matches ?? []).map(({ issueId }) => issueId));
  return request.recommendations
    .filter(({ doNotRaise, deletedAt }) => !doNotRaise && deletedAt === undefined)
    .filter(({ issueIds }) => matches === null || issueIds.some((id) => onPage.has(id)))
    .map((recommendation) => {
      const reasons = judge(recommendation);
      const score = Math.round(reasons.reduce((sum, { points }) => sum + points, 0) * 10) / 10;
      return { recommendation, score, reasons: reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)) };
    })
    .toSorted((a, b) => b.score - a.score || (a.recommendation.id < b.recommendation.id ? -1 : 1));
}
