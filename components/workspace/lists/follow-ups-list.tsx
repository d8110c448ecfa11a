import type { FollowUp } from '../../../domain/interaction/schema';
import { useOffice } from '../../office';
import { choicesOf } from '../../record/pickers';
import { useWords } from '../../words';
import { NameCell } from './cells';
import { DoneBox } from '../../interaction/done-box';
import { dueColumn, useNamedColumns } from './columns';
import { ListScreen } from './list-screen';
import { useIssueFilter } from './use-issue-filter';
import { useLongList } from './use-record-pages';

/** What we must do, what is due first. */
export function FollowUpsList() {
  const { workspace, records } = useWords();
  const today = useOffice().today();
  const named = useNamedColumns<FollowUp>();
  const { rows, long } = useLongList('followUps');
  const issueFilter = useIssueFilter<FollowUp>();
  const field = records.fields.followUps;
  return (
    <ListScreen
      table="followUps"
      rows={rows}
      long={long}
      rowKey={(row) => row.id}
      textOf={(row) => [row.text, named.whoOf(row), row.owner ?? ''].join(' ')}
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
            <NameCell table="followUps" id={row.id} isSentence note={named.whoOf(row)}>
              {row.text}
            </NameCell>
          ),
        },
        dueColumn(field.dueDate, today),
        { id: 'owner', title: field.owner, sortKey: (row) => row.owner ?? '', render: (row) => row.owner ?? '—' },
      ]}
    />
  );
}
