import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt } from '../record/field-label';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { useRecordForm } from '../record/use-record-form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';

/** Kinds that the rest of the program tells apart. */
const CLASSIFICATIONS = ['chamber', 'government', 'party', 'group', 'committee', 'cabinet', 'administration'] as const;

/** A parliament, government, party, cabinet or administration. */
export function OrganizationEditor({ record, about, onSaved, onCancel }: EditorProps<'organizations'>) {
  const words = useWords();
  const { records, workspace } = words;
  const form = useRecordForm({
    table: 'organizations',
    record,
    blank: { name: '', otherNames: [], identifiers: [], links: [] },
    draftKey: draftKeyOf('organizations', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.organizations;
  const wrong = (place: string) => problemAt(words, problems, place);
  return (
    <RecordFormFrame
      form={form}
      label={record === null ? records.add.organizations : records.one.organizations}
      onCancel={onCancel}
    >
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
            label={field.abbreviation}
            value={values.abbreviation ?? ''}
            onChange={(text) => set('abbreviation', text)}
            error={wrong('abbreviation')}
          />
          <Select
            label={field.classification}
            value={CLASSIFICATIONS.find((kind) => kind === values.classification) ?? null}
            choices={CLASSIFICATIONS.map((kind) => ({ value: kind, label: workspace.organizationKinds[kind] }))}
            onChange={(kind) => set('classification', kind)}
          />
        </FieldRow>
      </FieldGroup>
    </RecordFormFrame>
  );
}
