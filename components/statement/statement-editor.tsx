import { STATEMENT_SOURCES, type ConfirmedFrame } from '../../domain/statement/schema';
import { LANGUAGES } from '../../domain/shared/language';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt } from '../record/field-label';
import { choicesOf, IssuesPicker, PersonPicker, useFramingChoices } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { Rows } from '../record/rows';
import { useRecordForm } from '../record/use-record-form';
import { Checkbox, RadioGroup } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useOffice } from '../office';
import { useWords } from '../words';

/** A person's exact words, with where and when they were said. */
export function StatementEditor({ record, about, onSaved, onCancel }: EditorProps<'statements'>) {
  const words = useWords();
  const office = useOffice();
  const { records, ui, workspace } = words;
  const framings = useFramingChoices();
  const form = useRecordForm({
    table: 'statements',
    record,
    blank: {
      personIds: about.personId === undefined ? [] : [about.personId],
      issueIds: about.issueId === undefined ? [] : [about.issueId],
      text: '',
      source: 'press',
      issueStance: 'unclear',
      formerRole: false,
      capturedAt: office.now(),
    },
    draftKey: draftKeyOf('statements', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.statements;
  const wrong = (place: string) => problemAt(words, problems, place);
  const frames = values.frames || [];
  return (
    <RecordFormFrame
      form={form}
      label={record === null ? records.add.statements : records.one.statements}
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
            error={wrong('date')}
          />
        </FieldRow>
        <TextArea
          label={field.text}
          value={values.text ?? ''}
          onChange={(text) => set('text', text)}
          language={values.language || undefined}
          rows={5}
          isRequired
          error={wrong('text')}
        />
        <FieldRow>
          <Select
            label={field.language}
            value={values.language || null}
            choices={LANGUAGES.map((code) => ({ value: code, label: ui.languages[code] }))}
            onChange={(code) => set('language', code)}
            error={wrong('language')}
          />
          <Select
            label={field.source}
            value={values.source || null}
            choices={STATEMENT_SOURCES.map((source) => ({ value: source, label: records.statementSources[source] }))}
            onChange={(source) => set('source', source)}
            error={wrong('source')}
          />
          <TextField
            label={field.outlet}
            value={values.outlet ?? ''}
            onChange={(text) => set('outlet', text)}
            error={wrong('outlet')}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            label={field.title}
            value={values.title ?? ''}
            onChange={(text) => set('title', text)}
            error={wrong('title')}
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
      <FieldGroup title={workspace.whatItMeans}>
        <IssuesPicker
          label={field.issueIds}
          value={values.issueIds || []}
          onChange={(ids) => set('issueIds', [...ids])}
          problems={problems}
          place="issueIds"
        />
        <RadioGroup
          label={field.issueStance}
          value={values.issueStance || null}
          choices={choicesOf(records.issueStances)}
          onChange={(stance) => set('issueStance', stance)}
          isInline
        />
        <Rows<ConfirmedFrame>
          label={field.frames}
          rows={frames}
          onChange={(rows) => set('frames', rows)}
          blank={() => ({ framing: 'rights', polarity: 'adopted', strength: 1 })}
          add={workspace.addFraming}
          nameOf={(row) => words.framing.framings[row.framing].label}
          render={(row, change) => (
            <FieldRow>
              <Select
                label={records.fields.tags.framing}
                value={row.framing}
                choices={framings}
                onChange={(framing) => change({ ...row, framing })}
              />
              <Select
                label={workspace.polarity}
                value={row.polarity}
                choices={choicesOf(records.polarities)}
                onChange={(polarity) => change({ ...row, polarity })}
              />
              <Checkbox
                isSelected={row.strength < 1}
                onChange={(isHint) => change({ ...row, strength: isHint ? 0.5 : 1 })}
              >
                {workspace.onlyAHint}
              </Checkbox>
            </FieldRow>
          )}
        />
        <Checkbox isSelected={values.formerRole === true} onChange={(former) => set('formerRole', former)}>
          {field.formerRole}
        </Checkbox>
        <TextArea
          label={field.comment}
          value={values.comment ?? ''}
          onChange={(text) => set('comment', text)}
          error={wrong('comment')}
          description={workspace.disclosable}
        />
      </FieldGroup>
    </RecordFormFrame>
  );
}
