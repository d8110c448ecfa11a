import { FRAMINGS } from '../../domain/framing/framings';
import { ASK_NATURES, type Recommendation } from '../../domain/issue/schema';
import { AskLadderField } from '../issue/ask-ladder-field';
import { useLive, useOffice } from '../office';
import { aboutOf, type EditorProps } from '../record/editor';
import { problemsByLanguage } from '../record/field-label';
import { choicesOf } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { textOf } from '../record/record-names';
import { Rows } from '../record/rows';
import { Button } from '../ui/button';
import { MultilingualField } from '../ui/multilingual-field';
import { useLanguage, useWords } from '../words';
import { ArgumentsField } from './arguments-field';
import { HandOverSheet } from './hand-over';
import { UptakeField } from './uptake-field';
import { UsableGaps } from './usable-gaps';

type Objection = Recommendation['objections'][number];

/** What we want on an issue, ready to be used as it stands. */
export function RecommendationEditor(props: EditorProps<'recommendations'>) {
  const words = useWords();
  const language = useLanguage();
  const { records, workspace, recommendation } = words;
  const evidence = useLive((read) => read.list('evidence'), []) ?? [];
  const issues = useLive((read) => read.list('issues'), []) ?? [];
  const today = useOffice().today();
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
        const text = form.values.text || {};
        const own = form.values.issueIds || [];
        return (
          <>
            {props.record === null ? null : (
              <>
                <UsableGaps
                  recommendation={{
                    text,
                    asks,
                    arguments: form.values.arguments || {},
                    evidenceIds: form.values.evidenceIds || [],
                    levels: form.values.levels || [],
                    remits: form.values.remits || [],
                    languageStatus: statuses,
                  }}
                  issues={issues.filter(({ id }) => own.includes(id))}
                />
                <HandOverSheet recommendation={props.record} evidence={evidence} />
              </>
            )}
            <FieldGroup>
              {form.texts('title', { isRequired: true, isLong: true })}
              <MultilingualField
                label={field.text}
                value={text}
                onChange={(text) => form.set('text', text)}
                isLong
                errors={problemsByLanguage(words, form.problems, 'text')}
                statuses={statuses}
                onStatusChange={(code, status) => form.set('languageStatus', { ...statuses, [code]: status })}
              />
              {form.issues({ isRequired: true })}
              {form.choice('nature', choicesOf(recommendation.natures, ASK_NATURES), {
                description: recommendation.natureHint,
              })}
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
              {form.tags('coSignatories')}
            </FieldGroup>
            <FieldGroup title={recommendation.keptAlive} description={recommendation.keptAliveHint}>
              <FieldRow>
                {form.date('adoptedOn')}
                {form.date('reviewedOn')}
              </FieldRow>
              <div>
                <Button onPress={() => form.set('reviewedOn', today)}>{recommendation.readAgain}</Button>
              </div>
            </FieldGroup>
            <UptakeField
              value={form.values.uptake || []}
              onChange={(rows) => form.set('uptake', rows)}
              error={form.wrong('uptake')}
            />
          </>
        );
      }}
    </RecordEditor>
  );
}
