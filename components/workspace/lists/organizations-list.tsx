import { organizationName } from '../../../domain/person/organization-name';
import { useLive } from '../../office';
import { useLanguage, useWords } from '../../words';
import { NameCell } from './cells';
import { ListScreen } from './list-screen';

/** Parliaments, governments, parties, cabinets and the rest. */
export function OrganizationsList() {
  const { workspace, records } = useWords();
  const language = useLanguage();
  const rows = useLive((read) => read.list('organizations'), []);
  const kinds: Readonly<Record<string, string>> = workspace.organizationKinds; // a list may bring kinds of its own
  const kindOf = (classification = '') => kinds[classification] ?? classification;
  return (
    <ListScreen
      table="organizations"
      rows={rows}
      rowKey={(row) => row.id}
      textOf={(row) => [row.name, row.abbreviation ?? '', ...row.otherNames.map(({ name }) => name)].join(' ')}
      order={{ column: 'name', descending: false }}
      empty={workspace.emptyOrganizations}
      filters={[
        {
          id: 'kind',
          label: records.fields.organizations.classification,
          choices: Object.entries(kinds).map(([value, label]) => ({ value, label })),
          keeps: (row, kind) => row.classification === kind,
        },
      ]}
      columns={[
        {
          id: 'name',
          title: workspace.name,
          sortKey: (row) => organizationName(row, language),
          render: (row) => (
            <NameCell table="organizations" id={row.id} note={row.sample === true ? workspace.sampleMark : undefined}>
              {organizationName(row, language)}
            </NameCell>
          ),
        },
        {
          id: 'abbreviation',
          title: records.fields.organizations.abbreviation,
          isExtra: true,
          sortKey: (row) => row.abbreviation ?? '',
          render: (row) => row.abbreviation ?? '',
        },
        {
          id: 'kind',
          title: records.fields.organizations.classification,
          sortKey: (row) => kindOf(row.classification),
          render: (row) => kindOf(row.classification),
        },
      ]}
    />
  );
}
