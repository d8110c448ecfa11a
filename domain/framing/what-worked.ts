import type { Interaction } from '../interaction/schema';
import type { IssueId } from '../issue/schema';
import { FRAMINGS, type Framing, type Outcome } from './framings';

/** What a framing produced over many exchanges. Counts of framings, never of people (METHOD.md E-1). */
export interface FramingRecordOfUse {
  readonly framing: Framing;
  /** The base: how often it was tried. */
  readonly tries: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Share that led to a commitment or was discussed in earnest, 0…1; `null` under ten tries: too few to say. */
  readonly share: number | null;
}

const FEWEST_FOR_A_SHARE = 10;

/** Whether an officer said that the exchange was not about this issue after all. */
function isElsewhere({ corrections = [] }: Interaction, issueId: IssueId): boolean {
  return corrections.some(
    (correction) =>
      correction.kind === 'not_about_this' && correction.issueId === issueId && correction.withdrawnOn === undefined,
  );
}

function pastExchanges(interactions: readonly Interaction[], issueId: IssueId | null, today: string): Interaction[] {
  return interactions.filter(
    (interaction) =>
      interaction.date <= today &&
      (issueId === null || (interaction.issueIds.includes(issueId) && !isElsewhere(interaction, issueId))),
  );
}

/**
 * The tries that stand after the officers' corrections: a framing noted wrongly was never tried. What is "outdated" tells nothing of
 * the person any more, but it did happen: it stays in the counts.
 */
function standingTries({ tried, corrections = [] }: Interaction): Interaction['tried'] {
  const wrong = corrections.filter(({ kind, withdrawnOn }) => kind === 'wrong_framing' && withdrawnOn === undefined);
  return wrong.length === 0 ? tried : tried.filter(({ framing }) => wrong.every((one) => one.framing !== framing));
}

/**
 * Counts what framings produced, on one issue or on all.
 * @param today - Exchanges of the future have produced nothing yet.
 * @returns Only framings that were tried; most tried first.
 */
export function countOutcomes(
  interactions: readonly Interaction[],
  issueId: IssueId | null,
  today: string,
): FramingRecordOfUse[] {
  const tried = pastExchanges(interactions, issueId, today).flatMap(standingTries);
  return FRAMINGS.flatMap((framing): FramingRecordOfUse[] => {
    const own = tried.filter((attempt) => attempt.framing === framing);
    if (own.length === 0) return [];
    const count = (outcome: Outcome) => own.filter((attempt) => attempt.outcome === outcome).length;
    const outcomes = {
      commitment: count('commitment'),
      engaged: count('engaged'),
      polite: count('polite'),
      closed: count('closed'),
      backfired: count('backfired'),
    } satisfies Record<Outcome, number>;
    const share = own.length < FEWEST_FOR_A_SHARE ? null : (outcomes.commitment + outcomes.engaged) / own.length;
    return [{ framing, tries: own.length, outcomes, share }];
  }).toSorted((a, b) => b.tries - a.tries);
}

/** The exchanges that one count stands for, newest first. An exchange that tried the framing twice is listed once. */
export function findExchanges(
  interactions: readonly Interaction[],
  issueId: IssueId | null,
  tried: { readonly framing: Framing; readonly outcome: Outcome },
  today: string,
): Interaction[] {
  return pastExchanges(interactions, issueId, today)
    .filter((interaction) =>
      standingTries(interaction).some(({ framing, outcome }) => framing === tried.framing && outcome === tried.outcome),
    )
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1));
}

/** How many past exchanges name no framing, so that the base of the counts is known. */
export function countWithoutFraming(
  interactions: readonly Interaction[],
  issueId: IssueId | null,
  today: string,
): number {
  return pastExchanges(interactions, issueId, today).filter((interaction) => standingTries(interaction).length === 0)
    .length;
}
