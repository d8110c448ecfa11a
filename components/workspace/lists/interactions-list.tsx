import { INTERACTION_CHANNELS, type Interaction } from '../../../domain/interaction/schema';
import { choicesOf } from '../../record/pickers';
import { firstLine } from '../../record/record-names';
import { useWords } from '../../words';
import { NameCell } from './cells';
import { dateColumn, EXCERPT, useNamedColumns } from './columns';
import { ListScreen } from './list-screen';
import { useIssueFilter } from './use-issue-filter';
import { useLongList } from './use-record-pages';

/** Meetings, calls, letters, newest first. */
export function InteractionsList() {
  const { workspace, records, interaction } = useWords();
  const named = useNamedColumns<Interaction>();
  const { rows, long } = useLongList('interactions');
  const issueFilter = useIssueFilter<Interaction>();
  const field = records.fields.interactions;
  return (
    <ListScreen
      table="interactions"
      rows={rows}
      long={long}
      rowKey={(row) => row.id}
      textOf={(row) => [row.summary, row.asked ?? '', row.answered ?? '', row.next ?? '', named.whoOf(row)].join(' ')}
      order={{ column: 'date', descending: true }}
      empty={workspace.emptyInteractions}
      filters={[
        issueFilter,
        {
          id: 'channel',
          label: field.channel,
          choices: choicesOf(interaction.channels, INTERACTION_CHANNELS),
          keeps: (row, channel) => row.channel === channel,
        },
      ]}
      columns={[
        {
          id: 'summary',
          title: field.summary,
          render: (row) => (
            <NameCell
              table="interactions"
              id={row.id}
              isSentence
              note={`${interaction.channels[row.channel]}, ${row.direction === 'in' ? interaction.in : interaction.out}`}
            >
              {firstLine(row.summary, EXCERPT)}
            </NameCell>
          ),
        },
        named.who(field.personIds),
        dateColumn(field.date),
        named.issues,
      ]}
    />
  );
}
