import { useState } from 'react';
import type { IssueId } from '../../domain/issue/schema';
import type { PageFacts } from '../../domain/page/schema';
import type { PersonId } from '../../domain/person/schema';
import { LANGUAGES } from '../../domain/shared/language';
import { STATEMENT_SOURCES, type Statement } from '../../domain/statement/schema';
import { originOfPage } from '../../domain/statement/statement-of-page';
import { useLive, useOffice } from '../office';
import { problemAt } from '../record/field-label';
import { choicesOf, IssuesPicker, PersonPicker } from '../record/pickers';
import { FieldRow, RecordFormFrame } from '../record/record-form';
import { useRecordForm } from '../record/use-record-form';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useWords } from '../words';
import { SuggestedFramings } from './suggested-framings';

/** What a capture starts from: the page, and whom and what the officer is looking at. */
interface CaptureProperties {
  readonly facts: PageFacts;
  readonly personId: PersonId | null;
  readonly issueId: IssueId | null;
  readonly onDone: () => void;
}

/** "Clipping": words, speaker, day, outlet and link, filled in from the page; two keys later it counts as a reason. */
export function CaptureForm(properties: CaptureProperties) {
  const [saved, setSaved] = useState<Statement | null>(null);
  if (saved !== null) {
    return <Kept statement={saved} onAnother={() => setSaved(null)} onDone={properties.onDone} />;
  }
  return <NewStatement {...properties} onSaved={setSaved} />;
}

function Kept({ statement, onAnother, onDone }: { statement: Statement; onAnother: () => void; onDone: () => void }) {
  const { capture, common } = useWords();
  const person = useLive((read) => read.get('people', statement.personIds[0] ?? ''), [statement]);
  return (
    <Notice
      tone="done"
      actions={
        <>
          <Button onPress={onAnother}>{capture.another}</Button>
          <Button onPress={onDone}>{common.close}</Button>
        </>
      }
    >
      {capture.saved(person?.name ?? '')}
    </Notice>
  );
}

function NewStatement({
  facts,
  personId,
  issueId,
  onDone,
  onSaved,
}: CaptureProperties & { onSaved: (statement: Statement) => void }) {
  const words = useWords();
  const { records, ui, capture } = words;
  const office = useOffice();
  const form = useRecordForm({
    table: 'statements',
    record: null,
    blank: {
      personIds: personId === null ? [] : [personId],
      issueIds: issueId === null ? [] : [issueId],
      text: '',
      issueStance: 'unclear',
      formerRole: false,
      capturedAt: office.now(),
      ...originOfPage(facts),
    },
    draftKey: `capture:${facts.url}`.slice(0, 100),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.statements;
  const wrong = (place: string) => problemAt(words, problems, place);
  const line = (name: 'outlet' | 'title' | 'url') => (
    <TextField
      label={field[name]}
      type={name === 'url' ? 'url' : 'text'}
      value={values[name] ?? ''}
      onChange={(text) => set(name, text)}
      error={wrong(name)}
    />
  );
  return (
    <RecordFormFrame form={form} label={capture.open} onCancel={onDone}>
      <TextArea
        label={field.text}
        value={values.text ?? ''}
        onChange={(text) => set('text', text)}
        language={values.language || undefined}
        placeholder={capture.wordsHint}
        rows={4}
        isRequired
        error={wrong('text')}
      />
      <FieldRow>
        <PersonPicker
          label={field.personIds}
          value={(values.personIds || [])[0] ?? null}
          onChange={(id) => set('personIds', id === null ? [] : [id])}
          problems={problems}
          place="personIds"
          isRequired
        />
        <DateField
          label={field.date}
          value={values.date ?? ''}
          onChange={(date) => set('date', date)}
          error={wrong('date')}
        />
        <Select
          label={field.language}
          value={values.language || null}
          choices={LANGUAGES.map((code) => ({ value: code, label: ui.languages[code] }))}
          onChange={(code) => set('language', code)}
          error={wrong('language')}
        />
      </FieldRow>
      <SuggestedFramings
        text={values.text ?? ''}
        language={values.language || undefined}
        confirmed={values.frames || []}
        onChange={(frames) => set('frames', frames)}
      />
      <RadioGroup
        label={field.issueStance}
        value={values.issueStance || null}
        choices={choicesOf(records.issueStances)}
        onChange={(stance) => set('issueStance', stance)}
        isInline
      />
      <IssuesPicker
        label={field.issueIds}
        value={values.issueIds || []}
        onChange={(ids) => set('issueIds', [...ids])}
        problems={problems}
        place="issueIds"
      />
      <Disclosure summary={capture.where} open={problems.length > 0}>
        <FieldRow>
          <Select
            label={field.source}
            value={values.source || null}
            choices={STATEMENT_SOURCES.map((source) => ({ value: source, label: records.statementSources[source] }))}
            onChange={(source) => set('source', source)}
            error={wrong('source')}
          />
          {line('outlet')}
          {line('title')}
          {line('url')}
        </FieldRow>
      </Disclosure>
    </RecordFormFrame>
  );
}
