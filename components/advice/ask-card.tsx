import type { Ask } from '../../domain/advice/types';
import { textIn } from '../../domain/shared/language';
import { say } from '../../locales/say';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { useLanguage, useWords } from '../words';
import styles from './ask-card.module.css';

/** The one ask for this person, at one level, with each step that led to it spoken aloud. The other levels stay internal. */
export function AskCard({ ask }: { ask: Ask }) {
  const { panel, advice: words, framing } = useWords();
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
      {text !== null && text.language !== language ? <p className={styles.soft}>{panel.notTranslated}</p> : null}
      {ask.mode === null ? null : <p className={styles.mode}>{words.modes[ask.mode]}</p>}
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
