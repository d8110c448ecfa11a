import { foldText } from './fold';
import type { LexiconLanguage } from './framing-record';
import type { Framing } from './framings';
import { readPassage, type CueFound, type Passage, type Stretch } from './passage';

/** How a cue is meant: the speaker's own, dismissed, or someone else's words. */
export type CueStatus = 'adopted' | 'rejected' | 'quoted';

/** A cue found in a text. Places are UTF-16 units of the original text, end excluded. */
export interface CueMatch {
  readonly framing: Framing;
  readonly cue: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  readonly status: CueStatus;
}

/** What the lexicon sees in a passage: a suggestion, never a judgment (METHOD.md C9). */
export interface Detection {
  /** Sum of distinct cue weights, at most 1, as adopted and as dismissed. */
  readonly framings: Readonly<Partial<Record<Framing, { readonly adopted: number; readonly rejected: number }>>>;
  readonly matches: readonly CueMatch[];
  /** Irony, distance or quotation marks: an officer should look. */
  readonly needsConfirmation: boolean;
  /** 1, or 0.3 where the passage bears marks of irony. */
  readonly trust: number;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function lengthOf(stretch: Stretch): number {
  return stretch.end - stretch.start;
}

/** The longest match wins across framings; one and the same stretch may serve two framings. */
function keepLongest(candidates: readonly CueFound[]): CueFound[] {
  const kept: CueFound[] = [];
  const byLength = candidates.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start || a.rank - b.rank);
  for (const candidate of byLength) {
    const clash = kept.find((other) => overlap(other, candidate));
    const sameStretch = clash !== undefined && clash.start === candidate.start && clash.end === candidate.end;
    const sameFraming = kept.some(
      (other) =>
        other.start === candidate.start &&
        other.end === candidate.end &&
        other.value.framing === candidate.value.framing,
    );
    if (clash === undefined || (sameStretch && !sameFraming)) kept.push(candidate);
  }
  return kept;
}

function isDismissed(cue: CueFound, passage: Passage): boolean {
  const { rejectBefore, rejectAfter, distancing, sameClause, wordsBetween } = passage;
  const before = rejectBefore.some(
    (marker) =>
      (marker.end <= cue.start &&
        sameClause(Math.max(marker.end - 1, 0), cue.start) &&
        wordsBetween(marker.end, cue.start) <= 6) ||
      (marker.start <= cue.start && marker.end >= cue.end && marker.phrase !== cue.value.cue),
  );
  if (before) return true;
  const after = rejectAfter.some(
    (marker) =>
      marker.start >= cue.end && sameClause(marker.start, cue.start) && wordsBetween(cue.end, marker.start) <= 3,
  );
  if (after) return true;
  return distancing.some(
    (word) => overlap(word, cue) || Math.abs(word.start - cue.end) <= 2 || Math.abs(cue.start - word.end) <= 2,
  );
}

function statusOf(cue: CueFound, passage: Passage, quoteIsSpeaker: boolean): CueStatus {
  const quote = passage.quotes.find((found) => found.start <= cue.start && cue.end <= found.end);
  if (quote?.kind === 'quoted' && !quoteIsSpeaker) return 'quoted';
  if (quote?.kind === 'scare') return 'rejected';
  return isDismissed(cue, passage) ? 'rejected' : 'adopted';
}

function sumDistinct(matches: readonly CueMatch[], framing: Framing, status: CueStatus): number {
  const weights = new Map(
    matches
      .filter((match) => match.framing === framing && match.status === status)
      .map((match) => [match.cue, match.weight]),
  );
  return Math.min(
    1,
    [...weights.values()].reduce((sum, weight) => sum + weight, 0),
  );
}

/**
 * Finds the framings that a passage suggests (METHOD.md C9, steps 2–7).
 * @param options.quoteIsSpeaker - The officer says that the person quoted is the person captured.
 */
export function detectFramings(
  text: string,
  language: LexiconLanguage,
  options: { readonly quoteIsSpeaker?: boolean } = {},
): Detection {
  const { folded, placeOf } = foldText(text);
  const passage = readPassage(folded, language);
  const candidates = passage.cues.filter(
    (cue) => !passage.blocked.some((blocked) => overlap(blocked, cue) && lengthOf(blocked) >= lengthOf(cue)),
  );
  const matches = keepLongest(candidates).map((cue): CueMatch => {
    const { framing, cue: phrase, weight } = cue.value;
    return {
      framing,
      cue: phrase,
      weight,
      start: placeOf(cue.start),
      end: placeOf(cue.end - 1) + 1,
      status: statusOf(cue, passage, options.quoteIsSpeaker === true),
    };
  });
  const framings: Partial<Record<Framing, { adopted: number; rejected: number }>> = {};
  for (const framing of new Set(matches.map((match) => match.framing))) {
    framings[framing] = {
      adopted: sumDistinct(matches, framing, 'adopted'),
      rejected: sumDistinct(matches, framing, 'rejected'),
    };
  }
  return {
    framings,
    matches,
    needsConfirmation: passage.ironic || passage.distancing.length > 0 || passage.quotes.length > 0,
    trust: passage.ironic ? 0.3 : 1,
  };
}
