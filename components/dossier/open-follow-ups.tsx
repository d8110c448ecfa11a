import type { FollowUp } from '../../domain/interaction/schema';
import { useSurroundings } from '../current-page';
import { useOffice } from '../office';
import { recordRoute } from '../record-route';
import { Card } from '../ui/card';
import { DueDay } from '../ui/due-day';
import { SourceLink } from '../ui/source-link';
import { useWords } from '../words';
import styles from './open-follow-ups.module.css';

/** What we still owe this person or ourselves, soonest first; late ones are said to be late. */
export function OpenFollowUps({ followUps }: { followUps: readonly FollowUp[] }) {
  const { panel } = useWords();
  const today = useOffice().today();
  const surroundings = useSurroundings();
  const open = followUps
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999'));
  if (open.length === 0) return null;
  return (
    <Card level={3} title={panel.followUps} eyebrow tone="bare">
      <ul className={styles.list}>
        {open.map(({ id, text, dueDate, owner }) => (
          <li key={id}>
            <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('followUps', id))}>{text}</SourceLink>
            <p className={styles.soft}>
              {dueDate === undefined ? null : <DueDay day={dueDate} today={today} />}
              {dueDate === undefined || owner === undefined ? null : ' · '}
              {owner}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
