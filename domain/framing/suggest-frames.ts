import type { ConfirmedFrame } from '../statement/schema';
import { matchesIn, newFraming, placeInText, readCues, sumOf, type CueMatch, type CueReading } from './read-cues';
import { FRAMINGS, type Framing } from './framings';
import { lexiconOf, type Stretch } from './passage';

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

/** A framing heard in a text, and the stretch that says it most fully. */
export interface HeardFrame extends ConfirmedFrame {
  readonly span: Stretch | null;
}

/** Where the fullest expression of a framing stands. */
function spanOf(reading: CueReading, framing: Framing, polarity: ConfirmedFrame['polarity']): Stretch | null {
  for (let at = 0; at < reading.cues.length; at++) {
    const cue = reading.cues[at];
    if (cue?.value.framing === framing && reading.statuses[at] === polarity) return placeInText(reading, cue);
  }
  return null;
}

/** How a framing of a passage is proposed, if it is: one both used and dismissed is neither until an officer says (METHOD.md C3.2, C9.7). */
function proposeFrame(reading: CueReading, framing: Framing): HeardFrame | null {
  const rejected = sumOf(reading, framing, 'rejected');
  const adopted = sumOf(reading, framing, 'adopted');
  if (rejected >= CONTESTED_FROM)
    return adopted >= SUGGESTED_FROM
      ? null
      : { framing, polarity: 'rejected', strength: rejected, span: spanOf(reading, framing, 'rejected') };
  if (adopted < SUGGESTED_FROM) return null;
  const strength = reading.around.ironic ? adopted * IRONIC_TRUST : adopted;
  return { framing, polarity: 'adopted', strength, span: spanOf(reading, framing, 'adopted') };
}

function byFraming(a: { readonly framing: Framing }, b: { readonly framing: Framing }): number {
  return FRAMINGS.indexOf(a.framing) - FRAMINGS.indexOf(b.framing);
}

const NO_FRAMES: readonly HeardFrame[] = [];

/** The framings proposed for a passage, in their own order. Nothing is made where nothing is heard: thousands are read at once. */
function proposeFrames(reading: CueReading): readonly HeardFrame[] {
  let frames: HeardFrame[] | null = null;
  for (let at = 0; at < reading.cues.length; at++) {
    const framing = newFraming(reading, at);
    const frame = framing === null ? null : proposeFrame(reading, framing);
    if (frame === null) continue;
    if (frames === null) frames = [frame];
    else frames.push(frame);
  }
  if (frames === null) return NO_FRAMES;
  return frames.length > 1 ? frames.toSorted(byFraming) : frames;
}

/**
 * Proposes framings for a captured passage. Strength is 0…1 and already carries the trust of the passage.
 * @returns A framing both used and dismissed is proposed as neither.
 */
export function suggestFrames(
  text: string,
  language: string | undefined,
  options: { readonly quoteIsSpeaker?: boolean } = {},
): Suggestion {
  const lexicon = lexiconOf(language);
  if (lexicon === null) return { read: false, frames: [], needsConfirmation: false };
  const reading = readCues(readableStart(text), lexicon, options.quoteIsSpeaker);
  const { ironic, distancing, quotes } = reading.around;
  const all = matchesIn(reading);
  const frames = proposeFrames(reading).map(({ framing, polarity, strength }): SuggestedFrame => {
    const matches = all.filter((match) => match.framing === framing && match.status === polarity);
    return { framing, polarity, strength, matches };
  });
  const isContested = FRAMINGS.some(
    (framing) =>
      sumOf(reading, framing, 'rejected') >= CONTESTED_FROM && frames.every((frame) => frame.framing !== framing),
  );
  return { read: true, frames, needsConfirmation: isContested || ironic || distancing.length > 0 || quotes.length > 0 };
}

/** What `suggestFrames` proposes, without the words that made it: for thousands of texts at once. A change of what it hears is a new `LEXICON_STAMP`. */
export function hearFrames(text: string, language: string | null): readonly HeardFrame[] {
  const lexicon = lexiconOf(language);
  return lexicon === null ? NO_FRAMES : proposeFrames(readCues(readableStart(text), lexicon));
}
