import type { Commitment } from '../../domain/commitment/schema';
import type { IssueId } from '../../domain/issue/schema';
import type { Person } from '../../domain/person/schema';
import { StatusChip } from '../commitment/status-chip';
import { firstLine } from '../record/record-names';
import { Card } from '../ui/card';
import { quoted } from '../ui/quote';
import { useWords } from '../words';
import { newRecordAddress, recordAddress } from '../workspace/route';
import styles from './issue-page.module.css';

/** What was promised on the issue and what became of it. */
export function IssuePromises({
  commitments,
  people,
  issueId,
}: {
  commitments: readonly Commitment[];
  people: readonly Person[];
  issueId: IssueId;
}) {
  const { records, workspace } = useWords();
  return (
    <Card
      title={records.tables.commitments}
      aside={<a href={newRecordAddress('commitments', { issueId })}>{records.add.commitments}</a>}
    >
      {commitments.length === 0 ? <p className={styles.soft}>{workspace.emptyCommitments}</p> : null}
      <ul className={styles.list}>
        {commitments.map((commitment) => (
          <li key={commitment.id} className={styles.line}>
            <a href={recordAddress('commitments', commitment.id)} lang={commitment.language}>
              {quoted(firstLine(commitment.text, 110), commitment.language)}
            </a>
            <span className={styles.soft}>
              <StatusChip status={commitment.status} />{' '}
              {people
                .filter((person) => commitment.personIds.includes(person.id))
                .map((person) => person.name)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
