import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { TableName } from '../../domain/records';
import { ErasedNotice } from '../erased-notice';
import { Button } from '../ui/button';
import { isFocusLost } from '../ui/is-focus-lost';
import { Notice } from '../ui/notice';
import { isSaveShortcut, useKey } from '../ui/use-key';
import { useWords } from '../words';
import { ConflictPanel } from './conflict-panel';
import { labelOfPlace, sentenceOf } from './field-label';
import styles from './record-form.module.css';
import type { RecordForm } from './use-record-form';

/** What one types or chooses in; not the button of the draft that was found again, which stands outside of the groups. */
const FIRST_FIELD =
  'fieldset :is(input:not([type="hidden"], [tabindex="-1"]), textarea, button, [role="spinbutton"]):not([aria-hidden="true"] *)';

/**
 * The frame of every editor: a draft that was kept, the fields, what is wrong, a conflict, and the buttons. Ctrl or Cmd + Enter
 * saves; what cannot be saved leads to the first field that is wrong, however far up it stands.
 */
export function RecordFormFrame<Table extends TableName>({
  form,
  label,
  takesFocus = false,
  onCancel,
  children,
}: {
  form: RecordForm<Table>;
  label: string;
  /** Opens with the focus in its first field, where the screen left it nowhere else: a new record is there to be typed. */
  takesFocus?: boolean | undefined;
  onCancel: () => void;
  children: ReactNode;
}) {
  const words = useWords();
  const { workspace, common, interaction } = words;
  const place = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  const submit = () => {
    setAttempts(attempts + 1);
    void form.save();
  };
  // Also before a field was entered: a draft that was found again is saved from where the page begins.
  const around = useRef<HTMLElement>(null);
  useEffect(() => {
    around.current = place.current?.closest('main') ?? place.current;
    const isFree = isFocusLost() || document.activeElement === around.current;
    if (takesFocus && isFree) place.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  }, []);
  useKey(around, isSaveShortcut, submit);
  // Of what is about somebody who was erased, no draft is kept.
  const isKept = form.isChanged && form.failure?.code !== 'erased';
  useEffect(() => {
    if (attempts > 0) focusFirstProblem(place.current);
  }, [attempts]);
  return (
    <form
      ref={place}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {form.isFromDraft ? (
        <Notice
          title={workspace.draftFound}
          actions={<Button onPress={() => void form.discard()}>{workspace.discardDraft}</Button>}
        />
      ) : null}
      {form.conflict === null ? (
        children
      ) : (
        <ConflictPanel table={form.table} mine={form.values} conflict={form.conflict} onSettle={form.settle} />
      )}
      {form.problems.length === 0 ? null : (
        <Notice tone="error" title={workspace.notSavedYet}>
          <ul className={styles.problems}>
            {form.problems.map((problem) => (
              <li key={`${problem.place} ${problem.code}`}>
                {workspace.fieldAndProblem(labelOfPlace(words, form.table, problem.place), sentenceOf(words, problem))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <SaveFailureNotice form={form} />
      {form.conflict === null ? (
        <div className={styles.actions}>
          <Button type="submit" look="primary" isDisabled={form.isSaving}>
            {common.save}
          </Button>
          <span className={styles.kept}>{interaction.shortcut}</span>
          <Button onPress={onCancel}>{isKept ? workspace.leave : common.cancel}</Button>
          {isKept ? <span className={styles.kept}>{workspace.draftKept}</span> : null}
        </div>
      ) : null}
    </form>
  );
}

/** Goes to the first field that is marked as wrong; nowhere when none is. */
function focusFirstProblem(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem="true"]');
  const field =
    wrong?.matches('input, textarea, button, [tabindex]') === true ? wrong : wrong?.querySelector('input, textarea');
  if (field instanceof HTMLElement) field.focus();
}

function SaveFailureNotice<Table extends TableName>({ form }: { form: RecordForm<Table> }) {
  const words = useWords();
  const { notSaved } = words.storage;
  if (form.failure === null) return null;
  switch (form.failure.code) {
    case 'missing':
      return <Notice tone="error" title={notSaved.missing} />;
    case 'storage_full':
      return <Notice tone="error" title={notSaved.storage_full} />;
    case 'erased':
      return <ErasedNotice on={form.failure.on} typed={form.values} />;
    case 'invalid':
      break;
  }
  return <Notice tone="error" title={notSaved.invalid(labelOfPlace(words, form.table, form.failure.place))} />;
}

/** A group of fields under a heading. */
export function FieldGroup({
  title,
  description,
  children,
}: {
  title?: string | undefined;
  description?: string | undefined;
  children: ReactNode;
}) {
  return (
    <fieldset className={styles.group}>
      {title === undefined ? null : <legend className={styles.legend}>{title}</legend>}
      {description === undefined ? null : <p className={styles.description}>{description}</p>}
      {children}
    </fieldset>
  );
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
