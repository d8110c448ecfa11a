import type { Evidence, Issue, Recommendation } from '../../domain/issue/schema';
import { findUsableGaps, isReviewDue, lastReviewOf } from '../../domain/issue/usable';
import { useOffice } from '../office';
import { textOf } from '../record/record-names';
import { Card } from '../ui/card';
import { CivilDate, formatCivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import { newRecordAddress, recordAddress } from '../workspace/route';
import styles from './issue-page.module.css';

/** What we want on the issue, and what we can put on the table. */
export function IssueRecords({
  recommendations,
  evidence,
  issue,
}: {
  recommendations: readonly Recommendation[];
  evidence: readonly Evidence[];
  issue: Issue;
}) {
  const { workspace, records } = useWords();
  const issueId = issue.id;
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
              <RecommendationNotes recommendation={recommendation} issue={issue} />
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

/** What an officer wants to know before she takes it along: not to be raised, not yet usable, to be read again. */
function RecommendationNotes({ recommendation, issue }: { recommendation: Recommendation; issue: Issue }) {
  const { records, recommendation: words } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const gaps = findUsableGaps(recommendation, [issue]).length;
  const last = lastReviewOf(recommendation);
  const notes = [
    ...(recommendation.doNotRaise ? [records.fields.recommendations.doNotRaise] : []),
    ...(recommendation.nature === undefined ? [] : [words.asksFor(recommendation.nature)]),
    ...(gaps === 0 ? [] : [words.gapCount(gaps)]),
    ...(last !== null && isReviewDue(recommendation, today) ? [words.reviewDue(formatCivilDate(language, last))] : []),
  ];
  return notes.length === 0 ? null : <span className={styles.soft}>{notes.join(' · ')}</span>;
}
