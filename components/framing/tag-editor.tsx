import type { TagKind } from '../../domain/framing/framings';
import { useOffice } from '../office';
import { aboutOf, type EditorProps } from '../record/editor';
import { signedBy, useOfficer } from '../record/officer';
import { choicesOf, useFramingChoices } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { useWords } from '../words';

/** What the officer knows of a framing with this person. Dated: after 18 months it no longer counts. */
export function TagEditor(props: EditorProps<'tags'>) {
  const { framing, workspace } = useWords();
  const today = useOffice().today();
  const framings = useFramingChoices();
  const officer = useOfficer();
  if (officer === undefined) return null;
  return (
    <RecordEditor
      {...props}
      table="tags"
      blank={{ ...aboutOf(props.about), kind: 'works', date: today, ...signedBy(officer) }}
    >
      {(form) => (
        <FieldGroup>
          <FieldRow>
            {form.person({ isRequired: true })}
            {form.choice('framing', framings, { isRequired: true })}
          </FieldRow>
          {form.oneOf('kind', choicesOf<TagKind>(framing.tagKinds))}
          {form.longText('reason', { rows: 2, description: workspace.disclosable })}
          <FieldRow>
            {form.date('date', { isRequired: true })}
            {form.text('by')}
          </FieldRow>
          {form.issues()}
        </FieldGroup>
      )}
    </RecordEditor>
  );
}
