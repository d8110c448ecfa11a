import { FRAMINGS } from '../../domain/framing/framings';
import type { Recommendation } from '../../domain/issue/schema';
import { useLive } from '../office';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt, problemsByLanguage } from '../record/field-label';
import { choicesOf, IssuesPicker } from '../record/pickers';
import { textOf } from '../record/record-names';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { Rows } from '../record/rows';
import { useRecordForm } from '../record/use-record-form';
import { AskLadderField } from '../issue/ask-ladder-field';
import { Checkbox } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { MultiComboBox } from '../ui/multi-combo-box';
import { MultilingualField } from '../ui/multilingual-field';
import { TagField } from '../ui/tag-field';
import { useLanguage, useWords } from '../words';
import { ArgumentsField } from './arguments-field';

type Objection = Recommendation['objections'][number];

/** What we want on an issue, ready to be used as it stands. */
export function RecommendationEditor({ record, about, onSaved, onCancel }: EditorProps<'recommendations'>) {
  const words = useWords();
  const language = useLanguage();
  const { records, workspace } = words;
  const evidence = useLive((read) => read.list('evidence'), []) ?? [];
  const form = useRecordForm({
    table: 'recommendations',
    record,
    blank: {
      issueIds: about.issueId === undefined ? [] : [about.issueId],
      title: {},
      text: {},
      asks: {},
      arguments: {},
      objections: [],
      evidenceIds: [],
      coSignatories: [],
      levels: [],
      remits: [],
      languageStatus: {},
      doNotRaise: false,
    },
    draftKey: draftKeyOf('recommendations', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.recommendations;
  const wrong = (place: string) => problemAt(words, problems, place);
  const statuses = values.languageStatus || {};
  const asks = values.asks || {};
  return (
    <RecordFormFrame
      form={form}
      label={record === null ? records.add.recommendations : records.one.recommendations}
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
        <MultilingualField
          label={field.text}
          value={values.text || {}}
          onChange={(text) => set('text', text)}
          isLong
          errors={problemsByLanguage(words, problems, 'text')}
          statuses={statuses}
          onStatusChange={(code, status) => set('languageStatus', { ...statuses, [code]: status })}
        />
        <IssuesPicker
          label={field.issueIds}
          value={values.issueIds || []}
          onChange={(ids) => set('issueIds', [...ids])}
          problems={problems}
          place="issueIds"
          isRequired
        />
        <Checkbox
          isSelected={values.doNotRaise === true}
          onChange={(doNotRaise) => set('doNotRaise', doNotRaise)}
          description={workspace.doNotRaiseHint}
        >
          {field.doNotRaise}
        </Checkbox>
      </FieldGroup>
      <ArgumentsField
        label={field.arguments}
        value={values.arguments || {}}
        onChange={(list) => set('arguments', list)}
        problems={problems}
        framings={FRAMINGS}
      />
      <FieldGroup title={field.objections}>
        <Rows<Objection>
          label={field.objections}
          isLabelHidden
          rows={values.objections || []}
          onChange={(rows) => set('objections', rows)}
          blank={() => ({ objection: {}, answer: {} })}
          add={workspace.addObjection}
          nameOf={(row, at) => textOf(row.objection, language) || `${at + 1}`}
          error={wrong('objections')}
          render={(row, change) => (
            <>
              <MultilingualField
                label={workspace.objection}
                value={row.objection}
                onChange={(objection) => change({ ...row, objection })}
                isLong
              />
              <MultilingualField
                label={workspace.answer}
                value={row.answer}
                onChange={(answer) => change({ ...row, answer })}
                isLong
              />
            </>
          )}
        />
      </FieldGroup>
      <AskLadderField
        label={field.asks}
        value={asks}
        onChange={(level, text) => set('asks', { ...asks, [level]: text })}
        problems={problems}
      />
      <FieldGroup title={workspace.whoCanGrantIt}>
        <FieldRow>
          <MultiComboBox
            label={field.levels}
            values={values.levels || []}
            choices={choicesOf(records.levels)}
            onChange={(levels) => set('levels', levels)}
            error={wrong('levels')}
          />
          <MultiComboBox
            label={field.remits}
            values={values.remits || []}
            choices={choicesOf<string>(records.remits)}
            onChange={(remits) => set('remits', remits)}
            error={wrong('remits')}
          />
        </FieldRow>
        <MultiComboBox
          label={field.evidenceIds}
          values={values.evidenceIds || []}
          choices={evidence.map((entry) => ({
            value: entry.id,
            label: textOf(entry.title, language) || entry.source,
            note: entry.source,
          }))}
          onChange={(ids) => set('evidenceIds', ids)}
          error={wrong('evidenceIds')}
        />
        <FieldRow>
          <TagField
            label={field.coSignatories}
            values={values.coSignatories || []}
            onChange={(names) => set('coSignatories', names)}
            error={wrong('coSignatories')}
          />
          <DateField
            label={field.adoptedOn}
            value={values.adoptedOn ?? ''}
            onChange={(date) => set('adoptedOn', date)}
            error={wrong('adoptedOn')}
          />
        </FieldRow>
      </FieldGroup>
    </RecordFormFrame>
  );
}
