import type { Statement } from '../../../domain/statement/schema';
import { choicesOf } from '../../record/pickers';
import { firstLine, useRecordNames } from '../../record/record-names';
import { quoted } from '../../ui/quote';
import { useWords } from '../../words';
import { ChipsCell, DateCell, NameCell } from './cells';
import { ListScreen } from './list-screen';
import styles from './list-screen.module.css';
import { namesOf, useIssueFilter } from './use-issue-filter';
import { useLongList } from './use-record-pages';

/** Characters of a statement shown in the list. */
const EXCERPT = 160;

/** What people said, newest first. */
export function StatementsList() {
  const { workspace, records } = useWords();
  const nameOf = useRecordNames();
  const { rows, long } = useLongList('statements');
  const issueFilter = useIssueFilter<Statement>();
  const field = records.fields.statements;
  const whoOf = (row: Statement) => namesOf(row.personIds, nameOf).join(', ');
  return (
    <ListScreen
      table="statements"
      rows={rows}
      long={long}
      rowKey={(row) => row.id}
      textOf={(row) => [row.text, whoOf(row), row.outlet ?? '', row.title ?? ''].join(' ')}
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
        {
          id: 'text',
          title: field.text,
          render: (row) => (
            <NameCell table="statements" id={row.id}>
              <q className={styles.quote} lang={row.language}>
                {quoted(firstLine(row.text, EXCERPT), row.language)}
              </q>
            </NameCell>
          ),
        },
        { id: 'who', title: field.personIds, sortKey: whoOf, render: whoOf },
        {
          id: 'date',
          title: field.date,
          sortKey: (row) => row.date ?? '',
          startsDescending: true,
          render: (row) => <DateCell value={row.date} />,
        },
        {
          id: 'source',
          title: field.source,
          isExtra: true,
          sortKey: (row) => row.outlet ?? records.statementSources[row.source],
          render: (row) => row.outlet ?? records.statementSources[row.source],
        },
        {
          id: 'issues',
          title: records.tables.issues,
          isExtra: true,
          render: (row) => <ChipsCell words={namesOf(row.issueIds, nameOf)} />,
        },
      ]}
    />
  );
}
