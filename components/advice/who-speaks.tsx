import { chooseSpeaker } from '../../domain/advice/choose-speaker';
import { listenerOf } from '../../domain/advice/standing-facts';
import type { Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { say } from '../../locales/say';
import { useWords } from '../words';
import styles from './to-bring.module.css';

/** Who carries this framing before this person: one of ours where the issue names some, else the kind of voice (METHOD.md A-49). */
export function WhoSpeaks({ framing, issue, dossier }: { framing: Framing; issue: Issue; dossier: Dossier }) {
  const { framing: words, speaker } = useWords();
  const chosen = chooseSpeaker(issue.speakers ?? [], framing, listenerOf(dossier, issue.id, framing));
  if (chosen === null) return words.framings[framing].whoSpeaks;
  const { name, speaksAs } = chosen.speaker;
  return (
    <>
      <p>
        <span className={styles.figure}>{name}</span>
        {speaksAs === undefined ? null : `, ${speaksAs}`}
      </p>
      {chosen.reasons.length === 0 ? null : (
        <p className={styles.soft}>{chosen.reasons.map((reason) => say(speaker.reasons, reason)).join(' ')}</p>
      )}
    </>
  );
}
