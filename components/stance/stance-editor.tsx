import type { StanceValue } from '../../domain/issue/schema';
import { useOffice } from '../office';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt } from '../record/field-label';
import { IssuePicker, PersonPicker } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { useRecordForm } from '../record/use-record-form';
import { RadioGroup } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';

const VALUES: readonly StanceValue[] = [-2, -1, 0, 1, 2];

/** Where a person stands on an issue on a day, according to a source. A change is a new position: the old one stays as history. */
export function StanceEditor({ record, about, onSaved, onCancel }: EditorProps<'stances'>) {
  const words = useWords();
  const { records, panel, workspace } = words;
  const today = useOffice().today();
  const form = useRecordForm({
    table: 'stances',
    record,
    blank: {
      personIds: about.personId === undefined ? [] : [about.personId],
      issueIds: about.issueId === undefined ? [] : [about.issueId],
      date: today,
      source: '',
    },
    draftKey: draftKeyOf('stances', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.stances;
  const wrong = (place: string) => problemAt(words, problems, place);
  return (
    <RecordFormFrame
      form={form}
      label={record === null ? records.add.stances : records.one.stances}
      onCancel={onCancel}
    >
      <FieldGroup>
        <FieldRow>
          <PersonPicker
            label={field.personIds}
            value={(values.personIds || [])[0] ?? null}
            onChange={(id) => set('personIds', id === null ? [] : [id])}
            problems={problems}
            place="personIds"
            isRequired
          />
          <IssuePicker
            label={field.issueIds}
            value={(values.issueIds || [])[0] ?? null}
            onChange={(id) => set('issueIds', id === null ? [] : [id])}
            problems={problems}
            place="issueIds"
            isRequired
          />
        </FieldRow>
        <RadioGroup
          label={field.value}
          value={typeof values.value === 'number' ? `${values.value}` : null}
          choices={VALUES.map((value) => ({ value: `${value}` as const, label: panel.stance[value] }))}
          onChange={(chosen) =>
            set(
              'value',
              VALUES.find((value) => `${value}` === chosen),
            )
          }
          description={workspace.neverAGrade}
          error={wrong('value')}
          isRequired
          isInline
        />
        <FieldRow>
          <DateField
            label={field.date}
            value={values.date ?? ''}
            onChange={(date) => set('date', date)}
            isRequired
            error={wrong('date')}
          />
          <TextField
            label={field.source}
            value={values.source ?? ''}
            onChange={(text) => set('source', text)}
            isRequired
            error={wrong('source')}
          />
          <TextField
            label={field.url}
            type="url"
            value={values.url ?? ''}
            onChange={(text) => set('url', text)}
            error={wrong('url')}
          />
        </FieldRow>
      </FieldGroup>
    </RecordFormFrame>
  );
}
