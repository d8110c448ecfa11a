import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Framing } from '../../domain/framing/framings';
import { textIn } from '../../domain/shared/language';
import { useLanguage, useWords } from '../words';

/** Our argument in this framing; when none is written, that is said and the next framing that has one is named. */
export function OurArgument({
  framing,
  others,
  recommendations,
}: {
  framing: Framing;
  /** The other framings suggested, best first. */
  others: readonly Framing[];
  recommendations: readonly RankedRecommendation[];
}) {
  const { panel, advice, framing: words } = useWords();
  const language = useLanguage();
  if (recommendations.length === 0) return null;
  const argumentFor = (wanted: Framing) =>
    recommendations.flatMap(({ recommendation }) => {
      const text = recommendation.arguments[wanted];
      return text === undefined ? [] : (textIn(text, language) ?? []);
    })[0];
  const argument = argumentFor(framing);
  const next = others.find((other) => other !== framing && argumentFor(other) !== undefined);
  return (
    <div>
      <dt>{panel.ourArgument}</dt>
      {argument === undefined ? (
        <dd>
          {advice.noArgument}
          {next === undefined ? '' : ` ${advice.nextArgument(words.framings[next].label)}`}
        </dd>
      ) : (
        <dd lang={argument.language}>{argument.text}</dd>
      )}
    </div>
  );
}
