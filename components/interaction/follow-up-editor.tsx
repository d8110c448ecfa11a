import type { FollowUp } from '../../domain/interaction/schema';
import { useOffice } from '../office';
import { aboutOf, type EditorProps } from '../record/editor';
import { choicesOf } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { useWords } from '../words';

/** Something we must do, by when, who; closing it notes the day. */
export function FollowUpEditor(props: EditorProps<'followUps'>) {
  const { records } = useWords();
  const today = useOffice().today();
  const statuses = choicesOf<FollowUp['status']>(records.followUpStatuses);
  return (
    <RecordEditor {...props} table="followUps" blank={{ ...aboutOf(props.about), text: '', status: 'open' }}>
      {(form) => (
        <FieldGroup>
          {form.longText('text', { isRequired: true, rows: 2 })}
          <FieldRow>
            {form.date('dueDate')}
            {form.text('owner')}
          </FieldRow>
          {form.oneOf('status', statuses, (status) =>
            form.setAll({ status, closedOn: status === 'open' ? '' : today }),
          )}
          {form.people()}
          {form.issues()}
        </FieldGroup>
      )}
    </RecordEditor>
  );
}
