import { ASK_LEVELS } from '../../domain/framing/framings';
import { POLICY_WINDOWS } from '../../domain/issue/schema';
import { LANGUAGES } from '../../domain/shared/language';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt, problemsByLanguage } from '../record/field-label';
import { FramingsPicker } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { useRecordForm } from '../record/use-record-form';
import { Checkbox } from '../ui/checks';
import { MultilingualField } from '../ui/multilingual-field';
import { Select } from '../ui/select';
import { TagField } from '../ui/tag-field';
import { TextArea, TextField } from '../ui/text-field';
import { useWords } from '../words';
import { AskLadderField } from './ask-ladder-field';
import { RelevanceField } from './relevance-field';

/** A subject the organisation works on: words that give it away, the ask ladder, what can be won now. */
export function IssueEditor({ record, about, onSaved, onCancel }: EditorProps<'issues'>) {
  const words = useWords();
  const { records, ui, workspace } = words;
  const form = useRecordForm({
    table: 'issues',
    record,
    blank: {
      title: {},
      summary: {},
      keywords: { fr: [], nl: [], en: [], de: [] },
      documentNumbers: [],
      asks: { ideal: {}, reformist: {}, minimal: {} },
      window: 'normal',
      relevance: {},
    },
    draftKey: draftKeyOf('issues', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.issues;
  const wrong = (place: string) => problemAt(words, problems, place);
  const keywords = values.keywords || { fr: [], nl: [], en: [], de: [] };
  const asks = values.asks || { ideal: {}, reformist: {}, minimal: {} };
  const jointLine = values.jointLine || null;
  return (
    <RecordFormFrame form={form} label={record === null ? records.add.issues : records.one.issues} onCancel={onCancel}>
      <FieldGroup>
        <MultilingualField
          label={field.title}
          isRequired
          value={values.title || {}}
          onChange={(text) => set('title', text)}
          error={wrong('title')}
          errors={problemsByLanguage(words, problems, 'title')}
        />
        <MultilingualField
          label={field.summary}
          value={values.summary || {}}
          onChange={(text) => set('summary', text)}
          isLong
          errors={problemsByLanguage(words, problems, 'summary')}
        />
        <FieldRow>
          <TextField
            label={field.owner}
            value={values.owner ?? ''}
            onChange={(text) => set('owner', text)}
            error={wrong('owner')}
          />
          <Select
            label={field.window}
            value={values.window || null}
            choices={POLICY_WINDOWS.map((window) => ({ value: window, label: records.windows[window] }))}
            onChange={(window) => set('window', window)}
          />
        </FieldRow>
        <TextArea
          label={field.windowReason}
          value={values.windowReason ?? ''}
          onChange={(text) => set('windowReason', text)}
          rows={2}
          error={wrong('windowReason')}
        />
      </FieldGroup>
      <AskLadderField
        label={field.asks}
        value={asks}
        onChange={(level, text) => set('asks', { ...asks, [level]: text })}
        problems={problems}
      />
      <FieldGroup title={field.keywords} description={`${workspace.keywordsHint} ${ui.addWordHint}`}>
        <FieldRow>
          {LANGUAGES.map((language) => (
            <TagField
              key={language}
              label={ui.languages[language]}
              values={keywords[language]}
              onChange={(list) => set('keywords', { ...keywords, [language]: list })}
              language={language}
              hasHint={false}
              error={wrong(`keywords.${language}`)}
            />
          ))}
        </FieldRow>
        <TagField
          label={field.documentNumbers}
          values={values.documentNumbers || []}
          onChange={(numbers) => set('documentNumbers', numbers)}
          description={workspace.documentsHint}
          error={wrong('documentNumbers')}
        />
      </FieldGroup>
      <RelevanceField
        label={field.relevance}
        value={values.relevance || {}}
        onChange={(relevance) => set('relevance', relevance)}
      />
      <FieldGroup title={field.jointLine} description={workspace.jointLineHint}>
        <Checkbox
          isSelected={jointLine !== null}
          onChange={(isJoint) =>
            set('jointLine', isJoint ? { partner: '', askCeiling: 'reformist', avoidFramings: [] } : undefined)
          }
        >
          {workspace.hasJointLine}
        </Checkbox>
        {jointLine === null ? null : (
          <FieldRow>
            <TextField
              label={workspace.partner}
              value={jointLine.partner}
              onChange={(partner) => set('jointLine', { ...jointLine, partner })}
              error={wrong('jointLine.partner')}
            />
            <Select
              label={workspace.askCeiling}
              value={jointLine.askCeiling}
              choices={ASK_LEVELS.map((level) => ({ value: level, label: words.framing.askLevels[level] }))}
              onChange={(askCeiling) => set('jointLine', { ...jointLine, askCeiling })}
            />
            <FramingsPicker
              label={workspace.avoidFramings}
              value={jointLine.avoidFramings}
              onChange={(framings) => set('jointLine', { ...jointLine, avoidFramings: [...framings] })}
              problems={problems}
              place="jointLine.avoidFramings"
            />
          </FieldRow>
        )}
      </FieldGroup>
    </RecordFormFrame>
  );
}
