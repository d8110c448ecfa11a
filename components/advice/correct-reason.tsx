import { useEffect, useRef, useState } from 'react';
import { possibleCorrections, standingCorrections } from '../../domain/advice/correct-source';
import type { Correction } from '../../domain/advice/correction';
import type { Pointer } from '../../domain/advice/types';
import type { Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { useLive, useOffice } from '../office';
import { Button } from '../ui/button';
import { formatCivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import { isFocusLost } from '../ui/is-focus-lost';
import styles from './correct-reason.module.css';
import { correctionsOf, keepCorrection, readKeeper, undoCorrection } from './correction-keeper';

/**
 * "Wrong framing", "not about this issue", "outdated", of every reason: each writes a dated correction beside the source and never into
 * its words or into a public fact, and can be undone (METHOD.md C5). The button that was pressed goes: focus stays here, with the way back.
 */
export function CorrectReason({
  pointer,
  framing,
  issue,
  dossier,
}: {
  pointer: Pointer;
  framing: Framing;
  issue: Issue | null;
  dossier: Dossier;
}) {
  const { source, advice } = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLElement>(null);
  /** What was on screen when a correction was pressed, until both have followed. */
  const acted = useRef<{ readonly version: string | undefined; readonly dossier: Dossier } | null>(null);
  const isWriting = useRef(false);
  const { id: personId } = dossier.person;
  const keeper = useLive((read) => readKeeper(read, pointer, personId), [JSON.stringify(pointer), personId]);
  const version = keeper?.records.map(({ id, rev }) => `${id} ${rev}`).join();
  useEffect(() => {
    if (acted.current === null) return;
    // The button goes with the correction, and the framing may move to another place: either lets go of the focus.
    if (isFocusLost()) place.current?.focus();
    if (acted.current.version !== version && acted.current.dossier !== dossier) acted.current = null;
  }, [version, dossier]);
  if (keeper === undefined || keeper === null) return null;

  const target = { framing, issueId: issue?.id ?? null };
  const corrections = correctionsOf(keeper);
  // A second press while the first is being written would say the same twice.
  const write = async (saving: () => Promise<boolean>) => {
    if (isWriting.current) return;
    isWriting.current = true;
    acted.current = { version, dossier };
    try {
      setFailed(!(await saving()));
    } finally {
      isWriting.current = false;
    }
  };

  return (
    <section ref={place} tabIndex={-1} className={styles.correct} aria-label={source.correct}>
      <p className={styles.question}>{source.correct}</p>
      <div className={styles.choices}>
        {possibleCorrections(corrections, target).map((kind) => (
          <Button
            key={kind}
            onPress={() => void write(() => keepCorrection(office, { pointer, personId }, kind, target))}
          >
            {advice.corrections[kind]}
          </Button>
        ))}
      </div>
      <ul aria-live="polite">
        {keeper.records.flatMap((record) =>
          standingCorrections(record.corrections ?? [], target).map((correction) => (
            <li key={`${record.id} ${correction.kind} ${correction.date}`} className={styles.standing}>
              {source.corrected(advice.corrections[correction.kind], formatCivilDate(language, correction.date))}{' '}
              <Button
                look="quiet"
                onPress={() => void write(() => undoCorrection(office, keeper.table, record, correction))}
              >
                {source.undo}
              </Button>
            </li>
          )),
        )}
      </ul>
      <WithdrawnCorrections corrections={corrections} />
      {failed ? (
        <p role="alert" className={styles.failed}>
          {source.correctionFailed}
        </p>
      ) : null}
    </section>
  );
}

/** Corrections that were undone stay in the history: who looks later sees what was thought of the source. */
function WithdrawnCorrections({ corrections }: { corrections: readonly Correction[] }) {
  const { source, advice } = useWords();
  const language = useLanguage();
  return (
    <ul>
      {corrections.flatMap(({ kind, date, withdrawnOn }, at) =>
        withdrawnOn === undefined
          ? []
          : [
              <li key={`${at} ${kind}`} className={styles.standing}>
                {source.withdrawn(
                  advice.corrections[kind],
                  formatCivilDate(language, date),
                  formatCivilDate(language, withdrawnOn),
                )}
              </li>,
            ],
      )}
    </ul>
  );
}
