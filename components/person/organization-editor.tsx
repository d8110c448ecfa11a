import { isPartyOrGroup } from '../../domain/person/organization-kind';
import { PARTY_SIDES } from '../../domain/person/schema';
import type { EditorProps } from '../record/editor';
import { choicesOf } from '../record/pickers';
import type { Choice } from '../ui/select';
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
            {form.choice(
              'classification',
              withOwn(choicesOf(workspace.organizationKinds, CLASSIFICATIONS), form.values.classification),
            )}
          </FieldRow>
          {isPartyOrGroup({ classification: form.values.classification ?? undefined }) ? (
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

/** A list may call a body otherwise (`parliamentary group`): its own word stays to be chosen, and is not lost. */
function withOwn(kinds: readonly Choice<string>[], own: string | null | undefined): readonly Choice<string>[] {
  const isKnown = own === null || own === undefined || own === '' || kinds.some(({ value }) => value === own);
  return isKnown ? kinds : [...kinds, { value: own, label: own }];
}
