import type { Framing } from '../framing/framings';
import type { Speaker } from '../issue/speaker';
import type { Person, Profession } from '../person/schema';
import type { Language } from '../shared/language';

/** Why this speaker before this listener; reasons are said, never scored on screen. */
export type SpeakerReason =
  /** Of the same profession: a colleague is heard as one (METHOD.md A-50). */
  | { readonly code: 'colleague'; readonly profession: Profession }
  | { readonly code: 'speaks_language' | 'other_language'; readonly language: Language };

/** Who speaks, and why them. */
export interface ChosenSpeaker {
  readonly speaker: Speaker;
  readonly reasons: readonly SpeakerReason[];
}

const WEIGHT = { framing: 2, colleague: 1.5, language: 0.5, otherLanguage: -1 } as const;

/**
 * Chooses the expert to fit the person (METHOD.md A-49): who carries this framing, a colleague first, in a language of theirs.
 * @param listener - The person whom we meet; the first language is the one of the talk.
 * @returns `null` when nobody on the list speaks in this framing.
 */
export function chooseSpeaker(
  speakers: readonly Speaker[],
  framing: Framing,
  listener: Pick<Person, 'professions' | 'languages'>,
): ChosenSpeaker | null {
  const [wanted] = listener.languages;
  const weighed = speakers
    .filter(({ framings }) => framings.includes(framing))
    .map((speaker) => {
      const { profession, languages } = speaker;
      const isColleague = profession !== undefined && listener.professions.includes(profession);
      const speaks = listener.languages.find((language) => languages.includes(language));
      const isForeign = wanted !== undefined && languages.length > 0 && speaks === undefined;
      const reasons: SpeakerReason[] = [
        ...(isColleague ? [{ code: 'colleague', profession } as const] : []),
        ...(speaks === undefined ? [] : [{ code: 'speaks_language', language: speaks } as const]),
        ...(isForeign ? [{ code: 'other_language', language: wanted } as const] : []),
      ];
      const weight =
        WEIGHT.framing / Math.max(1, speaker.framings.length) +
        (isColleague ? WEIGHT.colleague : 0) +
        (speaks === undefined ? 0 : WEIGHT.language) +
        (isForeign ? WEIGHT.otherLanguage : 0);
      return { speaker, reasons, weight };
    });
  const [best] = weighed.toSorted((a, b) => b.weight - a.weight || (a.speaker.name < b.speaker.name ? -1 : 1));
  return best === undefined ? null : { speaker: best.speaker, reasons: best.reasons };
}
