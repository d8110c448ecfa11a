import { PROFESSIONS, type Person } from '../../domain/person/schema';
import { LANGUAGES } from '../../domain/shared/language';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt } from '../record/field-label';
import { choicesOf, PersonPicker } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { Rows } from '../record/rows';
import { useRecordForm } from '../record/use-record-form';
import { Checkbox } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { MultiComboBox } from '../ui/multi-combo-box';
import { Select } from '../ui/select';
import { TagField } from '../ui/tag-field';
import { PartialDateField } from '../ui/partial-date-field';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';

type ContactDetail = Person['contactDetails'][number];
type Link = Person['links'][number];

/** Public facts of one person; impressions are elsewhere, and grades nowhere. */
export function PersonEditor({ record, about, onSaved, onCancel }: EditorProps<'people'>) {
  const words = useWords();
  const { records, ui, workspace } = words;
  const form = useRecordForm({
    table: 'people',
    record,
    blank: {
      name: '',
      otherNames: [],
      kind: 'politician',
      languages: [],
      professions: [],
      identifiers: [],
      contactDetails: [],
      links: [],
    },
    draftKey: draftKeyOf('people', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.people;
  const wrong = (place: string) => problemAt(words, problems, place);
  const otherNames = values.otherNames || [];
  const source = values.source || { title: '' };
  return (
    <RecordFormFrame form={form} label={record === null ? records.add.people : records.one.people} onCancel={onCancel}>
      <FieldGroup>
        <TextField
          label={field.name}
          value={values.name ?? ''}
          onChange={(text) => set('name', text)}
          isRequired
          error={wrong('name')}
        />
        <FieldRow>
          <TextField
            label={field.honorificPrefix}
            value={values.honorificPrefix ?? ''}
            onChange={(text) => set('honorificPrefix', text)}
            error={wrong('honorificPrefix')}
          />
          <TextField
            label={field.givenName}
            value={values.givenName ?? ''}
            onChange={(text) => set('givenName', text)}
            error={wrong('givenName')}
          />
          <TextField
            label={field.familyName}
            value={values.familyName ?? ''}
            onChange={(text) => set('familyName', text)}
            error={wrong('familyName')}
          />
        </FieldRow>
        <TagField
          label={field.otherNames}
          values={otherNames.map(({ name }) => name)}
          onChange={(names) =>
            set(
              'otherNames',
              names.map((name) => otherNames.find((other) => other.name === name) ?? { name }),
            )
          }
          description={workspace.otherNamesHint}
          error={wrong('otherNames')}
        />
        <FieldRow>
          <Select
            label={field.kind}
            value={values.kind || null}
            choices={choicesOf(records.personKinds)}
            onChange={(kind) => set('kind', kind)}
          />
          <PersonPicker
            label={field.worksFor}
            value={values.worksFor || null}
            onChange={(id) => set('worksFor', id)}
            problems={problems}
            place="worksFor"
          />
          <Select
            label={field.gender}
            value={values.gender || null}
            choices={choicesOf(records.genders)}
            onChange={(gender) => set('gender', gender)}
          />
        </FieldRow>
        <FieldRow>
          <MultiComboBox
            label={field.languages}
            values={values.languages || []}
            choices={LANGUAGES.map((code) => ({ value: code, label: ui.languages[code] }))}
            onChange={(languages) => set('languages', languages)}
          />
          <MultiComboBox
            label={field.professions}
            values={values.professions || []}
            choices={PROFESSIONS.map((profession) => ({ value: profession, label: records.professions[profession] }))}
            onChange={(professions) => set('professions', professions)}
            error={wrong('professions')}
          />
        </FieldRow>
        <Checkbox
          isSelected={values.noDialogue === true}
          onChange={(noDialogue) => set('noDialogue', noDialogue ? true : undefined)}
        >
          {field.noDialogue}
        </Checkbox>
      </FieldGroup>
      <FieldGroup title={field.contactDetails}>
        <Rows<ContactDetail>
          label={field.contactDetails}
          isLabelHidden
          rows={values.contactDetails || []}
          onChange={(rows) => set('contactDetails', rows)}
          blank={() => ({ type: '', value: '' })}
          add={workspace.addContact}
          nameOf={(row) => row.value || row.type}
          error={wrong('contactDetails')}
          render={(row, change) => (
            <FieldRow>
              <TextField label={workspace.contactType} value={row.type} onChange={(type) => change({ ...row, type })} />
              <TextField
                label={workspace.contactValue}
                value={row.value}
                onChange={(value) => change({ ...row, value })}
              />
            </FieldRow>
          )}
        />
        <Rows<Link>
          label={field.links}
          rows={values.links || []}
          onChange={(rows) => set('links', rows)}
          blank={() => ({ url: '' })}
          add={workspace.addLink}
          nameOf={(row) => row.note ?? row.url}
          error={wrong('links')}
          render={(row, change) => (
            <FieldRow>
              <TextField
                label={records.fields.statements.url}
                type="url"
                value={row.url}
                onChange={(url) => change({ ...row, url })}
              />
              <TextField label={workspace.note} value={row.note ?? ''} onChange={(note) => change({ ...row, note })} />
            </FieldRow>
          )}
        />
      </FieldGroup>
      <FieldGroup title={field.source} description={workspace.sourceHint}>
        <FieldRow>
          <TextField
            label={field.source}
            value={source.title}
            onChange={(title) => set('source', { ...source, title })}
            error={wrong('source.title')}
          />
          <TextField
            label={records.fields.statements.url}
            type="url"
            value={source.url ?? ''}
            onChange={(url) => set('source', { ...source, url })}
            error={wrong('source.url')}
          />
          <TextField
            label={records.fields.memberships.asOf}
            value={source.asOf ?? ''}
            onChange={(asOf) => set('source', { ...source, asOf })}
            error={wrong('source.asOf')}
          />
        </FieldRow>
        <FieldRow>
          <DateField
            label={field.checkedOn}
            value={values.checkedOn ?? ''}
            onChange={(date) => set('checkedOn', date)}
            error={wrong('checkedOn')}
          />
          <PartialDateField
            label={field.birthDate}
            value={values.birthDate ?? ''}
            onChange={(text) => set('birthDate', text)}
            description={workspace.partialDateHint}
            error={wrong('birthDate')}
          />
        </FieldRow>
      </FieldGroup>
    </RecordFormFrame>
  );
}
