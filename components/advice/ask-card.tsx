import { areDoorsClosed } from '../../domain/advice/choose-ask';
import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Ask } from '../../domain/advice/types';
import type { Issue } from '../../domain/issue/schema';
import { findCurrentPosts } from '../../domain/person/current-posts';
import type { Dossier } from '../../domain/person/dossier';
import type { AskLevel } from '../../domain/framing/framings';
import { textIn } from '../../domain/shared/language';
import { say } from '../../locales/say';
import { useOffice } from '../office';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { useLanguage, useWords } from '../words';
import styles from './ask-card.module.css';
import { useProgrammeSeason } from './programme-season';

/** The one ask for this person, at one level, with each step that led to it spoken aloud. The other levels stay internal. */
export function AskCard({
  ask,
  issue,
  dossier,
  recommendations,
}: {
  ask: Ask;
  issue: Issue;
  dossier: Dossier;
  recommendations: readonly RankedRecommendation[];
}) {
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
      <KeptIdeal ask={ask} issue={issue} />
      {text !== null && text.language !== language ? <p className={styles.soft}>{panel.notTranslated}</p> : null}
      {ask.mode === null ? null : <p className={styles.mode}>{channel.mode(ask.mode, ask.side)}</p>}
      {areDoorsClosed(ask) ? <p className={styles.doors}>{channel.closedDoors(ask.closedDoors.length)}</p> : null}
      <ProgrammeWarning dossier={dossier} />
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

/** What we want in the end, kept on record for the officer when less is asked now (METHOD.md ). No brief prints it. */
function KeptIdeal({ ask, issue }: { ask: Ask; issue: Issue }) {
  const { recommendation } = useWords();
  const language = useLanguage();
  const ideal = ask.level === null || ask.level === 'ideal' ? null : textIn(issue.asks.ideal, language);
  if (ideal === null) return null;
  return (
    <p className={styles.kept}>
      {recommendation.inTime} <span lang={ideal.language}>{ideal.text}</span>
    </p>
  );
}

/** Before an election, for someone of a party: whether its programme can still be moved (METHOD.md A-72). */
function ProgrammeWarning({ dossier }: { dossier: Dossier }) {
  const today = useOffice().today();
  const sentence = useProgrammeSeason();
  if (sentence === null || findCurrentPosts(dossier, today).party === null) return null;
  return <p className={styles.doors}>{sentence}</p>;
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
