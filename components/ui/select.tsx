import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useWords } from '../words';
import styles from './choices.module.css';
import { classNames } from './class-names';
import { FieldLabel, FieldNotes, type FieldWords } from './field';
import fieldStyles from './field.module.css';
import { Icon } from './icon';

/** One choice of a closed list. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string | undefined;
}

/** One of a few. */
export function Select<Value extends string>({
  value,
  choices,
  onChange,
  placeholder,
  isDisabled = false,
  ...words
}: FieldWords & {
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  placeholder?: string | undefined;
  isDisabled?: boolean | undefined;
}) {
  const { ui } = useWords();
  return (
    <AriaSelect
      className={fieldStyles.field ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      placeholder={placeholder ?? ui.choose}
      isDisabled={isDisabled}
      isInvalid={words.error !== undefined}
      isRequired={words.isRequired ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...words} />
      <Button className={classNames(fieldStyles.input, styles.value)}>
        <SelectValue>
          {({ isPlaceholder, selectedText, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <FieldNotes {...words} />
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {choices.map((choice) => (
            <ListBoxItem key={choice.value} id={choice.value} textValue={choice.label} className={styles.option ?? ''}>
              <span>{choice.label}</span>
              {choice.note === undefined ? null : <span className={styles.note}>{choice.note}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
