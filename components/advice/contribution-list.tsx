import { useState } from 'react';
import { correctableSource } from '../../domain/advice/correct-source';
import type { Contribution } from '../../domain/advice/types';
import type { Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { say } from '../../locales/say';
import { CivilDate } from '../ui/civil-date';
import { Icon } from '../ui/icon';
import { quoted } from '../ui/quote';
import { SourceLink } from '../ui/source-link';
import { useWords } from '../words';
import styles from './contribution-list.module.css';
import { CorrectReason } from './correct-reason';
import { exactWordsOf } from './exact-words';
import type { OpenSource } from './opened-source';

/** Signed, dated reasons, largest first. Each opens its source; how much it weighs is told by its place, never by a figure. */
export function ContributionList({
  contributions,
  framing,
  dossier,
  issue,
  onOpen,
}: {
  contributions: readonly Contribution[];
  framing: Framing;
  dossier: Dossier;
  issue: Issue;
  onOpen: OpenSource;
}) {
  return (
    <ul className={styles.list}>
      {contributions.map((contribution) => (
        <Reason
          key={`${contribution.kind} ${contribution.key} ${contribution.reason.code}`}
          contribution={contribution}
          framing={framing}
          dossier={dossier}
          issue={issue}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}

/** One reason with, where a record of ours stands behind it, what an officer may say against it, in place (METHOD.md C5). */
function Reason({
  contribution: { pointer, points, date, reason },
  framing,
  dossier,
  issue,
  onOpen,
}: {
  contribution: Contribution;
  framing: Framing;
  dossier: Dossier;
  issue: Issue;
  onOpen: OpenSource;
}) {
  const { panel, advice, source } = useWords();
  const [isCorrecting, setCorrecting] = useState(false);
  const words = exactWordsOf(pointer, dossier);
  const sentence = say(advice.reasons, reason);
  // Several small sources in one line are corrected one by one, where each is read.
  const mayBeCorrected = reason.code !== 'smaller' && correctableSource(pointer) !== null;
  return (
    <li className={styles.line}>
      <span className={points < 0 ? styles.minus : styles.plus}>
        <span aria-hidden="true">{points < 0 ? '−' : '+'}</span>
        <span className="visually-hidden">{points < 0 ? panel.againstSign : panel.for}</span>
      </span>
      <span>
        {words === null ? (
          <SourceLink onOpen={() => onOpen({ pointer, framing })}>{sentence}</SourceLink>
        ) : (
          <>
            <SourceLink onOpen={() => onOpen({ pointer, framing })}>
              <q className={words.isSpoken ? styles.spoken : undefined} lang={words.language}>
                {words.isSpoken ? quoted(words.text, words.language) : words.text}
              </q>
            </SourceLink>{' '}
          </>
        )}
        {words === null && date === undefined ? null : (
          <span className={styles.sentence}>
            {words === null ? null : `${sentence} `}
            {date === undefined ? null : <CivilDate value={date} />}
          </span>
        )}
      </span>
      {mayBeCorrected ? (
        <button
          type="button"
          className={styles.correct}
          aria-expanded={isCorrecting}
          aria-label={source.correctThis(sentence)}
          title={source.correct}
          onClick={() => setCorrecting(!isCorrecting)}
        >
          <Icon name="more" />
        </button>
      ) : null}
      {isCorrecting ? (
        <div className={styles.correcting}>
          <CorrectReason pointer={pointer} framing={framing} issue={issue} />
        </div>
      ) : null}
    </li>
  );
}
