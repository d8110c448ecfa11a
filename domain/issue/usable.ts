import { daysBetween } from '../shared/dates';
import type { Multilingual } from '../shared/language';
import type { AskNature, Issue, Recommendation } from './schema';

/** A recommendation as it is being typed, or as it is kept: what its usability depends on. */
export type RecommendationText = Pick<
  Recommendation,
  'text' | 'asks' | 'arguments' | 'evidenceIds' | 'levels' | 'remits' | 'languageStatus'
>;

/** What keeps a recommendation from being handed over as it stands (METHOD.md A-73). */
export type UsableGap =
  /** Hand-outs come in French and Dutch (METHOD.md A-120). */
  | { readonly code: 'text_missing' | 'text_draft'; readonly language: 'fr' | 'nl' }
  /** Neither it nor its issues say what is asked for. */
  | { readonly code: 'no_ask' }
  /** Neither a level of power nor a remit: nobody in particular is asked. */
  | { readonly code: 'no_addressee' }
  | { readonly code: 'no_argument' }
  | { readonly code: 'no_evidence' };

function isWritten(text: Multilingual | undefined): boolean {
  return Object.values(text ?? {}).some((words) => words !== undefined && words.trim() !== '');
}

/**
 * Lists what is missing before deciders could take a recommendation over as it stands.
 * @param issues - Its issues: their ladder stands in where it has none of its own.
 * @returns Empty when it can be handed over.
 */
export function findUsableGaps(
  recommendation: RecommendationText,
  issues: readonly Pick<Issue, 'asks'>[],
): readonly UsableGap[] {
  const { text, asks, arguments: reasons, evidenceIds, levels, remits, languageStatus } = recommendation;
  const texts = (['fr', 'nl'] as const).flatMap((language): UsableGap[] => {
    if ((text[language] ?? '').trim() === '') return [{ code: 'text_missing', language }];
    return languageStatus[language] === 'checked' ? [] : [{ code: 'text_draft', language }];
  });
  const ladders = [asks, ...issues.map((issue) => issue.asks)];
  const isAsked = ladders.some((ladder) => Object.values(ladder).some(isWritten));
  return [
    ...texts,
    ...(isAsked ? [] : [{ code: 'no_ask' } as const]),
    ...(levels.length === 0 && remits.length === 0 ? [{ code: 'no_addressee' } as const] : []),
    ...(Object.values(reasons).some(isWritten) ? [] : [{ code: 'no_argument' } as const]),
    ...(evidenceIds.length === 0 ? [{ code: 'no_evidence' } as const] : []),
  ];
}

/** A recommendation is read again at least this often: policy notes come every year (METHOD.md ). */
const REVIEW_DAYS = 365;

/** The day a recommendation was last written or read again; `null` when none is on record. */
export function lastReviewOf({
  adoptedOn,
  reviewedOn,
}: Pick<Recommendation, 'adoptedOn' | 'reviewedOn'>): string | null {
  return [adoptedOn ?? '', reviewedOn ?? ''].toSorted().at(-1) || null;
}

/**
 * Whether a recommendation should be read again: it is work in progress, never a one-off (METHOD.md A-71).
 * One without any date is not: nothing says that it is old.
 */
export function isReviewDue(recommendation: Pick<Recommendation, 'adoptedOn' | 'reviewedOn'>, today: string): boolean {
  const last = lastReviewOf(recommendation);
  return last !== null && daysBetween(last, today) > REVIEW_DAYS;
}

/** Whether it can be granted without a law or money, even where little can be won (METHOD.md A-70). */
export function needsNoLaw(nature: AskNature | undefined): nature is 'transparency' | 'dialogue' {
  return nature === 'transparency' || nature === 'dialogue';
}
