import { useEffect, useRef } from 'react';
import type { Capture } from '../../domain/statement/capture';
import type { CaptureProblem } from '../../domain/statement/capture-records';
import { LONGEST_PASSAGE } from '../../domain/statement/selection';
import { ErasedNotice } from '../erased-notice';
import { choicesOf, IssuesPicker } from '../record/pickers';
import { Button } from '../ui/button';
import { Checkbox, RadioGroup } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-field';
import { isSaveShortcut, useKey } from '../ui/use-key';
import { useLanguage, useWords } from '../words';
import { CaptureOrigin } from './capture-origin';
import { CaptureSpeaker } from './capture-speaker';
import styles from './capture-form.module.css';
import { FramingCues } from './framing-cues';
import { captureProblemSentence } from './problem-sentence';
import type { CaptureState } from './use-capture';

/** Words being kept: filled in from the page, each guess with its reason; Ctrl or Cmd + Enter saves. Nothing is lost, nothing guessed silently. */
export function CaptureForm({ state, onLater }: { state: CaptureState; onLater: () => void }) {
  const words = useWords();
  const { capture: own } = words;
  const form = useRef<HTMLFormElement>(null);
  const { capture, problems, failure, isSaving, change, save, discard } = state;
  useKey(form, isSaveShortcut, () => void save());
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const errorAt = (field: CaptureProblem['field']) => {
    const problem = problems.find((candidate) => candidate.field === field);
    return problem === undefined ? undefined : captureProblemSentence(problem, own);
  };
  const isElsewhereWrong = problems.some(({ field }) => field === 'url' || field === 'outlet' || field === 'title');
  const { guesses } = capture;

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={own.title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <CaptureNotice capture={capture} />
      {failure?.on === undefined ? null : <ErasedNotice on={failure.on} typed={[capture.text, capture.comment]} />}
      {failure === null || failure.on !== undefined ? null : (
        <Notice tone="error">
          {failure.isPromiseMissing
            ? own.promiseMissing
            : failure.code === 'storage_full'
              ? own.storageFull
              : own.notSaved}
        </Notice>
      )}
      <div className={capture.kind === 'note' ? undefined : styles.words}>
        <TextArea
          label={capture.kind === 'note' ? own.noted : own.words}
          rows={3}
          value={capture.text}
          onChange={(text) => change({ text })}
          placeholder={capture.text === '' ? own.wordsHint : undefined}
          language={capture.language ?? undefined}
          takesFocus={capture.text === ''}
          error={errorAt('text')}
          isRequired
        />
      </div>
      <div className={styles.pair}>
        <CaptureSpeaker capture={capture} onChange={change} error={errorAt('personId')} />
        <DateField
          label={own.said}
          value={capture.date}
          onChange={(date) => change({ date })}
          description={guesses.date === null ? undefined : own.guess.date[guesses.date]}
          error={errorAt('date')}
        />
      </div>
      <TextArea
        label={own.comment}
        rows={1}
        value={capture.comment}
        onChange={(comment) => change({ comment })}
        description={own.commentHint}
        takesFocus={capture.text !== ''}
        error={errorAt('comment')}
      />
      <div className={styles.checks}>
        <Checkbox isSelected={capture.isPromise} onChange={(isPromise) => change({ isPromise })}>
          {own.promise}
        </Checkbox>
        <Checkbox
          isSelected={capture.kind === 'note'}
          onChange={(isNote) => change({ kind: isNote ? 'note' : 'words' })}
        >
          {own.note}
        </Checkbox>
      </div>
      {capture.isPromise ? (
        <div className={styles.under}>
          <DateField
            label={own.due}
            value={capture.dueDate}
            onChange={(dueDate) => change({ dueDate })}
            error={errorAt('dueDate')}
          />
          <Checkbox
            isSelected={capture.isPublic}
            onChange={(isPublic) => change({ isPublic })}
            description={own.inPublicHint}
          >
            {own.inPublic}
          </Checkbox>
        </div>
      ) : null}
      {capture.kind === 'words' ? <FramingCues capture={capture} onChange={change} /> : null}
      <RadioGroup
        label={own.side}
        value={capture.issueStance}
        choices={choicesOf(own.sides)}
        onChange={(issueStance) => change({ issueStance })}
        isInline
      />
      <div>
        <IssuesPicker
          label={own.issues}
          value={capture.issueIds}
          onChange={(issueIds) => change({ issueIds: [...issueIds] })}
          problems={[]}
          place="issueIds"
        />
        {guesses.issues === null ? null : <p className={styles.guess}>{own.guess.issues[guesses.issues]}</p>}
      </div>
      <Disclosure summary={own.where} open={isElsewhereWrong}>
        <CaptureOrigin capture={capture} onChange={change} errorAt={errorAt} />
      </Disclosure>
      <div className={styles.bar}>
        <span className={styles.state}>{own.draftKept}</span>
        <Button look="quiet" onPress={() => void discard()}>
          {own.discard}
        </Button>
        <Button onPress={onLater}>{own.back}</Button>
        <Button look="primary" type="submit" isDisabled={isSaving}>
          {isSaving ? own.saving : own.save}
        </Button>
        <kbd className={styles.keys}>{own.shortcut}</kbd>
      </div>
    </form>
  );
}

/** Why words are missing, or what could not be known of them. */
function CaptureNotice({ capture }: { capture: Capture }) {
  const { capture: own } = useWords();
  const numbers = new Intl.NumberFormat(useLanguage());
  if (capture.refusal === 'too_long') {
    return (
      <Notice tone="error">
        {own.tooLongSelected(numbers.format(capture.length), numbers.format(LONGEST_PASSAGE))}
      </Notice>
    );
  }
  if (capture.refusal !== null && capture.text === '') {
    const isPlain = capture.refusal === 'nothing' || capture.refusal === 'unreadable';
    return <Notice tone={isPlain ? 'plain' : 'error'}>{own.refusals[capture.refusal]}</Notice>;
  }
  return capture.isBare ? <Notice>{own.bare}</Notice> : null;
}
