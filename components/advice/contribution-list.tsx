import type { Contribution } from '../../domain/advice/types';
import type { Framing } from '../../domain/framing/framings';
import type { Dossier } from '../../domain/person/dossier';
import { say } from '../../locales/say';
import { CivilDate } from '../ui/civil-date';
import { quoted } from '../ui/quote';
import { SourceLink } from '../ui/source-link';
import { useWords } from '../words';
import styles from './contribution-list.module.css';
import { exactWordsOf } from './exact-words';
import type { OpenSource } from './opened-source';

/** Signed, dated reasons, largest first. Each opens its source; how much it weighs is told by its place, never by a figure. */
export function ContributionList({
  contributions,
  framing,
  dossier,
  onOpen,
}: {
  contributions: readonly Contribution[];
  framing: Framing;
  dossier: Dossier;
  onOpen: OpenSource;
}) {
  const { panel, advice } = useWords();
  return (
    <ul className={styles.list}>
      {contributions.map((contribution) => {
        const { pointer, points, date, reason } = contribution;
        const words = exactWordsOf(pointer, dossier);
        const sentence = say(advice.reasons, reason);
        return (
          <li key={`${contribution.kind} ${contribution.key} ${reason.code}`} className={styles.line}>
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
          </li>
        );
      })}
    </ul>
  );
}
