import type { Evidence } from '../../../domain/issue/schema';
import { useLive } from '../../office';
import { choicesOf } from '../../record/pickers';
import { textOf, useRecordNames } from '../../record/record-names';
import { useLanguage, useWords } from '../../words';
import { ChipsCell, DateCell, NameCell } from './cells';
import { ListScreen } from './list-screen';
import { namesOf, useIssueFilter } from './use-issue-filter';

/** The sources we can put on the table. */
export function EvidenceList() {
  const { workspace, records } = useWords();
  const language = useLanguage();
  const nameOf = useRecordNames();
  const rows = useLive((read) => read.list('evidence'), []);
  const issueFilter = useIssueFilter<Evidence>();
  return (
    <ListScreen
      table="evidence"
      rows={rows}
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
        {
          id: 'date',
          title: records.fields.evidence.date,
          sortKey: (row) => row.date ?? '',
          startsDescending: true,
          render: (row) => <DateCell value={row.date} />,
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
