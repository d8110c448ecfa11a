import type { ConfirmedFrame } from '../statement/schema';
import { matchesIn, placeInText, readCues, type CueMatch, type CueReading } from './read-cues';
import { FRAMINGS, type Framing } from './framings';
import { isLexiconLanguage, lexiconOf, type Stretch } from './passage';

/** From here on a framing is suggested as used, and counted (METHOD.md C9.7). */
const SUGGESTED_FROM = 0.5;
/** From here on it counts as dismissed, and no longer as used. */
const CONTESTED_FROM = 0.4;
/** Longer texts say a little of everything: only this many units are read (METHOD.md C9.8). */
const READ_UNITS = 600;

/** A framing the lexicon sees in a passage, not yet confirmed by an officer. */
export interface SuggestedFrame extends ConfirmedFrame {
  /** The words that made it, in the text as it stands. */
  readonly matches: readonly CueMatch[];
}

/** What to propose for a passage. `read: false`: no language, or one the lexicon does not have. */
export interface Suggestion {
  readonly read: boolean;
  readonly frames: readonly SuggestedFrame[];
  readonly needsConfirmation: boolean;
}

/** The beginning of a text, up to the last sentence that fits; the whole text when it is short. */
function readableStart(text: string): string {
  if (text.length <= READ_UNITS) return text;
  const start = text.slice(0, READ_UNITS);
  const lastEnd = Math.max(
    start.lastIndexOf('. '),
    start.lastIndexOf('! '),
    start.lastIndexOf('? '),
    start.lastIndexOf('\n'),
  );
  return lastEnd > 0 ? start.slice(0, lastEnd + 1) : start;
}

/** How sure the words of a passage are: its marks of irony leave little (METHOD.md C9.6). */
const IRONIC_TRUST = 0.3;

/** How a framing is proposed, if it is: one both used and dismissed is only proposed as dismissed. */
function polarityOf(adopted: number, rejected: number): ConfirmedFrame['polarity'] | null {
  if (rejected >= CONTESTED_FROM) return 'rejected';
  return adopted >= SUGGESTED_FROM ? 'adopted' : null;
}

function strengthOf(polarity: ConfirmedFrame['polarity'], adopted: number, rejected: number, ironic: boolean): number {
  if (polarity === 'rejected') return rejected;
  return ironic ? adopted * IRONIC_TRUST : adopted;
}

function byFraming(a: { readonly framing: Framing }, b: { readonly framing: Framing }): number {
  return FRAMINGS.indexOf(a.framing) - FRAMINGS.indexOf(b.framing);
}

/**
 * Proposes framings for a captured passage. Strength is 0…1 and already carries the trust of the passage.
 * @returns A framing both used and dismissed is only proposed as dismissed.
 */
export function suggestFrames(
  text: string,
  language: string | undefined,
  options: { readonly quoteIsSpeaker?: boolean } = {},
): Suggestion {
  if (!isLexiconLanguage(language)) return { read: false, frames: [], needsConfirmation: false };
  const reading = readCues(readableStart(text), lexiconOf(language), options.quoteIsSpeaker);
  const { ironic, distancing, quotes } = reading.around;
  const all = matchesIn(reading);
  const frames = reading.sums.flatMap(({ framing, adopted, rejected }): SuggestedFrame[] => {
    const polarity = polarityOf(adopted, rejected);
    if (polarity === null) return [];
    const matches = all.filter((match) => match.framing === framing && match.status === polarity);
    return [{ framing, polarity, strength: strengthOf(polarity, adopted, rejected, ironic), matches }];
  });
  const needsConfirmation = ironic || distancing.length > 0 || quotes.length > 0;
  return { read: true, frames: frames.toSorted(byFraming), needsConfirmation };
}

/** A framing heard in a text, and the stretch that says it most fully. */
export interface HeardFrame extends ConfirmedFrame {
  readonly span: Stretch | null;
}

/** What `suggestFrames` proposes, without the words that made it: for thousands of texts at once. */
export function hearFrames(text: string, language: string | null): readonly HeardFrame[] {
  if (!isLexiconLanguage(language)) return [];
  const reading = readCues(readableStart(text), lexiconOf(language));
  const { ironic } = reading.around;
  const frames: HeardFrame[] = [];
  for (let at = 0; at < reading.sums.length; at++) {
    const sum = reading.sums[at];
    if (sum === undefined) continue;
    const { framing, adopted, rejected } = sum;
    const polarity = polarityOf(adopted, rejected);
    if (polarity === null) continue;
    const strength = strengthOf(polarity, adopted, rejected, ironic);
    frames.push({ framing, polarity, strength, span: spanOf(reading, framing, polarity) });
  }
  return frames.length > 1 ? frames.toSorted(byFraming) : frames;
}

/** Where the fullest expression of a framing stands. */
function spanOf(reading: CueReading, framing: Framing, polarity: ConfirmedFrame['polarity']): Stretch | null {
  for (let at = 0; at < reading.cues.length; at++) {
    const cue = reading.cues[at];
    if (cue?.value.framing === framing && reading.statuses[at] === polarity) return placeInText(reading, cue);
  }
  return null;
}
