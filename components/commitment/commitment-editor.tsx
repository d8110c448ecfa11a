import { COMMITMENT_STATUSES, type CommitmentStatus } from '../../domain/commitment/schema';
import { ASK_LEVELS } from '../../domain/framing/framings';
import { LANGUAGES } from '../../domain/shared/language';
import { useOffice } from '../office';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt } from '../record/field-label';
import { IssuesPicker, PersonPicker, useFramingChoices } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { Rows } from '../record/rows';
import { useRecordForm } from '../record/use-record-form';
import { Checkbox, RadioGroup } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useWords } from '../words';

interface Turn {
  readonly date: string;
  readonly status: CommitmentStatus;
  readonly note?: string | undefined;
}

/** A promise, and what became of it: a new status always adds a dated line to the history. */
export function CommitmentEditor({ record, about, onSaved, onCancel }: EditorProps<'commitments'>) {
  const words = useWords();
  const { records, ui, workspace } = words;
  const today = useOffice().today();
  const framings = useFramingChoices();
  const form = useRecordForm({
    table: 'commitments',
    record,
    blank: {
      personIds: about.personId === undefined ? [] : [about.personId],
      issueIds: about.issueId === undefined ? [] : [about.issueId],
      text: '',
      date: today,
      isPublic: false,
      status: 'open',
      history: [{ date: today, status: 'open' }],
    },
    draftKey: draftKeyOf('commitments', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, setAll, problems } = form;
  const field = records.fields.commitments;
  const wrong = (place: string) => problemAt(words, problems, place);
  const statuses = COMMITMENT_STATUSES.map((status) => ({ value: status, label: records.commitmentStatuses[status] }));
  const history: readonly Turn[] = values.history || [];
  return (
    <RecordFormFrame
      form={form}
      label={record === null ? records.add.commitments : records.one.commitments}
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
          <DateField
            label={field.date}
            value={values.date ?? ''}
            onChange={(date) => set('date', date)}
            isRequired
            error={wrong('date')}
          />
          <DateField
            label={field.dueDate}
            value={values.dueDate ?? ''}
            onChange={(date) => set('dueDate', date)}
            error={wrong('dueDate')}
          />
        </FieldRow>
        <TextArea
          label={field.text}
          value={values.text ?? ''}
          onChange={(text) => set('text', text)}
          language={values.language || undefined}
          isRequired
          error={wrong('text')}
        />
        <Checkbox
          isSelected={values.isPublic === true}
          onChange={(isPublic) => set('isPublic', isPublic)}
          description={workspace.isPublicHint}
        >
          {field.isPublic}
        </Checkbox>
        <FieldRow>
          <Select
            label={field.language}
            value={values.language || null}
            choices={LANGUAGES.map((code) => ({ value: code, label: ui.languages[code] }))}
            onChange={(code) => set('language', code)}
          />
          <TextField
            label={field.source}
            value={values.source ?? ''}
            onChange={(text) => set('source', text)}
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
      <FieldGroup title={workspace.whatBecameOfIt}>
        <RadioGroup
          label={field.status}
          value={values.status || null}
          choices={statuses}
          onChange={(status) =>
            setAll({
              status,
              history: [...history, ...(history.at(-1)?.status === status ? [] : [{ date: today, status }])],
            })
          }
          isInline
        />
        <Rows<Turn>
          label={field.history}
          rows={history}
          onChange={(rows) =>
            set(
              'history',
              rows.map((row) => ({ ...row })),
            )
          }
          blank={() => ({ date: today, status: values.status || 'open' })}
          add={workspace.addHistory}
          nameOf={(row) => `${row.date}, ${records.commitmentStatuses[row.status]}`}
          error={wrong('history')}
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
              <TextField label={workspace.note} value={row.note ?? ''} onChange={(note) => change({ ...row, note })} />
            </FieldRow>
          )}
        />
      </FieldGroup>
      <FieldGroup title={workspace.whatItMeans}>
        <IssuesPicker
          label={field.issueIds}
          value={values.issueIds || []}
          onChange={(ids) => set('issueIds', [...ids])}
          problems={problems}
          place="issueIds"
        />
        <FieldRow>
          <Select
            label={field.framing}
            value={values.framing || null}
            choices={framings}
            onChange={(framing) => set('framing', framing)}
          />
          <Select
            label={field.askLevel}
            value={values.askLevel || null}
            choices={ASK_LEVELS.map((level) => ({ value: level, label: words.framing.askLevels[level] }))}
            onChange={(level) => set('askLevel', level)}
          />
        </FieldRow>
      </FieldGroup>
    </RecordFormFrame>
  );
}
