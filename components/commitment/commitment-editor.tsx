import { COMMITMENT_STATUSES, type CommitmentStatus } from '../../domain/commitment/schema';
import { useOffice } from '../office';
import { aboutOf, type EditorProps } from '../record/editor';
import { choicesOf, useAskLevelChoices, useFramingChoices, useLanguageChoices } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Rows } from '../record/rows';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';

interface Turn {
  readonly date: string;
  readonly status: CommitmentStatus;
  readonly note?: string | undefined;
}

/** A promise, and what became of it: a new status always adds a dated line to the history. */
export function CommitmentEditor(props: EditorProps<'commitments'>) {
  const { records, workspace } = useWords();
  const today = useOffice().today();
  const framings = useFramingChoices();
  const levels = useAskLevelChoices();
  const languages = useLanguageChoices();
  const statuses = choicesOf<CommitmentStatus>(records.commitmentStatuses, COMMITMENT_STATUSES);
  const field = records.fields.commitments;
  return (
    <RecordEditor
      {...props}
      table="commitments"
      blank={{
        ...aboutOf(props.about),
        text: '',
        date: today,
        isPublic: false,
        status: 'open',
        history: [{ date: today, status: 'open' }],
      }}
    >
      {(form) => {
        const history: readonly Turn[] = form.values.history || [];
        return (
          <>
            <FieldGroup>
              <FieldRow>
                {form.person({ isRequired: true })}
                {form.date('date', { isRequired: true })}
                {form.date('dueDate')}
              </FieldRow>
              {form.longText('text', { isRequired: true, language: form.values.language || undefined })}
              {form.check('isPublic', { description: workspace.isPublicHint })}
              <FieldRow>
                {form.choice('language', languages)}
                {form.text('source')}
                {form.text('url', { type: 'url' })}
              </FieldRow>
            </FieldGroup>
            <FieldGroup title={workspace.whatBecameOfIt}>
              {form.oneOf('status', statuses, (status) =>
                form.setAll({
                  status,
                  history: [...history, ...(history.at(-1)?.status === status ? [] : [{ date: today, status }])],
                }),
              )}
              <Rows<Turn>
                label={field.history}
                rows={history}
                onChange={(rows) =>
                  form.set(
                    'history',
                    rows.map((row) => ({ ...row })),
                  )
                }
                blank={() => ({ date: today, status: form.values.status || 'open' })}
                add={workspace.addHistory}
                nameOf={(row) => `${row.date}, ${records.commitmentStatuses[row.status]}`}
                error={form.wrong('history')}
                render={(row, change) => (
                  <FieldRow>
                    <DateField
                      label={records.fields.interactions.date}
                      value={row.date}
                      onChange={(date) => change({ ...row, date })}
                    />
                    <Select
                      label={field.status}
                      value={row.status}
                      choices={statuses}
                      onChange={(status) => change({ ...row, status })}
                    />
                    <TextField
                      label={workspace.note}
                      value={row.note ?? ''}
                      onChange={(note) => change({ ...row, note })}
                    />
                  </FieldRow>
                )}
              />
            </FieldGroup>
            <FieldGroup title={workspace.whatItMeans}>
              {form.issues()}
              <FieldRow>
                {form.choice('framing', framings)}
                {form.choice('askLevel', levels)}
              </FieldRow>
            </FieldGroup>
          </>
        );
      }}
    </RecordEditor>
  );
}
