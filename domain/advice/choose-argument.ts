import type { Framing } from '../framing/framings';
import type { Recommendation } from '../issue/schema';
import type { Language } from '../shared/language';

/** The argument to use, and the framings passed over because there is nothing written for them. */
export interface ChosenArgument {
  readonly recommendation: Recommendation;
  readonly framing: Framing;
  readonly text: string;
  /** Better framings without material in this language: say so (issue "Bad input"). */
  readonly passedOver: readonly Framing[];
}

/** Whether a recommendation has words for a framing in a language. */
export function argumentIn(recommendation: Recommendation, framing: Framing, language: Language): string | null {
  const text = recommendation.arguments[framing]?.[language] ?? '';
  return text === '' ? null : text;
}

/**
 * The first framing, in the order of the advice, for which one of the recommendations has an argument in the language.
 * @param recommendations - Best first.
 * @returns `null` when nothing is written for any of the framings.
 */
export function chooseArgument(
  recommendations: readonly Recommendation[],
  framings: readonly Framing[],
  language: Language,
): ChosenArgument | null {
  const passedOver: Framing[] = [];
  for (const framing of framings) {
    for (const recommendation of recommendations) {
      const text = argumentIn(recommendation, framing, language);
      if (text !== null) return { recommendation, framing, text, passedOver };
    }
    passedOver.push(framing);
  }
  return null;
}
