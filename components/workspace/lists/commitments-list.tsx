import type { Commitment } from '../../../domain/commitment/schema';
import { StatusChip } from '../../commitment/status-chip';
import { useOffice } from '../../office';
import { choicesOf } from '../../record/pickers';
import { useWords } from '../../words';
import { dateColumn, dueColumn, quoteColumn, useNamedColumns } from './columns';
import { ListScreen } from './list-screen';
import { useIssueFilter } from './use-issue-filter';
import { useLongList } from './use-record-pages';

/** What was promised, and what became of it. */
export function CommitmentsList() {
  const { workspace, records } = useWords();
  const today = useOffice().today();
  const named = useNamedColumns<Commitment>();
  const { rows, long } = useLongList('commitments');
  const issueFilter = useIssueFilter<Commitment>();
  const field = records.fields.commitments;
  return (
    <ListScreen
      table="commitments"
      rows={rows}
      long={long}
      rowKey={(row) => row.id}
      textOf={(row) => [row.text, named.whoOf(row), row.source ?? ''].join(' ')}
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
        quoteColumn(field.text, 'commitments'),
        named.who(field.personIds),
        {
          id: 'status',
          title: field.status,
          sortKey: (row) => row.status,
          render: (row) => <StatusChip status={row.status} />,
        },
        dueColumn(field.dueDate, today),
        dateColumn(field.date, { isExtra: true }),
      ]}
    />
  );
}
