import { INTERACTION_CHANNELS, type Interaction } from '../../../domain/interaction/schema';
import { firstLine, useRecordNames } from '../../record/record-names';
import { useWords } from '../../words';
import { ChipsCell, DateCell, NameCell } from './cells';
import { ListScreen } from './list-screen';
import { namesOf, useIssueFilter } from './use-issue-filter';
import { useLongList } from './use-record-pages';

/** Characters of a summary shown in the list. */
const EXCERPT = 160;

/** Meetings, calls, letters, newest first. */
export function InteractionsList() {
  const { workspace, records, interaction } = useWords();
  const nameOf = useRecordNames();
  const { rows, long } = useLongList('interactions');
  const issueFilter = useIssueFilter<Interaction>();
  const field = records.fields.interactions;
  const whoOf = (row: Interaction) => namesOf(row.personIds, nameOf).join(', ');
  return (
    <ListScreen
      table="interactions"
      rows={rows}
      long={long}
      rowKey={(row) => row.id}
      textOf={(row) => [row.summary, row.asked ?? '', row.answered ?? '', row.next ?? '', whoOf(row)].join(' ')}
      order={{ column: 'date', descending: true }}
      empty={workspace.emptyInteractions}
      filters={[
        issueFilter,
        {
          id: 'channel',
          label: field.channel,
          choices: INTERACTION_CHANNELS.map((channel) => ({ value: channel, label: interaction.channels[channel] })),
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
        { id: 'who', title: field.personIds, sortKey: whoOf, render: whoOf },
        {
          id: 'date',
          title: field.date,
          sortKey: (row) => row.date,
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
