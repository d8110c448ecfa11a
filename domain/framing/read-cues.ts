import type { Framing } from './framings';
import {
  PLAIN,
  readPassage,
  type CueFound,
  type Lexicon,
  type Passage,
  type Stretch,
  type Surroundings,
} from './passage';

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

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function lengthOf(stretch: Stretch): number {
  return stretch.end - stretch.start;
}

/** Longest first, then as they stand in the text, then as they stand in the lexicon. */
function comesBefore(a: CueFound, b: CueFound): boolean {
  const byLength = lengthOf(a) - lengthOf(b);
  if (byLength !== 0) return byLength > 0;
  return a.start === b.start ? a.rank < b.rank : a.start < b.start;
}

/** Whether a cue gives way to one kept before: the longest wins, but one and the same stretch may serve two framings. */
function givesWay(candidate: CueFound, kept: readonly CueFound[]): boolean {
  let clash: CueFound | null = null;
  for (const other of kept) {
    const isSame = other.start === candidate.start && other.end === candidate.end;
    if (isSame && other.value.framing === candidate.value.framing) return true;
    if (clash === null && overlap(other, candidate)) clash = other;
  }
  return clash !== null && (clash.start !== candidate.start || clash.end !== candidate.end);
}

/** Whether any two cues stand over one another. */
function isCrowded(cues: readonly CueFound[]): boolean {
  for (let one = 0; one < cues.length; one++)
    for (let other = one + 1; other < cues.length; other++) {
      const a = cues[one];
      const b = cues[other];
      if (a !== undefined && b !== undefined && overlap(a, b)) return true;
    }
  return false;
}

/** The longest match wins across framings. Sorted where they stand, by insertion: a passage has a handful of cues. */
function keepLongest(cues: CueFound[]): readonly CueFound[] {
  for (let place = 1; place < cues.length; place++) {
    const cue = cues[place];
    if (cue === undefined) continue;
    let at = place;
    for (; at > 0; at--) {
      const before = cues[at - 1];
      if (before === undefined || comesBefore(before, cue)) break;
      cues[at] = before;
    }
    cues[at] = cue;
  }
  if (!isCrowded(cues)) return cues;
  const kept: CueFound[] = [];
  for (const candidate of cues) if (!givesWay(candidate, kept)) kept.push(candidate);
  return kept;
}

function isDismissed(cue: CueFound, passage: Surroundings): boolean {
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

function statusOf(cue: CueFound, passage: Surroundings, quoteIsSpeaker: boolean): CueStatus {
  if (passage === PLAIN) return 'adopted';
  const quote = passage.quotes.find((found) => found.start <= cue.start && cue.end <= found.end);
  if (quote?.kind === 'quoted' && !quoteIsSpeaker) return 'quoted';
  if (quote?.kind === 'scare') return 'rejected';
  return isDismissed(cue, passage) ? 'rejected' : 'adopted';
}

/** How the cues of a plain passage are meant: one list for all of them. */
const ADOPTED: readonly CueStatus[] = Array.from({ length: 40 }, () => 'adopted');

/** The cues of a passage that count, longest first, with how each is meant. */
export interface CueReading {
  readonly cues: readonly CueFound[];
  /** By place in `cues`; may go on beyond its end. */
  readonly statuses: readonly CueStatus[];
  readonly around: Surroundings;
  readonly placeOf: Passage['placeOf'];
}

/** Whether the same cue was met before with the same status: a word repeated is not said more strongly. */
function isRepeated(cues: readonly CueFound[], statuses: readonly CueStatus[], at: number): boolean {
  for (let before = 0; before < at; before++)
    if (cues[before]?.value === cues[at]?.value && statuses[before] === statuses[at]) return true;
  return false;
}

/**
 * Reads the cues of a passage (METHOD.md C9, steps 2–7).
 * @param quoteIsSpeaker - The officer says that the person quoted is the person captured.
 */
export function readCues(text: string, lexicon: Lexicon, quoteIsSpeaker = false): CueReading {
  const { cues: found, around, placeOf } = readPassage(text, lexicon);
  const { blocked } = around;
  const candidates =
    blocked.length === 0
      ? found
      : found.filter((cue) => !blocked.some((block) => overlap(block, cue) && lengthOf(block) >= lengthOf(cue)));
  const cues = keepLongest(candidates);
  const statuses =
    around === PLAIN && cues.length <= ADOPTED.length
      ? ADOPTED
      : cues.map((cue) => statusOf(cue, around, quoteIsSpeaker));
  return { cues, statuses, around, placeOf };
}

/** The framing of a cue, when no cue before it has the same: asked cue by cue, each framing comes once. */
export function newFraming({ cues }: CueReading, at: number): Framing | null {
  const framing = cues[at]?.value.framing ?? null;
  for (let before = 0; before < at; before++) if (cues[before]?.value.framing === framing) return null;
  return framing;
}

/** The sum of the distinct cue weights of one framing with one status, 0…1. */
export function sumOf({ cues, statuses }: CueReading, framing: Framing, status: CueStatus): number {
  let sum = 0;
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at];
    if (cue?.value.framing === framing && statuses[at] === status && !isRepeated(cues, statuses, at))
      sum = Math.min(1, sum + cue.value.weight);
  }
  return sum;
}

/** Where a cue stands in the text as it was given. */
export function placeInText({ placeOf }: CueReading, { start, end }: Stretch): Stretch {
  return placeOf === null ? { start, end } : { start: placeOf(start), end: placeOf(end - 1) + 1 };
}

/** The cues of a reading, in the text as it was given. */
export function matchesIn(reading: CueReading): readonly CueMatch[] {
  return reading.cues.map((cue, at): CueMatch => {
    const { framing, cue: phrase, weight } = cue.value;
    return { framing, cue: phrase, weight, ...placeInText(reading, cue), status: reading.statuses[at] ?? 'quoted' };
  });
}
