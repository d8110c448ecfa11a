import { STATEMENT_SOURCES, type ConfirmedFrame } from '../../domain/statement/schema';
import { useOffice } from '../office';
import { aboutOf, type EditorProps } from '../record/editor';
import { choicesOf, useFramingChoices, useLanguageChoices } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Rows } from '../record/rows';
import { Checkbox } from '../ui/checks';
import { Select } from '../ui/select';
import { useWords } from '../words';

/** A person's exact words, with where and when they were said. */
export function StatementEditor(props: EditorProps<'statements'>) {
  const { records, workspace, framing } = useWords();
  const office = useOffice();
  const framings = useFramingChoices();
  const languages = useLanguageChoices();
  return (
    <RecordEditor
      {...props}
      table="statements"
      blank={{
        ...aboutOf(props.about),
        text: '',
        source: 'press',
        issueStance: 'unclear',
        formerRole: false,
        capturedAt: office.now(),
      }}
    >
      {(form) => (
        <>
          <FieldGroup>
            <FieldRow>
              {form.person({ isRequired: true })}
              {form.date('date')}
            </FieldRow>
            {form.longText('text', { isRequired: true, rows: 5, language: form.values.language || undefined })}
            <FieldRow>
              {form.choice('language', languages)}
              {form.choice('source', choicesOf(records.statementSources, STATEMENT_SOURCES))}
              {form.text('outlet')}
            </FieldRow>
            <FieldRow>
              {form.text('title')}
              {form.text('url', { type: 'url' })}
            </FieldRow>
          </FieldGroup>
          <FieldGroup title={workspace.whatItMeans}>
            {form.issues()}
            {form.oneOf('issueStance', choicesOf(records.issueStances))}
            <Rows<ConfirmedFrame>
              label={records.fields.statements.frames}
              rows={form.values.frames || []}
              onChange={(rows) => form.set('frames', rows)}
              blank={() => ({ framing: 'rights', polarity: 'adopted', strength: 1 })}
              add={workspace.addFraming}
              nameOf={(row) => framing.framings[row.framing].label}
              render={(row, change) => (
                <FieldRow>
                  <Select
                    label={records.fields.tags.framing}
                    value={row.framing}
                    choices={framings}
                    onChange={(chosen) => change({ ...row, framing: chosen })}
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
            {form.check('formerRole')}
            {form.longText('comment', { description: workspace.disclosable })}
          </FieldGroup>
        </>
      )}
    </RecordEditor>
  );
}
