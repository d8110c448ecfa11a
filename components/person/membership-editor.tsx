import { useState } from 'react';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt } from '../record/field-label';
import { OrganizationPicker, PersonPicker } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { useRecordForm } from '../record/use-record-form';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TagField } from '../ui/tag-field';
import { PartialDateField } from '../ui/partial-date-field';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';
import { OrganizationEditor } from './organization-editor';

/** A mandate with its dates. One that ended is closed by its last day and stays. */
export function MembershipEditor({ record, about, onSaved, onCancel }: EditorProps<'memberships'>) {
  const words = useWords();
  const { records, workspace } = words;
  const [isAdding, setAdding] = useState(false);
  const form = useRecordForm({
    table: 'memberships',
    record,
    blank: {
      personId: about.personId,
      organizationId: null,
      committees: [],
      substituteCommittees: [],
      identifiers: [],
    },
    draftKey: draftKeyOf('memberships', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.memberships;
  const wrong = (place: string) => problemAt(words, problems, place);
  return (
    <>
      <RecordFormFrame
        form={form}
        label={record === null ? records.add.memberships : records.one.memberships}
        onCancel={onCancel}
      >
        <FieldGroup>
          {about.personId === undefined && record === null ? (
            <PersonPicker
              label={field.personId}
              value={values.personId || null}
              onChange={(id) => set('personId', id)}
              problems={problems}
              place="personId"
              isRequired
            />
          ) : null}
          <FieldRow>
            <OrganizationPicker
              label={field.organizationId}
              value={values.organizationId || null}
              onChange={(id) => set('organizationId', id)}
              problems={problems}
              place="organizationId"
              isRequired
            />
            <TextField
              label={field.role}
              value={values.role ?? ''}
              onChange={(text) => set('role', text)}
              error={wrong('role')}
            />
          </FieldRow>
          <div>
            <Button icon="add" onPress={() => setAdding(true)}>
              {records.add.organizations}
            </Button>
          </div>
          <FieldRow>
            <PartialDateField
              label={field.startDate}
              value={values.startDate ?? ''}
              onChange={(text) => set('startDate', text)}
              description={workspace.partialDateHint}
              error={wrong('startDate')}
            />
            <PartialDateField
              label={field.endDate}
              value={values.endDate ?? ''}
              onChange={(text) => set('endDate', text)}
              description={workspace.endDateHint}
              error={wrong('endDate')}
            />
          </FieldRow>
          <FieldRow>
            <OrganizationPicker
              label={field.onBehalfOfId}
              value={values.onBehalfOfId || null}
              onChange={(id) => set('onBehalfOfId', id)}
              problems={problems}
              place="onBehalfOfId"
            />
            <OrganizationPicker
              label={field.groupId}
              value={values.groupId || null}
              onChange={(id) => set('groupId', id)}
              problems={problems}
              place="groupId"
            />
            <TextField
              label={field.area}
              value={values.area ?? ''}
              onChange={(text) => set('area', text)}
              error={wrong('area')}
            />
          </FieldRow>
          <FieldRow>
            <TagField
              label={field.committees}
              values={values.committees || []}
              onChange={(names) => set('committees', names)}
              error={wrong('committees')}
            />
            <TagField
              label={field.substituteCommittees}
              values={values.substituteCommittees || []}
              onChange={(names) => set('substituteCommittees', names)}
              error={wrong('substituteCommittees')}
            />
          </FieldRow>
          <PartialDateField
            label={field.asOf}
            value={values.asOf ?? ''}
            onChange={(text) => set('asOf', text)}
            description={workspace.partialDateHint}
            error={wrong('asOf')}
          />
        </FieldGroup>
      </RecordFormFrame>
      <Dialog title={records.add.organizations} isOpen={isAdding} onClose={() => setAdding(false)}>
        <OrganizationEditor
          record={null}
          about={{}}
          onCancel={() => setAdding(false)}
          onSaved={(organization) => {
            set('organizationId', organization.id);
            setAdding(false);
          }}
        />
      </Dialog>
    </>
  );
}
