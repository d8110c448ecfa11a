import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { useLive } from '../office';
import { Card } from '../ui/card';
import { useWords } from '../words';
import { CommitmentItem } from './commitment-item';
import { LastExchanges } from './last-exchanges';
import { PersonHeading } from './person-heading';
import styles from './person-view.module.css';
import { StanceOnIssue } from './stance-on-issue';

/** Everything about one person beside a page, for one issue or for none. */
export function PersonView({ personId, issueId }: { personId: PersonId; issueId: IssueId | null }) {
  const { panel } = useWords();
  const opened = useLive(
    async (read) => ({
      dossier: await read.dossier(personId),
      issue: issueId === null ? null : await read.get('issues', issueId),
    }),
    [personId, issueId],
  );
  if (opened === undefined) return <p className={styles.opening}>{panel.readDossier}</p>;
  const { dossier, issue } = opened;
  if (dossier === null) return <p className={styles.opening}>{panel.goneTitle}</p>;
  const stance = dossier.stances.find((candidate) => issue !== null && candidate.issueIds.includes(issue.id)) ?? null;
  const open = dossier.commitments.filter((commitment) => commitment.status === 'open');
  return (
    <article className={styles.person}>
      <PersonHeading dossier={dossier} />
      {issue === null ? null : <StanceOnIssue issue={issue} stance={stance} onOpen={() => undefined} />}
      {open.length === 0 ? null : (
        <Card title={panel.openCommitments} eyebrow>
          <ul className={styles.promises}>
            {open.map((commitment) => (
              <li key={commitment.id}>
                <CommitmentItem commitment={commitment} onOpen={() => undefined} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <LastExchanges interactions={dossier.interactions} onOpen={() => undefined} />
    </article>
  );
}
