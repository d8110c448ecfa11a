import type { TagKind } from '../../domain/framing/framings';
import { useLive, useOffice } from '../office';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt } from '../record/field-label';
import { choicesOf, IssuesPicker, PersonPicker, useFramingChoices } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { useRecordForm } from '../record/use-record-form';
import { RadioGroup } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useWords } from '../words';

/** What the officer knows of a framing with this person. Dated: after 18 months it no longer counts. */
export function TagEditor({ record, about, onSaved, onCancel }: EditorProps<'tags'>) {
  const words = useWords();
  const { records, workspace } = words;
  const today = useOffice().today();
  const framings = useFramingChoices();
  const officer = useLive(async (read) => (await read.settings()).officer, []) ?? '';
  const form = useRecordForm({
    table: 'tags',
    record,
    blank: {
      personIds: about.personId === undefined ? [] : [about.personId],
      issueIds: about.issueId === undefined ? [] : [about.issueId],
      kind: 'works',
      date: today,
    },
    draftKey: draftKeyOf('tags', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.tags;
  const wrong = (place: string) => problemAt(words, problems, place);
  return (
    <RecordFormFrame form={form} label={record === null ? records.add.tags : records.one.tags} onCancel={onCancel}>
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
          <Select
            label={field.framing}
            value={values.framing || null}
            choices={framings}
            onChange={(framing) => set('framing', framing)}
            isRequired
            error={wrong('framing')}
          />
        </FieldRow>
        <RadioGroup
          label={field.kind}
          value={values.kind || null}
          choices={choicesOf<TagKind>(words.framing.tagKinds)}
          onChange={(kind) => set('kind', kind)}
          isInline
        />
        <TextArea
          label={field.reason}
          value={values.reason ?? ''}
          onChange={(text) => set('reason', text)}
          rows={2}
          error={wrong('reason')}
          description={workspace.disclosable}
        />
        <FieldRow>
          <DateField
            label={field.date}
            value={values.date ?? ''}
            onChange={(date) => set('date', date)}
            isRequired
            error={wrong('date')}
          />
          <TextField
            label={field.by}
            value={values.by ?? ''}
            onChange={(text) => set('by', text)}
            placeholder={officer}
            error={wrong('by')}
          />
        </FieldRow>
        <IssuesPicker
          label={field.issueIds}
          value={values.issueIds || []}
          onChange={(ids) => set('issueIds', [...ids])}
          problems={problems}
          place="issueIds"
        />
      </FieldGroup>
    </RecordFormFrame>
  );
}
