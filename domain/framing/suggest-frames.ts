import type { ConfirmedFrame } from '../statement/schema';
import { detectFramings, type CueMatch } from './detect-framings';
import { FRAMINGS, type Framing } from './framings';
import { isLexiconLanguage } from './passage';

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
  const detection = detectFramings(readableStart(text), language, options);
  const frames: SuggestedFrame[] = [];
  const matchesOf = (framing: Framing, status: CueMatch['status']) =>
    detection.matches.filter((match) => match.framing === framing && match.status === status);
  for (const framing of FRAMINGS) {
    const found = detection.framings[framing];
    if (found === undefined) continue;
    if (found.rejected >= CONTESTED_FROM) {
      const matches = matchesOf(framing, 'rejected');
      frames.push({ framing, polarity: 'rejected', strength: found.rejected, matches });
    } else if (found.adopted >= SUGGESTED_FROM) {
      const matches = matchesOf(framing, 'adopted');
      frames.push({ framing, polarity: 'adopted', strength: found.adopted * detection.trust, matches });
    }
  }
  return { read: true, frames, needsConfirmation: detection.needsConfirmation };
}
