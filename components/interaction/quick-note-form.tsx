import { useEffect, useRef } from 'react';
import { INTERACTION_CHANNELS } from '../../domain/interaction/schema';
import { isNoteEmpty, type NoteProblem } from '../../domain/interaction/quick-note';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { textIn } from '../../domain/shared/language';
import { useLive } from '../office';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checks';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { Disclosure } from '../ui/disclosure';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-field';
import { isSaveShortcut, useKey } from '../ui/use-key';
import { useLanguage, useWords } from '../words';
import { FramingsTried } from './framings-tried';
import { NoteTold } from './note-told';
import styles from './quick-note-form.module.css';
import { problemSentence } from './problem-sentence';
import { useQuickNote } from './use-quick-note';

/** "After the call": who, what we asked, what they said and promised, what we do next. Never lost, saved with Ctrl or Cmd + Enter. */
export function QuickNoteForm({
  personId = null,
  issueId = null,
}: {
  personId?: PersonId | null;
  issueId?: IssueId | null;
}) {
  const words = useWords();
  const { interaction } = words;
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const { note, problems, failure, isSaving, wasKept, savedFor, change, save, discard } = useQuickNote({
    personId,
    issueId,
  });
  const lists = useLive(async (read) => ({ people: await read.list('people'), issues: await read.list('issues') }), []);
  useEffect(() => {
    if (problems.length === 0) return;
    // A framing of which nobody said how it landed is answered with buttons: the first of them is where to go on.
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-unanswered] button') ?? null;
    const folded = first?.closest('details') ?? null;
    if (folded !== null) folded.open = true;
    first?.focus();
  }, [problems]);
  useEffect(() => {
    // The field that was typed in may be gone with the note: the focus stays in the form, where Tab and Escape go on from.
    if (savedFor !== null) form.current?.focus();
  }, [savedFor]);
  useKey(form, isSaveShortcut, () => void save());
  if (note === null || lists === undefined) return <Loading />;

  const errorAt = (field: NoteProblem['field']) => {
    const problem = problems.find((candidate) => candidate.field === field);
    return problem === undefined ? undefined : problemSentence(problem, words);
  };
  const nameOf = (id: PersonId) => lists.people.find((person) => person.id === id)?.name ?? '';
  const text = (
    field: 'asked' | 'answered' | 'promised' | 'next',
    label: string,
    rows: number,
    placeholder?: string,
  ) => (
    <TextArea
      label={label}
      // After a call the first thing to type is what was said; whom it is about comes first only when nobody knows yet.
      takesFocus={field === 'asked' && personId !== null}
      rows={rows}
      value={note[field]}
      onChange={(value) => change({ [field]: value })}
      placeholder={placeholder}
      error={errorAt(field)}
    />
  );

  return (
    <form
      ref={form}
      tabIndex={-1}
      className={styles.form}
      aria-label={interaction.quickNote}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {wasKept && personId !== null && note.personId !== null && note.personId !== personId ? (
        <Notice actions={<Button onPress={discard}>{interaction.discard}</Button>}>
          {interaction.draftAboutOther(nameOf(note.personId))}
        </Notice>
      ) : null}
      <div className={styles.pair}>
        <ComboBox
          label={interaction.who}
          placeholder={interaction.whoPlaceholder}
          value={note.personId}
          choices={lists.people.map((person) => ({ value: person.id, label: person.name }))}
          onChange={(person) => change({ personId: person })}
          error={errorAt('personId')}
          takesFocus={personId === null}
          isRequired
        />
        <Select
          label={interaction.issue}
          value={note.issueId ?? NO_ISSUE}
          choices={[
            { value: NO_ISSUE, label: interaction.noIssue },
            ...lists.issues.map((issue) => ({
              value: issue.id,
              label: textIn(issue.title, language)?.text ?? issue.id,
            })),
          ]}
          onChange={(chosen) => change({ issueId: chosen === NO_ISSUE ? null : chosen })}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={interaction.channel}
          value={note.channel}
          choices={INTERACTION_CHANNELS.map((channel) => ({ value: channel, label: interaction.channels[channel] }))}
          onChange={(channel) => change({ channel })}
        />
        <DateField
          label={interaction.date}
          value={note.date}
          onChange={(date) => change({ date })}
          error={errorAt('date')}
        />
      </div>
      <Checkbox
        isSelected={note.direction === 'in'}
        onChange={(incoming) => change({ direction: incoming ? 'in' : 'out' })}
      >
        {interaction.in}
      </Checkbox>
      {text('asked', interaction.asked, 1)}
      {text('answered', interaction.said, 2)}
      {text('promised', interaction.promised, 1, interaction.promisedHint)}
      {note.promised.trim() === '' ? null : (
        <div className={styles.under}>
          <DateField
            label={interaction.promisedBy}
            value={note.promisedBy}
            onChange={(promisedBy) => change({ promisedBy })}
            error={errorAt('promisedBy')}
          />
          <Checkbox isSelected={note.promisedInPublic} onChange={(promisedInPublic) => change({ promisedInPublic })}>
            {interaction.promisedInPublic}
          </Checkbox>
        </div>
      )}
      {text('next', interaction.next, 1)}
      {note.next.trim() === '' ? null : (
        <div className={styles.under}>
          <DateField
            label={interaction.nextBy}
            value={note.nextBy}
            onChange={(nextBy) => change({ nextBy })}
            error={errorAt('nextBy')}
          />
        </div>
      )}
      <Disclosure summary={interaction.framingsTried} open={note.tried.length > 0}>
        <FramingsTried tried={note.tried} onChange={(tried) => change({ tried })} error={errorAt('tried')} />
      </Disclosure>
      <p className={styles.disclosable}>{interaction.disclosable}</p>
      <div className={styles.bar}>
        <div className={styles.told}>
          <NoteTold savedFor={savedFor} failure={failure} nameOf={nameOf} typed={note} />
        </div>
        <span className={styles.state} aria-live="polite">
          {isNoteEmpty(note) ? '' : interaction.draftKept}
        </span>
        {wasKept ? (
          <Button look="quiet" onPress={discard}>
            {interaction.discard}
          </Button>
        ) : null}
        <Button look="primary" type="submit" isDisabled={isSaving}>
          {isSaving ? interaction.saving : interaction.save}
        </Button>
        <kbd className={styles.keys}>{interaction.shortcut}</kbd>
      </div>
    </form>
  );
}

const NO_ISSUE = 'none';
