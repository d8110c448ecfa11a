import type { FollowUp } from '../../../domain/interaction/schema';
import { useLive, useOffice } from '../../office';
import { choicesOf } from '../../record/pickers';
import { useRecordNames } from '../../record/record-names';
import { useWords } from '../../words';
import { DateCell, NameCell } from './cells';
import { DoneBox } from '../../interaction/done-box';
import { ListScreen } from './list-screen';
import { namesOf, useIssueFilter } from './use-issue-filter';

/** What we must do, what is due first. */
export function FollowUpsList() {
  const { workspace, records } = useWords();
  const today = useOffice().today();
  const nameOf = useRecordNames();
  const rows = useLive((read) => read.list('followUps'), []);
  const issueFilter = useIssueFilter<FollowUp>();
  const field = records.fields.followUps;
  const whoOf = (row: FollowUp) => namesOf(row.personIds, nameOf).join(', ');
  return (
    <ListScreen
      table="followUps"
      rows={rows}
      rowKey={(row) => row.id}
      textOf={(row) => [row.text, whoOf(row), row.owner ?? ''].join(' ')}
      order={{ column: 'due', descending: false }}
      empty={workspace.emptyFollowUps}
      filters={[
        {
          id: 'status',
          label: field.status,
          choices: choicesOf(records.followUpStatuses),
          keeps: (row, status) => row.status === status,
          first: 'open',
        },
        issueFilter,
      ]}
      columns={[
        {
          id: 'done',
          title: records.followUpStatuses.done,
          isRowHeader: false,
          render: (row) => <DoneBox followUp={row} />,
        },
        {
          id: 'text',
          title: field.text,
          isRowHeader: true,
          sortKey: (row) => row.text,
          render: (row) => (
            <NameCell table="followUps" id={row.id} isSentence note={whoOf(row)}>
              {row.text}
            </NameCell>
          ),
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
        { id: 'owner', title: field.owner, sortKey: (row) => row.owner ?? '', render: (row) => row.owner ?? '—' },
      ]}
    />
  );
}
