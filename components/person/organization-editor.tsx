import { PARTY_SIDES } from '../../domain/person/schema';
import type { EditorProps } from '../record/editor';
import { choicesOf } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { useWords } from '../words';

/** Kinds that the rest of the program tells apart. */
const CLASSIFICATIONS = ['chamber', 'government', 'party', 'group', 'committee', 'cabinet', 'administration'] as const;

/** A parliament, government, party, cabinet or administration. */
export function OrganizationEditor(props: EditorProps<'organizations'>) {
  const { workspace, channel } = useWords();
  return (
    <RecordEditor {...props} table="organizations" blank={{ name: '', otherNames: [], identifiers: [], links: [] }}>
      {(form) => (
        <FieldGroup>
          {form.text('name', { isRequired: true })}
          <FieldRow>
            {form.text('abbreviation')}
            {form.choice('classification', choicesOf(workspace.organizationKinds, CLASSIFICATIONS))}
          </FieldRow>
          {form.values.classification === 'party' || form.values.classification === 'group' ? (
            <FieldRow>
              {form.choice('side', choicesOf(channel.sides, PARTY_SIDES))}
              {form.date('sideSince', { description: workspace.sideHint })}
            </FieldRow>
          ) : null}
        </FieldGroup>
      )}
    </RecordEditor>
  );
}
