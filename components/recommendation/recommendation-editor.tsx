import { FRAMINGS } from '../../domain/framing/framings';
import type { Recommendation } from '../../domain/issue/schema';
import { AskLadderField } from '../issue/ask-ladder-field';
import { useLive } from '../office';
import { aboutOf, type EditorProps } from '../record/editor';
import { problemsByLanguage } from '../record/field-label';
import { choicesOf } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { textOf } from '../record/record-names';
import { Rows } from '../record/rows';
import { MultilingualField } from '../ui/multilingual-field';
import { useLanguage, useWords } from '../words';
import { ArgumentsField } from './arguments-field';

type Objection = Recommendation['objections'][number];

/** What we want on an issue, ready to be used as it stands. */
export function RecommendationEditor(props: EditorProps<'recommendations'>) {
  const words = useWords();
  const language = useLanguage();
  const { records, workspace } = words;
  const evidence = useLive((read) => read.list('evidence'), []) ?? [];
  const field = records.fields.recommendations;
  const { issueIds } = aboutOf(props.about);
  return (
    <RecordEditor
      {...props}
      table="recommendations"
      blank={{
        issueIds,
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
      }}
    >
      {(form) => {
        const statuses = form.values.languageStatus || {};
        const asks = form.values.asks || {};
        return (
          <>
            <FieldGroup>
              {form.texts('title', { isRequired: true, isLong: true })}
              <MultilingualField
                label={field.text}
                value={form.values.text || {}}
                onChange={(text) => form.set('text', text)}
                isLong
                errors={problemsByLanguage(words, form.problems, 'text')}
                statuses={statuses}
                onStatusChange={(code, status) => form.set('languageStatus', { ...statuses, [code]: status })}
              />
              {form.issues({ isRequired: true })}
              {form.check('doNotRaise', { description: workspace.doNotRaiseHint })}
            </FieldGroup>
            <ArgumentsField
              label={field.arguments}
              value={form.values.arguments || {}}
              onChange={(list) => form.set('arguments', list)}
              problems={form.problems}
              framings={FRAMINGS}
            />
            <FieldGroup title={field.objections}>
              <Rows<Objection>
                label={field.objections}
                isLabelHidden
                rows={form.values.objections || []}
                onChange={(rows) => form.set('objections', rows)}
                blank={() => ({ objection: {}, answer: {} })}
                add={workspace.addObjection}
                nameOf={(row, at) => textOf(row.objection, language) || `${at + 1}`}
                error={form.wrong('objections')}
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
              onChange={(level, text) => form.set('asks', { ...asks, [level]: text })}
              problems={form.problems}
            />
            <FieldGroup title={workspace.whoCanGrantIt}>
              <FieldRow>
                {form.manyOf('levels', choicesOf(records.levels))}
                {form.manyOf('remits', choicesOf<string>(records.remits))}
              </FieldRow>
              {form.manyOf(
                'evidenceIds',
                evidence.map((entry) => ({
                  value: entry.id,
                  label: textOf(entry.title, language) || entry.source,
                  note: entry.source,
                })),
              )}
              <FieldRow>
                {form.tags('coSignatories')}
                {form.date('adoptedOn')}
              </FieldRow>
            </FieldGroup>
          </>
        );
      }}
    </RecordEditor>
  );
}
