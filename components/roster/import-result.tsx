import type { ReactNode } from 'react';
import type { ImportReport } from '../../domain/roster/plan';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ButtonLink } from '../workspace/page-frame';
import { useImportWords } from './import-words';
import styles from './roster.module.css';

/** What an import of a file did, with the ways on. */
export function ImportResult({
  report,
  onAgain,
  children,
}: {
  report: ImportReport;
  onAgain: () => void;
  children?: ReactNode;
}) {
  const { importing } = useImportWords();
  return (
    <ImportOutcome
      report={report}
      actions={
        <>
          <ButtonLink href="#people" isPrimary>
            {importing.seePeople}
          </ButtonLink>
          <Button onPress={onAgain}>{importing.again}</Button>
        </>
      }
    >
      {children}
    </ImportOutcome>
  );
}

/** What an import did, and what was left undone. */
export function ImportOutcome({
  report,
  actions,
  children,
}: {
  report: ImportReport;
  actions: ReactNode;
  /** What else is to be told, such as what was left out. */
  children?: ReactNode;
}) {
  const { importing, roster } = useImportWords();
  const also = importing.reportAlso(report.memberships, report.organizations);
  return (
    <div className={styles.stack}>
      <Notice
        tone={report.end === 'finished' ? 'done' : report.end === 'cancelled' ? 'due' : 'error'}
        title={roster.end[report.end]}
        actions={actions}
      >
        <p>{importing.report(report.added, report.updated, report.unchanged)}</p>
        {also === '' ? null : <p>{also}</p>}
        {children}
      </Notice>
      {report.problems.length === 0 ? null : (
        <Notice tone="due" title={importing.notDone(report.problems.length)}>
          <ul className={styles.list}>
            {report.problems.map((problem) => (
              <li key={`${problem.name} ${problem.code}`}>{roster.notWritten[problem.code](problem.name)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
