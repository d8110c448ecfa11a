import type { Dossier } from '../../domain/person/dossier';
import { DoneBox } from '../interaction/done-box';
import { useOffice } from '../office';
import { CivilDate } from '../ui/civil-date';
import { DueMark } from '../ui/due-day';
import { useWords } from '../words';
import { newRecordAddress } from '../workspace/route';
import { Entry, Section } from './section';
import styles from './section.module.css';

/** What we must do about the person, what is due first; what is closed stays in the list of follow-ups. */
export function FollowUpSection({ dossier }: { dossier: Dossier }) {
  const { records, workspace } = useWords();
  const today = useOffice().today();
  const open = dossier.followUps
    .filter((followUp) => followUp.status === 'open')
    .toSorted((a, b) => (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999'));
  return (
    <Section
      title={records.tables.followUps}
      add={records.add.followUps}
      addHref={newRecordAddress('followUps', { personId: dossier.person.id })}
      rows={open}
      rowKey={(row) => row.id}
      empty={workspace.noFollowUps}
      render={(row) => (
        <Entry table="followUps" record={row} name={row.text}>
          <div className={styles.row}>
            <span className={styles.box}>
              <DoneBox followUp={row} />
            </span>
            <span>
              {row.text}
              <span className={styles.soft}>
                {row.dueDate === undefined ? null : (
                  <DueMark isLate={row.dueDate < today}>
                    {' '}
                    <CivilDate value={row.dueDate} />
                  </DueMark>
                )}
                {row.owner === undefined ? '' : ` · ${row.owner}`}
              </span>
            </span>
          </div>
        </Entry>
      )}
    />
  );
}
