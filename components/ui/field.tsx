import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useWords } from '../words';
import styles from './field.module.css';

/** What every field of the kit takes. */
export interface FieldWords {
  readonly label: string;
  /** The label is heard but not shown, e.g. in a toolbar. */
  readonly isLabelHidden?: boolean | undefined;
  readonly description?: ReactNode;
  /** A sentence that says what is wrong and what to do; shown under the field and read with it. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
}

/** The label above a field. */
export function FieldLabel({ label, isLabelHidden = false, isRequired = false }: FieldWords) {
  const { ui } = useWords();
  return (
    <Label className={isLabelHidden ? 'visually-hidden' : styles.label}>
      {label}
      {isRequired ? <span className={styles.required}> {ui.required}</span> : null}
    </Label>
  );
}

/** What stands under a field: the hint, or what is wrong. */
export function FieldNotes({ description, error }: Pick<FieldWords, 'description' | 'error'>) {
  return (
    <>
      {description === undefined ? null : (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error ?? ''}</FieldError>
    </>
  );
}
