import type { Recommendation } from '../../../domain/issue/schema';
import { LANGUAGES } from '../../../domain/shared/language';
import { useLive } from '../../office';
import { textOf, useRecordNames } from '../../record/record-names';
import { Chip } from '../../ui/chip';
import { useLanguage, useWords } from '../../words';
import { ChipsCell, NameCell } from './cells';
import { ListScreen } from './list-screen';
import { namesOf, useIssueFilter } from './use-issue-filter';

/** What we want, ready to be used. */
export function RecommendationsList() {
  const { workspace, records, ui } = useWords();
  const language = useLanguage();
  const nameOf = useRecordNames();
  const rows = useLive((read) => read.list('recommendations'), []);
  const issueFilter = useIssueFilter<Recommendation>();
  return (
    <ListScreen
      table="recommendations"
      rows={rows}
      rowKey={(row) => row.id}
      textOf={(row) => [...Object.values(row.title), ...Object.values(row.text)].join(' ')}
      order={{ column: 'title', descending: false }}
      empty={workspace.emptyRecommendations}
      filters={[issueFilter]}
      columns={[
        {
          id: 'title',
          title: records.fields.recommendations.title,
          sortKey: (row) => textOf(row.title, language),
          render: (row) => (
            <NameCell
              table="recommendations"
              id={row.id}
              note={row.doNotRaise ? records.fields.recommendations.doNotRaise : undefined}
            >
              {textOf(row.title, language) || records.one.recommendations}
            </NameCell>
          ),
        },
        {
          id: 'issues',
          title: records.tables.issues,
          render: (row) => <ChipsCell words={namesOf(row.issueIds, nameOf)} />,
        },
        {
          id: 'languages',
          title: records.fields.recommendations.languageStatus,
          render: (row) => (
            <ChipsCell
              words={LANGUAGES.filter((code) => row.text[code] !== undefined).map(
                (code) => `${code.toUpperCase()} ${ui.textStatuses[row.languageStatus[code] ?? 'draft']}`,
              )}
            />
          ),
        },
        {
          id: 'evidence',
          title: records.tables.evidence,
          isExtra: true,
          sortKey: (row) => row.evidenceIds.length,
          startsDescending: true,
          render: (row) =>
            row.evidenceIds.length === 0 ? <Chip tone="due">{workspace.noEvidence}</Chip> : row.evidenceIds.length,
        },
      ]}
    />
  );
}
