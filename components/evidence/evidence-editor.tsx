import { EVIDENCE_KINDS } from '../../domain/issue/schema';
import { aboutOf, type EditorProps } from '../record/editor';
import { choicesOf } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { useWords } from '../words';

/** One source, with what it shows and what it does not. */
export function EvidenceEditor(props: EditorProps<'evidence'>) {
  const { records, workspace } = useWords();
  const { issueIds } = aboutOf(props.about);
  return (
    <RecordEditor
      {...props}
      table="evidence"
      blank={{ issueIds, kind: 'statistic', title: {}, figure: {}, source: '', doesNotProve: {}, framings: [] }}
    >
      {(form) => (
        <>
          <FieldGroup>
            {form.texts('title', { isRequired: true, isLong: true })}
            <FieldRow>
              {form.choice('kind', choicesOf(records.evidenceKinds, EVIDENCE_KINDS))}
              {form.text('source', { isRequired: true })}
              {form.date('date')}
            </FieldRow>
            {form.text('url', { type: 'url' })}
          </FieldGroup>
          <FieldGroup title={workspace.whatItShows}>
            {form.texts('figure', { isLong: true })}
            {form.texts('doesNotProve', { isLong: true })}
            <FieldRow>
              {form.framings('framings')}
              {form.issues()}
            </FieldRow>
          </FieldGroup>
        </>
      )}
    </RecordEditor>
  );
}
