import { useState } from 'react';
import type { Correction } from '../../domain/advice/correction';
import type { IssueId } from '../../domain/issue/schema';
import { useOffice } from '../office';
import { Button } from '../ui/button';
import { formatCivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import styles from './correct-reason.module.css';
import { undoCorrection, type Correctable, type CorrectionTable } from './correction-keeper';

/**
 * What officers noted against a source, dated and signed, oldest first: what stands can be undone here, what was undone is still told.
 * Nothing where nothing was noted.
 * @param titleOf - Titles of issues, where the history is read apart from one: what was noted of which would not be known.
 */
export function CorrectionHistory({
  table,
  record,
  titleOf,
}: {
  table: CorrectionTable;
  record: Correctable;
  titleOf?: (issueId: IssueId) => string;
}) {
  const { source, advice, framing } = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [failed, setFailed] = useState(false);
  const corrections = record.corrections ?? [];
  if (corrections.length === 0) return null;
  const titleOfIssue = (id: IssueId | undefined) => (id === undefined ? '' : (titleOf?.(id) ?? ''));
  const undo = async (correction: Correction) => {
    setFailed(!(await undoCorrection(office, table, record, correction)));
  };
  return (
    <ul className={styles.history} aria-label={source.corrections}>
      {corrections.map((correction, at) => {
        const { kind, date, by, withdrawnOn, framing: name, issueId } = correction;
        const about = name === undefined ? titleOfIssue(issueId) : framing.framings[name].label;
        const what = about === '' ? advice.corrections[kind] : `${advice.corrections[kind]} (${about})`;
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
