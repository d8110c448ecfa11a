import { useId, type ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import styles from './checks.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field';
import { classNames } from './class-names';
import fieldStyles from './field.module.css';
import { Icon } from './icon';
import type { Choice } from './select';

interface OnOff {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean | undefined;
  /** Read after the name. */
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** A statement that is true or not. */
export function Checkbox({ isSelected, onChange, isDisabled = false, description, children }: OnOff) {
  const noteId = useId();
  return (
    <div className={styles.line}>
      <AriaCheckbox
        className={styles.check ?? ''}
        isSelected={isSelected}
        onChange={onChange}
        isDisabled={isDisabled}
        {...(description === undefined ? {} : { 'aria-describedby': noteId })}
      >
        <span className={styles.square} aria-hidden="true">
          {isSelected ? <Icon name="check" /> : null}
        </span>
        <span>{children}</span>
      </AriaCheckbox>
      {description === undefined ? null : (
        <p id={noteId} className={styles.note}>
          {description}
        </p>
      )}
    </div>
  );
}

/** Something that is on or off, at once, without a button to save it. */
export function Switch({ isSelected, onChange, isDisabled = false, description, children }: OnOff) {
  const noteId = useId();
  return (
    <div className={styles.line}>
      <AriaSwitch
        className={styles.check ?? ''}
        isSelected={isSelected}
        onChange={onChange}
        isDisabled={isDisabled}
        {...(description === undefined ? {} : { 'aria-describedby': noteId })}
      >
        <span className={styles.track} aria-hidden="true">
          <span className={styles.knob} />
        </span>
        <span>{children}</span>
      </AriaSwitch>
      {description === undefined ? null : (
        <p id={noteId} className={classNames(styles.note, styles.wide)}>
          {description}
        </p>
      )}
    </div>
  );
}

/** One of a few, all visible. */
export function RadioGroup<Value extends string>({
  value,
  choices,
  onChange,
  isInline = false,
  ...words
}: FieldWords & {
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  isInline?: boolean | undefined;
}) {
  return (
    <AriaRadioGroup
      className={fieldStyles.field ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      isInvalid={words.error !== undefined}
      isRequired={words.isRequired ?? false}
      validationBehavior="aria"
      orientation={isInline ? 'horizontal' : 'vertical'}
    >
      <FieldLabel {...words} />
      <div className={isInline ? styles.inline : styles.stack}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={styles.check ?? ''}>
            <span className={styles.round} aria-hidden="true" />
            <span>
              {choice.label}
              {choice.note === undefined ? null : <span className={styles.aside}>{choice.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes {...words} />
    </AriaRadioGroup>
  );
}
