import type { FollowUp } from '../../domain/interaction/schema';
import { useOffice } from '../office';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt } from '../record/field-label';
import { choicesOf, IssuesPicker, PeoplePicker } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { useRecordForm } from '../record/use-record-form';
import { RadioGroup } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { TextArea, TextField } from '../ui/text-field';
import { useWords } from '../words';

/** Something we must do, by when, who; closing it notes the day. */
export function FollowUpEditor({ record, about, onSaved, onCancel }: EditorProps<'followUps'>) {
  const words = useWords();
  const { records } = words;
  const today = useOffice().today();
  const form = useRecordForm({
    table: 'followUps',
    record,
    blank: {
      personIds: about.personId === undefined ? [] : [about.personId],
      issueIds: about.issueId === undefined ? [] : [about.issueId],
      text: '',
      status: 'open',
    },
    draftKey: draftKeyOf('followUps', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, setAll, problems } = form;
  const field = records.fields.followUps;
  const wrong = (place: string) => problemAt(words, problems, place);
  return (
    <RecordFormFrame
      form={form}
      label={record === null ? records.add.followUps : records.one.followUps}
      onCancel={onCancel}
    >
      <FieldGroup>
        <TextArea
          label={field.text}
          value={values.text ?? ''}
          onChange={(text) => set('text', text)}
          rows={2}
          isRequired
          error={wrong('text')}
        />
        <FieldRow>
          <DateField
            label={field.dueDate}
            value={values.dueDate ?? ''}
            onChange={(date) => set('dueDate', date)}
            error={wrong('dueDate')}
          />
          <TextField
            label={field.owner}
            value={values.owner ?? ''}
            onChange={(text) => set('owner', text)}
            error={wrong('owner')}
          />
        </FieldRow>
        <RadioGroup
          label={field.status}
          value={values.status || null}
          choices={choicesOf<FollowUp['status']>(records.followUpStatuses)}
          onChange={(status) => setAll({ status, closedOn: status === 'open' ? '' : today })}
          isInline
        />
        <PeoplePicker
          label={field.personIds}
          value={values.personIds || []}
          onChange={(ids) => set('personIds', [...ids])}
          problems={problems}
          place="personIds"
        />
        <IssuesPicker
          label={field.issueIds}
          value={values.issueIds || []}
          onChange={(ids) => set('issueIds', [...ids])}
          problems={problems}
          place="issueIds"
        />
      </FieldGroup>
    </RecordFormFrame>
  );
}
