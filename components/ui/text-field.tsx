import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
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
  value,
  onChange,
  placeholder,
  isDisabled = false,
  takesFocus = false,
  language,
  type = 'text',
  ...words
}: TextProperties & { type?: 'text' | 'url' | 'email' | 'search' | undefined }) {
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      type={type}
      isDisabled={isDisabled}
      isInvalid={words.error !== undefined}
      isRequired={words.isRequired ?? false}
      validationBehavior="aria"
      {...(takesFocus ? { autoFocus: true } : {})}
    >
      <FieldLabel {...words} />
      <Input
        className={styles.input ?? ''}
        placeholder={placeholder ?? ''}
        {...(language === undefined ? {} : { lang: language })}
        autoComplete="off"
      />
      <FieldNotes {...words} />
    </AriaTextField>
  );
}

/** Several lines of text; grows with what is written. */
export function TextArea({
  value,
  onChange,
  placeholder,
  isDisabled = false,
  takesFocus = false,
  language,
  rows = 3,
  ...words
}: TextProperties & { rows?: number | undefined }) {
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isDisabled={isDisabled}
      isInvalid={words.error !== undefined}
      isRequired={words.isRequired ?? false}
      validationBehavior="aria"
      {...(takesFocus ? { autoFocus: true } : {})}
    >
      <FieldLabel {...words} />
      <AriaTextArea
        className={styles.input ?? ''}
        placeholder={placeholder ?? ''}
        {...(language === undefined ? {} : { lang: language })}
        rows={rows}
      />
      <FieldNotes {...words} />
    </AriaTextField>
  );
}
