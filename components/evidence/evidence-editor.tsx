import { EVIDENCE_KINDS } from '../../domain/issue/schema';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt, problemsByLanguage } from '../record/field-label';
import { FramingsPicker, IssuesPicker } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { useRecordForm } from '../record/use-record-form';
import { DateField } from '../ui/date-field';
import { MultilingualField } from '../ui/multilingual-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';

/** One source, with what it shows and what it does not. */
export function EvidenceEditor({ record, about, onSaved, onCancel }: EditorProps<'evidence'>) {
  const words = useWords();
  const { records, workspace } = words;
  const form = useRecordForm({
    table: 'evidence',
    record,
    blank: {
      issueIds: about.issueId === undefined ? [] : [about.issueId],
      kind: 'statistic',
      title: {},
      figure: {},
      source: '',
      doesNotProve: {},
      framings: [],
    },
    draftKey: draftKeyOf('evidence', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.evidence;
  const wrong = (place: string) => problemAt(words, problems, place);
  return (
    <RecordFormFrame
      form={form}
      label={record === null ? records.add.evidence : records.one.evidence}
      onCancel={onCancel}
    >
      <FieldGroup>
        <MultilingualField
          label={field.title}
          isRequired
          isLong
          value={values.title || {}}
          onChange={(text) => set('title', text)}
          error={wrong('title')}
          errors={problemsByLanguage(words, problems, 'title')}
        />
        <FieldRow>
          <Select
            label={field.kind}
            value={values.kind || null}
            choices={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: records.evidenceKinds[kind] }))}
            onChange={(kind) => set('kind', kind)}
            error={wrong('kind')}
          />
          <TextField
            label={field.source}
            value={values.source ?? ''}
            onChange={(text) => set('source', text)}
            isRequired
            error={wrong('source')}
          />
          <DateField
            label={field.date}
            value={values.date ?? ''}
            onChange={(date) => set('date', date)}
            error={wrong('date')}
          />
        </FieldRow>
        <TextField
          label={field.url}
          type="url"
          value={values.url ?? ''}
          onChange={(text) => set('url', text)}
          error={wrong('url')}
        />
      </FieldGroup>
      <FieldGroup title={workspace.whatItShows}>
        <MultilingualField
          label={field.figure}
          value={values.figure || {}}
          onChange={(text) => set('figure', text)}
          isLong
          errors={problemsByLanguage(words, problems, 'figure')}
        />
        <MultilingualField
          label={field.doesNotProve}
          value={values.doesNotProve || {}}
          onChange={(text) => set('doesNotProve', text)}
          isLong
          errors={problemsByLanguage(words, problems, 'doesNotProve')}
        />
        <FieldRow>
          <FramingsPicker
            label={field.framings}
            value={values.framings || []}
            onChange={(framings) => set('framings', [...framings])}
            problems={problems}
            place="framings"
          />
          <IssuesPicker
            label={field.issueIds}
            value={values.issueIds || []}
            onChange={(ids) => set('issueIds', [...ids])}
            problems={problems}
            place="issueIds"
          />
        </FieldRow>
      </FieldGroup>
    </RecordFormFrame>
  );
}
