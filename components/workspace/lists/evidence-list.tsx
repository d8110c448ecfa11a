import type { Evidence } from '../../../domain/issue/schema';
import { choicesOf } from '../../record/pickers';
import { textOf } from '../../record/record-names';
import { useLanguage, useWords } from '../../words';
import { NameCell } from './cells';
import { dateColumn, useNamedColumns } from './columns';
import { ListScreen } from './list-screen';
import { useIssueFilter } from './use-issue-filter';
import { useLongList } from './use-record-pages';

/** The sources we can put on the table. */
export function EvidenceList() {
  const { workspace, records } = useWords();
  const language = useLanguage();
  const named = useNamedColumns<Evidence>();
  const { rows, long } = useLongList('evidence');
  const issueFilter = useIssueFilter<Evidence>();
  return (
    <ListScreen
      table="evidence"
      rows={rows}
      long={long}
      rowKey={(row) => row.id}
      textOf={(row) => [...Object.values(row.title), ...Object.values(row.figure), row.source].join(' ')}
      order={{ column: 'date', descending: true }}
      empty={workspace.emptyEvidence}
      filters={[
        issueFilter,
        {
          id: 'kind',
          label: records.fields.evidence.kind,
          choices: choicesOf(records.evidenceKinds),
          keeps: (row, kind) => row.kind === kind,
        },
      ]}
      columns={[
        {
          id: 'title',
          title: records.fields.evidence.title,
          sortKey: (row) => textOf(row.title, language),
          render: (row) => (
            <NameCell table="evidence" id={row.id} note={textOf(row.figure, language)}>
              {textOf(row.title, language) || row.source}
            </NameCell>
          ),
        },
        {
          id: 'kind',
          title: records.fields.evidence.kind,
          sortKey: (row) => records.evidenceKinds[row.kind],
          render: (row) => records.evidenceKinds[row.kind],
        },
        {
          id: 'source',
          title: records.fields.evidence.source,
          sortKey: (row) => row.source,
          render: (row) => row.source,
        },
        dateColumn(records.fields.evidence.date),
        named.issues,
      ]}
    />
  );
}
