import { useEffect, useRef, useState } from 'react';
import {
  addCorrection,
  correctableSource,
  possibleCorrections,
  standingCorrections,
  withdrawCorrection,
} from '../../domain/advice/correct-source';
import type { Correction, CorrectionKind } from '../../domain/advice/correction';
import type { Pointer } from '../../domain/advice/types';
import type { Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import { useLive, useOffice } from '../office';
import { Button } from '../ui/button';
import { formatCivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import styles from './correct-reason.module.css';

/**
 * "Wrong framing", "not about this issue", "outdated": each writes a dated correction beside the source and never into its words, and can
 * be undone (METHOD.md C5). The button that was pressed goes: focus stays here, with the way back.
 */
export function CorrectReason({
  pointer,
  framing,
  issue,
}: {
  pointer: Pointer;
  framing: Framing;
  issue: Issue | null;
}) {
  const { source, advice } = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLElement>(null);
  const hasActed = useRef(false);
  const origin = correctableSource(pointer);
  const record = useLive(
    (read) => (origin === null ? Promise.resolve(null) : read.get(origin.table, origin.id)),
    [origin?.table, origin?.id],
  );
  const rev = record?.rev;
  useEffect(() => {
    if (hasActed.current) place.current?.focus();
    hasActed.current = false;
  }, [rev]);
  if (origin === null || record === undefined || record === null) return null;

  const target = { framing, issueId: issue?.id ?? null };
  const corrections = record.corrections ?? [];
  const write = async (next: readonly Correction[]) => {
    hasActed.current = true;
    const saved = await office.write.update(origin.table, origin.id, record.rev, { corrections: [...next] });
    setFailed(!saved.ok);
  };
  const add = async (kind: CorrectionKind) => {
    const { officer } = await office.read.settings();
    await write(addCorrection(corrections, kind, target, { date: office.today(), by: officer }));
  };

  return (
    <section ref={place} tabIndex={-1} className={styles.correct} aria-label={source.correct}>
      <p className={styles.question}>{source.correct}</p>
      <div className={styles.choices}>
        {possibleCorrections(corrections, target).map((kind) => (
          <Button key={kind} onPress={() => void add(kind)}>
            {advice.corrections[kind]}
          </Button>
        ))}
      </div>
      <ul aria-live="polite">
        {standingCorrections(corrections, target).map((correction) => (
          <li key={`${correction.kind} ${correction.date}`} className={styles.standing}>
            {source.corrected(advice.corrections[correction.kind], formatCivilDate(language, correction.date))}{' '}
            <Button
              look="quiet"
              onPress={() => void write(withdrawCorrection(corrections, correction, office.today()))}
            >
              {source.undo}
            </Button>
          </li>
        ))}
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
