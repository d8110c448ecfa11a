import { newPerson } from '../../domain/person/new-person';
import { PROFESSIONS, type Person } from '../../domain/person/schema';
import type { EditorProps } from '../record/editor';
import { choicesOf, PersonPicker, useLanguageChoices } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Rows } from '../record/rows';
import { Checkbox } from '../ui/checks';
import { PartialDateField } from '../ui/partial-date-field';
import { TagField } from '../ui/tag-field';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';

type ContactDetail = Person['contactDetails'][number];
type Link = Person['links'][number];

/** Public facts of one person; impressions are elsewhere, and grades nowhere. */
export function PersonEditor(props: EditorProps<'people'>) {
  const { records, workspace } = useWords();
  const languages = useLanguageChoices();
  const field = records.fields.people;
  return (
    <RecordEditor
      {...props}
      table="people"
      blank={{
        ...newPerson(''),
        // Begun from somebody's dossier: a person who works there.
        ...(props.about.personId === undefined ? {} : { kind: 'staff', worksFor: props.about.personId }),
      }}
    >
      {(form) => {
        const otherNames = form.values.otherNames || [];
        const source = form.values.source || { title: '' };
        return (
          <>
            <FieldGroup>
              {form.text('name', { isRequired: true })}
              <FieldRow>
                {form.text('honorificPrefix')}
                {form.text('givenName')}
                {form.text('familyName')}
              </FieldRow>
              <TagField
                label={field.otherNames}
                values={otherNames.map(({ name }) => name)}
                onChange={(names) =>
                  form.set(
                    'otherNames',
                    names.map((name) => otherNames.find((other) => other.name === name) ?? { name }),
                  )
                }
                description={workspace.otherNamesHint}
                error={form.wrong('otherNames')}
              />
              <FieldRow>
                {form.choice('kind', choicesOf(records.personKinds))}
                <PersonPicker {...form.picker('worksFor')} />
                {form.choice('gender', choicesOf(records.genders))}
              </FieldRow>
              <FieldRow>
                {form.manyOf('languages', languages)}
                {form.manyOf('professions', choicesOf(records.professions, PROFESSIONS))}
              </FieldRow>
              <Checkbox
                isSelected={form.values.noDialogue === true}
                onChange={(noDialogue) => form.set('noDialogue', noDialogue ? true : undefined)}
              >
                {field.noDialogue}
              </Checkbox>
            </FieldGroup>
            <FieldGroup title={field.contactDetails}>
              <Rows<ContactDetail>
                label={field.contactDetails}
                isLabelHidden
                rows={form.values.contactDetails || []}
                onChange={(rows) => form.set('contactDetails', rows)}
                blank={() => ({ type: '', value: '' })}
                add={workspace.addContact}
                nameOf={(row) => row.value || row.type}
                error={form.wrong('contactDetails')}
                render={(row, change) => (
                  <FieldRow>
                    <TextField
                      label={workspace.contactType}
                      value={row.type}
                      onChange={(type) => change({ ...row, type })}
                    />
                    <TextField
                      label={workspace.contactValue}
                      value={row.value}
                      onChange={(value) => change({ ...row, value })}
                    />
                  </FieldRow>
                )}
              />
              <Rows<Link>
                label={field.links}
                rows={form.values.links || []}
                onChange={(rows) => form.set('links', rows)}
                blank={() => ({ url: '' })}
                add={workspace.addLink}
                nameOf={(row) => row.note ?? row.url}
                error={form.wrong('links')}
                render={(row, change) => (
                  <FieldRow>
                    <TextField
                      label={records.fields.statements.url}
                      type="url"
                      value={row.url}
                      onChange={(url) => change({ ...row, url })}
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
            <FieldGroup title={field.source} description={workspace.sourceHint}>
              <FieldRow>
                <TextField
                  label={field.source}
                  value={source.title}
                  onChange={(title) => form.set('source', { ...source, title })}
                  error={form.wrong('source.title')}
                />
                <TextField
                  label={records.fields.statements.url}
                  type="url"
                  value={source.url ?? ''}
                  onChange={(url) => form.set('source', { ...source, url })}
                  error={form.wrong('source.url')}
                />
                <PartialDateField
                  label={records.fields.memberships.asOf}
                  value={source.asOf ?? ''}
                  onChange={(asOf) => form.set('source', { ...source, asOf })}
                  description={workspace.partialDateHint}
                  error={form.wrong('source.asOf')}
                />
              </FieldRow>
              <FieldRow>
                {form.date('checkedOn')}
                {form.partialDate('birthDate', { description: workspace.partialDateHint })}
              </FieldRow>
            </FieldGroup>
          </>
        );
      }}
    </RecordEditor>
  );
}
