import { useState } from 'react';
import { withdrawCorrection, type CorrectableTable } from '../../domain/advice/correct-source';
import type { Correction } from '../../domain/advice/correction';
import { useOffice } from '../office';
import { Button } from '../ui/button';
import { formatCivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import styles from './correct-reason.module.css';

/** A record that carries corrections. */
export interface Correctable {
  readonly id: string;
  readonly rev: number;
  readonly corrections?: readonly Correction[] | undefined;
}

/**
 * What officers noted against a source, dated and signed, oldest first: what stands can be undone here, what was undone is still told.
 * Nothing where nothing was noted.
 */
export function CorrectionHistory({ table, record }: { table: CorrectableTable; record: Correctable }) {
  const { source, advice, framing } = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [failed, setFailed] = useState(false);
  const corrections = record.corrections ?? [];
  if (corrections.length === 0) return null;
  const undo = async (correction: Correction) => {
    const next = withdrawCorrection(corrections, correction, office.today());
    const saved = await office.write.update(table, record.id, record.rev, { corrections: [...next] });
    setFailed(!saved.ok);
  };
  return (
    <ul className={styles.history} aria-label={source.corrections}>
      {corrections.map((correction, at) => {
        const { kind, date, by, withdrawnOn, framing: name } = correction;
        const what =
          name === undefined
            ? advice.corrections[kind]
            : `${advice.corrections[kind]} (${framing.framings[name].label})`;
        const noted = [formatCivilDate(language, date), by === undefined ? '' : source.by(by)]
          .filter(Boolean)
          .join(', ');
        return (
          <li key={`${at} ${kind}`} className={styles.standing}>
            {withdrawnOn === undefined
              ? source.corrected(what, noted)
              : source.withdrawn(what, noted, formatCivilDate(language, withdrawnOn))}{' '}
            {withdrawnOn === undefined ? (
              <Button look="quiet" onPress={() => void undo(correction)}>
                {source.undo}
              </Button>
            ) : null}
          </li>
        );
      })}
      {failed ? (
        <li role="alert" className={styles.failed}>
          {source.correctionFailed}
        </li>
      ) : null}
    </ul>
  );
}
