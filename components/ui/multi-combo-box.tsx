import { useWords } from '../words';
import { ComboBox } from './combo-box';
import type { FieldWords } from './field';
import styles from './words-list.module.css';
import type { Choice } from './select';
import { RemovableWords } from './removable-words';

/** Some of many: what is chosen stands below as a list, each removable. */
export function MultiComboBox<Value extends string>({
  values,
  choices,
  onChange,
  placeholder,
  ...words
}: FieldWords & {
  values: readonly Value[];
  choices: readonly Choice<Value>[];
  onChange: (values: Value[]) => void;
  placeholder?: string | undefined;
}) {
  const { ui } = useWords();
  const labelOf = (value: Value) => choices.find((choice) => choice.value === value)?.label ?? ui.unknown;
  return (
    <div className={styles.group}>
      <ComboBox
        {...words}
        value={null}
        isCollecting
        choices={choices.filter((choice) => !values.includes(choice.value))}
        onChange={(value) => {
          if (value !== null) onChange([...values, value]);
        }}
        placeholder={placeholder}
      />
      <RemovableWords
        label={words.label}
        words={values.map((value) => ({ id: value, text: labelOf(value) }))}
        onRemove={(id) => onChange(values.filter((value) => value !== id))}
      />
    </div>
  );
}
