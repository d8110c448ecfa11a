import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import type { ReactNode } from 'react';
import { FieldLabel, FieldNotes, type FieldWords } from './field';
import styles from './field.module.css';

interface TextProperties extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** The cursor starts here: only for the first field of a surface made for writing at once. */
  readonly takesFocus?: boolean | undefined;
  /** ISO 639-1; for spell checking and for the voice that reads it. */
  readonly language?: string | undefined;
}

/** One line of text. */
export function TextField({
  placeholder,
  language,
  type = 'text',
  ...frame
}: TextProperties & { type?: 'text' | 'url' | 'email' | 'search' | undefined }) {
  return (
    <TextFrame {...frame} type={type}>
      <Input {...inputOf(placeholder, language)} autoComplete="off" />
    </TextFrame>
  );
}

/** Several lines of text; grows with what is written. */
export function TextArea({
  placeholder,
  language,
  rows = 3,
  ...frame
}: TextProperties & { rows?: number | undefined }) {
  return (
    <TextFrame {...frame}>
      <AriaTextArea {...inputOf(placeholder, language)} rows={rows} />
    </TextFrame>
  );
}

/** The label above what is typed into, and below it what is wrong. */
function TextFrame({
  value,
  onChange,
  isDisabled = false,
  takesFocus = false,
  type,
  children,
  ...words
}: Omit<TextProperties, 'placeholder' | 'language'> & { type?: string; children: ReactNode }) {
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      {...(type === undefined ? {} : { type })}
      isDisabled={isDisabled}
      isInvalid={words.error !== undefined}
      isRequired={words.isRequired ?? false}
      validationBehavior="aria"
      {...(takesFocus ? { autoFocus: true } : {})}
    >
      <FieldLabel {...words} />
      {children}
      <FieldNotes {...words} />
    </AriaTextField>
  );
}

function inputOf(placeholder = '', language: string | undefined) {
  return { className: styles.input ?? '', placeholder, ...(language === undefined ? {} : { lang: language }) };
}
