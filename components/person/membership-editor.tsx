import { useState } from 'react';
import type { EditorProps } from '../record/editor';
import { OrganizationPicker, PersonPicker } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../words';
import { OrganizationEditor } from './organization-editor';

/** A mandate with its dates. One that ended is closed by its last day and stays. */
export function MembershipEditor(props: EditorProps<'memberships'>) {
  const { records, workspace } = useWords();
  const [isAdding, setAdding] = useState(false);
  const { personId } = props.about;
  const mandateDate = { description: workspace.partialDateHint };
  return (
    <RecordEditor
      {...props}
      table="memberships"
      blank={{ personId, organizationId: null, committees: [], substituteCommittees: [], identifiers: [] }}
      renderBeside={(form) => (
        <Dialog title={records.add.organizations} isOpen={isAdding} onClose={() => setAdding(false)}>
          <OrganizationEditor
            record={null}
            about={{}}
            onCancel={() => setAdding(false)}
            onSaved={(organization) => {
              form.set('organizationId', organization.id);
              setAdding(false);
            }}
          />
        </Dialog>
      )}
    >
      {(form) => (
        <FieldGroup>
          {personId === undefined && props.record === null ? (
            <PersonPicker {...form.picker('personId')} isRequired />
          ) : null}
          <FieldRow>
            <OrganizationPicker {...form.picker('organizationId')} isRequired />
            {form.text('role')}
          </FieldRow>
          <div>
            <Button icon="add" onPress={() => setAdding(true)}>
              {records.add.organizations}
            </Button>
          </div>
          <FieldRow>
            {form.partialDate('startDate', mandateDate)}
            {form.partialDate('endDate', { description: workspace.endDateHint })}
          </FieldRow>
          <FieldRow>
            <OrganizationPicker {...form.picker('onBehalfOfId')} />
            <OrganizationPicker {...form.picker('groupId')} />
            {form.text('area')}
          </FieldRow>
          <FieldRow>
            {form.tags('committees')}
            {form.tags('substituteCommittees')}
          </FieldRow>
          {form.partialDate('asOf', mandateDate)}
        </FieldGroup>
      )}
    </RecordEditor>
  );
}
