import type { Evidence, IssueId, Recommendation } from '../../domain/issue/schema';
import { textOf } from '../record/record-names';
import { Card } from '../ui/card';
import { CivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import { newRecordAddress, recordAddress } from '../workspace/route';
import styles from './issue-page.module.css';

/** What we want on the issue, and what we can put on the table. */
export function IssueRecords({
  recommendations,
  evidence,
  issueId,
}: {
  recommendations: readonly Recommendation[];
  evidence: readonly Evidence[];
  issueId: IssueId;
}) {
  const { workspace, records } = useWords();
  const language = useLanguage();
  return (
    <>
      <Card
        title={records.tables.recommendations}
        aside={<a href={newRecordAddress('recommendations', { issueId })}>{records.add.recommendations}</a>}
      >
        {recommendations.length === 0 ? <p className={styles.soft}>{workspace.emptyRecommendations}</p> : null}
        <ul className={styles.list}>
          {recommendations.map((recommendation) => (
            <li key={recommendation.id} className={styles.line}>
              <a href={recordAddress('recommendations', recommendation.id)}>
                {textOf(recommendation.title, language) || records.one.recommendations}
              </a>
              {recommendation.doNotRaise ? (
                <span className={styles.soft}>{records.fields.recommendations.doNotRaise}</span>
              ) : null}
            </li>
          ))}
        </ul>
      </Card>
      <Card
        title={records.tables.evidence}
        aside={<a href={newRecordAddress('evidence', { issueId })}>{records.add.evidence}</a>}
      >
        {evidence.length === 0 ? <p className={styles.soft}>{workspace.emptyEvidence}</p> : null}
        <ul className={styles.list}>
          {evidence.map((entry) => (
            <li key={entry.id} className={styles.line}>
              <a href={recordAddress('evidence', entry.id)}>{textOf(entry.title, language) || entry.source}</a>
              <span className={styles.soft}>
                {records.evidenceKinds[entry.kind]}, {entry.source}
                {entry.date === undefined ? null : (
                  <>
                    , <CivilDate value={entry.date} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
