import { POLICY_WINDOWS, type Issue } from '../../domain/issue/schema';
import { writingOrder } from '../../domain/shared/language';
import type { EditorProps } from '../record/editor';
import { choicesOf, FramingsPicker, useAskLevelChoices } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Checkbox } from '../ui/checks';
import { Select } from '../ui/select';
import { TagField } from '../ui/tag-field';
import { TextField } from '../ui/text-field';
import { useLanguage, useWords } from '../words';
import { AskLadderField } from './ask-ladder-field';
import { JointTermsField } from './joint-terms-field';
import { RelevanceField } from './relevance-field';
import { SpeakersField } from './speakers-field';

const NO_KEYWORDS = { fr: [], nl: [], en: [], de: [] };
const NO_ASKS = { ideal: {}, reformist: {}, minimal: {} };

/** A subject the organisation works on: words that give it away, the ask ladder, what can be won now. */
export function IssueEditor(props: EditorProps<'issues'>) {
  const { records, ui, workspace } = useWords();
  const own = useLanguage();
  const levels = useAskLevelChoices();
  const field = records.fields.issues;
  return (
    <RecordEditor
      {...props}
      table="issues"
      blank={{
        title: {},
        summary: {},
        keywords: NO_KEYWORDS,
        documentNumbers: [],
        asks: NO_ASKS,
        window: 'normal',
        relevance: {},
      }}
    >
      {(form) => {
        const keywords = form.values.keywords || NO_KEYWORDS;
        const asks = form.values.asks || NO_ASKS;
        const jointLine = form.values.jointLine || null;
        return (
          <>
            <FieldGroup>
              {form.texts('title', { isRequired: true })}
              {form.texts('summary', { isLong: true })}
              <FieldRow>
                {form.text('owner')}
                {form.choice('window', choicesOf(records.windows, POLICY_WINDOWS))}
              </FieldRow>
              {form.longText('windowReason', { rows: 2 })}
            </FieldGroup>
            <AskLadderField
              label={field.asks}
              value={asks}
              onChange={(level, text) => form.set('asks', { ...asks, [level]: text })}
              problems={form.problems}
            />
            <FieldGroup title={field.keywords} description={`${workspace.keywordsHint} ${ui.addWordHint}`}>
              <FieldRow>
                {writingOrder(own).map((language) => (
                  <TagField
                    key={language}
                    label={ui.languages[language]}
                    values={keywords[language]}
                    onChange={(list) => form.set('keywords', { ...keywords, [language]: list })}
                    language={language}
                    hasHint={false}
                    error={form.wrong(`keywords.${language}`)}
                  />
                ))}
              </FieldRow>
              {form.tags('documentNumbers', { description: workspace.documentsHint })}
            </FieldGroup>
            <RelevanceField
              label={field.relevance}
              value={form.values.relevance || {}}
              onChange={(relevance) => form.set('relevance', relevance)}
            />
            <SpeakersField
              label={field.speakers}
              value={form.values.speakers || []}
              onChange={(speakers) => form.set('speakers', speakers.length === 0 ? undefined : speakers)}
              problems={form.problems}
              error={form.wrong('speakers')}
            />
            <FieldGroup title={field.jointLine} description={workspace.jointLineHint}>
              <Checkbox
                isSelected={jointLine !== null}
                onChange={(isJoint) =>
                  form.set(
                    'jointLine',
                    isJoint ? { partner: '', askCeiling: 'reformist', avoidFramings: [] } : undefined,
                  )
                }
              >
                {workspace.hasJointLine}
              </Checkbox>
              {jointLine === null ? null : (
                <FieldRow>
                  <TextField
                    label={workspace.partner}
                    value={jointLine.partner}
                    onChange={(partner) => form.set('jointLine', { ...jointLine, partner })}
                    error={form.wrong('jointLine.partner')}
                  />
                  <Select
                    label={workspace.askCeiling}
                    value={jointLine.askCeiling}
                    choices={levels}
                    onChange={(askCeiling) => form.set('jointLine', { ...jointLine, askCeiling })}
                  />
                  <FramingsPicker
                    label={workspace.avoidFramings}
                    value={jointLine.avoidFramings}
                    onChange={(framings) => form.set('jointLine', { ...jointLine, avoidFramings: [...framings] })}
                    problems={form.problems}
                    place="jointLine.avoidFramings"
                  />
                </FieldRow>
              )}
              {jointLine === null ? null : (
                <JointTermsField
                  value={jointLine.terms}
                  onChange={(terms) => form.set('jointLine', withTerms(jointLine, terms))}
                  error={form.wrong('jointLine.terms')}
                />
              )}
            </FieldGroup>
          </>
        );
      }}
    </RecordEditor>
  );
}

type JointLine = NonNullable<Issue['jointLine']>;

function withTerms({ terms: _before, ...jointLine }: JointLine, terms: JointLine['terms']): JointLine {
  return terms === undefined ? jointLine : { ...jointLine, terms };
}
