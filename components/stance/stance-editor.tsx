import type { StanceValue } from '../../domain/issue/schema';
import { useOffice } from '../office';
import { aboutOf, type EditorProps } from '../record/editor';
import { signedBy, useOfficer } from '../record/officer';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { RadioGroup } from '../ui/checks';
import { useWords } from '../words';

const VALUES: readonly StanceValue[] = [-2, -1, 0, 1, 2];

/** Where a person stands on an issue on a day, according to a source. A change is a new position: the old one stays as history. */
export function StanceEditor(props: EditorProps<'stances'>) {
  const { records, panel, workspace } = useWords();
  const today = useOffice().today();
  const officer = useOfficer();
  if (officer === undefined) return null;
  return (
    <RecordEditor
      {...props}
      table="stances"
      blank={{ ...aboutOf(props.about), date: today, source: '', ...signedBy(officer) }}
    >
      {(form) => (
        <FieldGroup>
          <FieldRow>
            {form.person({ isRequired: true })}
            {form.issue({ isRequired: true })}
          </FieldRow>
          <RadioGroup
            label={records.fields.stances.value}
            value={typeof form.values.value === 'number' ? `${form.values.value}` : null}
            choices={VALUES.map((value) => ({ value: `${value}` as const, label: panel.stance[value] }))}
            onChange={(chosen) =>
              form.set(
                'value',
                VALUES.find((value) => `${value}` === chosen),
              )
            }
            description={workspace.neverAGrade}
            error={form.wrong('value')}
            isRequired
            isInline
          />
          <FieldRow>
            {form.date('date', { isRequired: true })}
            {form.text('source', { isRequired: true })}
            {form.text('url', { type: 'url' })}
            {form.text('by')}
          </FieldRow>
        </FieldGroup>
      )}
    </RecordEditor>
  );
}
