import { areDoorsClosed } from '../../domain/advice/choose-ask';
import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Ask } from '../../domain/advice/types';
import type { AskLevel } from '../../domain/framing/framings';
import { textIn } from '../../domain/shared/language';
import { say } from '../../locales/say';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { useLanguage, useWords } from '../words';
import styles from './ask-card.module.css';

/** The one ask for this person, at one level, with each step that led to it spoken aloud. The other levels stay internal. */
export function AskCard({ ask, recommendations }: { ask: Ask; recommendations: readonly RankedRecommendation[] }) {
  const { panel, advice: words, framing, channel } = useWords();
  const language = useLanguage();
  const text = ask.text === null ? null : textIn(ask.text, language);
  return (
    <Card
      level={3}
      title={ask.level === null ? panel.noAsk : words.askAt(framing.askLevels[ask.level])}
      eyebrow
      tone={ask.level === null ? 'plain' : 'ask'}
    >
      {ask.level === null ? null : (
        <p className={styles.ask} lang={text?.language}>
          {text?.text ?? words.noAskText}
        </p>
      )}
      <ConcreteAsk level={ask.level} recommendations={recommendations} />
      {text !== null && text.language !== language ? <p className={styles.soft}>{panel.notTranslated}</p> : null}
      {ask.mode === null ? null : <p className={styles.mode}>{channel.mode(ask.mode, ask.side)}</p>}
      {areDoorsClosed(ask) ? <p className={styles.doors}>{channel.closedDoors(ask.closedDoors.length)}</p> : null}
      <Disclosure summary={ask.level === null ? panel.whyNoAsk : panel.whyThisLevel}>
        <ol className={styles.steps}>
          {ask.steps.map((step, at) => (
            <li key={`${at} ${step.code}`}>{say(words.steps, step)}</li>
          ))}
        </ol>
      </Disclosure>
    </Card>
  );
}

/** The same step in the words of the best recommendation, as the brief will print it. */
function ConcreteAsk({
  level,
  recommendations,
}: {
  level: AskLevel | null;
  recommendations: readonly RankedRecommendation[];
}) {
  const { panel } = useWords();
  const language = useLanguage();
  if (level === null) return null;
  const words = recommendations.flatMap(({ recommendation }) => {
    const text = recommendation.asks[level];
    return text === undefined ? [] : (textIn(text, language) ?? []);
  })[0];
  if (words === undefined) return null;
  return (
    <p className={styles.concrete}>
      <span className={styles.soft}>{panel.concretely}</span> <span lang={words.language}>{words.text}</span>
    </p>
  );
}
