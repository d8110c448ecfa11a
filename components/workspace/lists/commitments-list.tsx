import type { Commitment } from '../../../domain/commitment/schema';
import { StatusChip } from '../../commitment/status-chip';
import { useLive, useOffice } from '../../office';
import { choicesOf } from '../../record/pickers';
import { firstLine, useRecordNames } from '../../record/record-names';
import { quoted } from '../../ui/quote';
import { useWords } from '../../words';
import { DateCell, NameCell } from './cells';
import { ListScreen } from './list-screen';
import styles from './list-screen.module.css';
import { namesOf, useIssueFilter } from './use-issue-filter';

/** Characters of a promise shown in the list. */
const EXCERPT = 160;

/** What was promised, and what became of it. */
export function CommitmentsList() {
  const { workspace, records } = useWords();
  const today = useOffice().today();
  const nameOf = useRecordNames();
  const rows = useLive((read) => read.list('commitments'), []);
  const issueFilter = useIssueFilter<Commitment>();
  const field = records.fields.commitments;
  const whoOf = (row: Commitment) => namesOf(row.personIds, nameOf).join(', ');
  return (
    <ListScreen
      table="commitments"
      rows={rows}
      rowKey={(row) => row.id}
      textOf={(row) => [row.text, whoOf(row), row.source ?? ''].join(' ')}
      order={{ column: 'date', descending: true }}
      empty={workspace.emptyCommitments}
      filters={[
        {
          id: 'status',
          label: field.status,
          choices: choicesOf(records.commitmentStatuses),
          keeps: (row, status) => row.status === status,
        },
        issueFilter,
      ]}
      columns={[
        {
          id: 'text',
          title: field.text,
          render: (row) => (
            <NameCell table="commitments" id={row.id}>
              <q className={styles.quote} lang={row.language}>
                {quoted(firstLine(row.text, EXCERPT), row.language)}
              </q>
            </NameCell>
          ),
        },
        { id: 'who', title: field.personIds, sortKey: whoOf, render: whoOf },
        {
          id: 'status',
          title: field.status,
          sortKey: (row) => row.status,
          render: (row) => <StatusChip status={row.status} />,
        },
        {
          id: 'due',
          title: field.dueDate,
          sortKey: (row) => row.dueDate ?? '',
          render: (row) => (
            <DateCell
              value={row.dueDate}
              isLate={row.status === 'open' && row.dueDate !== undefined && row.dueDate < today}
            />
          ),
        },
        {
          id: 'date',
          title: field.date,
          isExtra: true,
          sortKey: (row) => row.date,
          startsDescending: true,
          render: (row) => <DateCell value={row.date} />,
        },
      ]}
    />
  );
}
