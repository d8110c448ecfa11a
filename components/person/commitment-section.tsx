import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { StatusChip } from '../commitment/status-chip';
import { useOffice } from '../office';
import { firstLine } from '../record/record-names';
import { CivilDate, formatCivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { DueDay } from '../ui/due-day';
import { Quote } from '../ui/quote';
import { useLanguage, useWords } from '../words';
import { newRecordAddress } from '../workspace/route';
import { Entry, IssueChips, Section } from './section';
import styles from './section.module.css';

/** What the person promised, open promises first, each with what became of it. */
export function CommitmentSection({ dossier, issues }: { dossier: Dossier; issues: readonly Issue[] }) {
  const { records, workspace, panel } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const rows = dossier.commitments.toSorted((a, b) => Number(b.status === 'open') - Number(a.status === 'open'));
  return (
    <Section
      title={records.tables.commitments}
      add={records.add.commitments}
      addHref={newRecordAddress('commitments', { personId: dossier.person.id })}
      rows={rows}
      rowKey={(row) => row.id}
      empty={workspace.noPromises}
      render={(row) => (
        <Entry table="commitments" record={row} name={firstLine(row.text, 60)}>
          <Quote text={row.text} language={row.language}>
            <StatusChip status={row.status} /> {panel.promised(formatCivilDate(language, row.date))},{' '}
            {row.isPublic ? panel.inPublic : panel.inConfidence}
            {row.dueDate === undefined || row.status !== 'open' ? null : (
              <>
                , <DueDay day={row.dueDate} today={today} />
              </>
            )}
          </Quote>
          <IssueChips issueIds={row.issueIds} issues={issues} />
          {row.history.length < 2 ? null : (
            <Disclosure summary={records.fields.commitments.history}>
              <ul className={styles.history}>
                {row.history.map((turn) => (
                  <li key={`${turn.date} ${turn.status}`}>
                    <CivilDate value={turn.date} /> {records.commitmentStatuses[turn.status]}
                    {turn.note === undefined ? '' : `, ${turn.note}`}
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </Entry>
      )}
    />
  );
}
