import type { Statement } from '../../../domain/statement/schema';
import { choicesOf } from '../../record/pickers';
import { useWords } from '../../words';
import { dateColumn, quoteColumn, useNamedColumns } from './columns';
import { ListScreen } from './list-screen';
import { useIssueFilter } from './use-issue-filter';
import { useLongList } from './use-record-pages';

/** What people said, newest first. */
export function StatementsList() {
  const { workspace, records } = useWords();
  const named = useNamedColumns<Statement>();
  const { rows, long } = useLongList('statements');
  const issueFilter = useIssueFilter<Statement>();
  const field = records.fields.statements;
  return (
    <ListScreen
      table="statements"
      rows={rows}
      long={long}
      rowKey={(row) => row.id}
      textOf={(row) => [row.text, named.whoOf(row), row.outlet ?? '', row.title ?? ''].join(' ')}
      order={{ column: 'date', descending: true }}
      empty={workspace.emptyStatements}
      filters={[
        issueFilter,
        {
          id: 'source',
          label: field.source,
          choices: choicesOf(records.statementSources),
          keeps: (row, source) => row.source === source,
        },
      ]}
      columns={[
        quoteColumn(field.text, 'statements'),
        named.who(field.personIds),
        dateColumn(field.date),
        {
          id: 'source',
          title: field.source,
          isExtra: true,
          sortKey: (row) => row.outlet ?? records.statementSources[row.source],
          render: (row) => row.outlet ?? records.statementSources[row.source],
        },
        named.issues,
      ]}
    />
  );
}
