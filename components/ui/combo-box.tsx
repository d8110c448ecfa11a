import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../words';
import styles from './choices.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field';
import fieldStyles from './field.module.css';
import { foldWords, matcherOf } from './match-words';
import { Icon } from './icon';
import type { Choice } from './select';

/** Most choices shown at once; beyond that the officer types on. */
const MOST_SHOWN = 40;

/**
 * One of many, found by typing any words of its name without accents or order (thousands of people).
 * @param value - The chosen one, `null` for none; emptying the field chooses none.
 * @param isCollecting - What is chosen is kept elsewhere and leaves `choices`; the field is empty again for the next one.
 */
export function ComboBox<Value extends string>({
  value,
  choices,
  onChange,
  placeholder,
  isCollecting = false,
  takesFocus = false,
  ...words
}: FieldWords & {
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChange: (value: Value | null) => void;
  placeholder?: string | undefined;
  isCollecting?: boolean | undefined;
  takesFocus?: boolean | undefined;
}) {
  const { ui } = useWords();
  const labelOf = (wanted: Value | null) => choices.find((choice) => choice.value === wanted)?.label ?? '';
  /** What is being typed; `null` while the field shows the chosen one. */
  const [typed, setTyped] = useState<string | null>(null);
  const found = useFound(choices, typed ?? '');
  /** The library closes its list when the chosen key changes, so the last one collected stays chosen for it. */
  const [collected, setCollected] = useState<Value | null>(null);
  const isStillCollected = collected !== null && !choices.some((choice) => choice.value === collected);
  const selected = isCollecting ? (isStillCollected ? collected : null) : value;
  const isNamed = value === null || choices.some((choice) => choice.value === value);
  const wasNamed = useDeferredValue(isNamed);

  return (
    <AriaComboBox
      className={fieldStyles.field ?? ''}
      items={found.shown.map((choice) => ({ ...choice, id: choice.value }))}
      selectedKey={selected}
      inputValue={typed ?? labelOf(value)}
      onInputChange={(text) => {
        setTyped(text === labelOf(value) ? null : text);
        if (text === '' && value !== null) onChange(null);
      }}
      onSelectionChange={(key) => {
        setTyped(null);
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen === undefined || chosen.value === value) return;
        setCollected(chosen.value);
        onChange(chosen.value);
      }}
      defaultFilter={() => true}
      allowsEmptyCollection
      // The name of the chosen one may come after the field has the focus: nobody typed it, and no list opens for it.
      menuTrigger={wasNamed ? 'input' : 'manual'}
      isInvalid={words.error !== undefined}
      isRequired={words.isRequired ?? false}
      validationBehavior="aria"
      {...(takesFocus ? { autoFocus: true } : {})}
    >
      <FieldLabel {...words} />
      <div className={fieldStyles.box} data-invalid={words.error === undefined ? undefined : true}>
        <Input className={fieldStyles.bare ?? ''} placeholder={placeholder ?? ''} />
        <Button className={fieldStyles.end ?? ''} aria-label={ui.showChoices}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldNotes {...words} />
      <Popover className={styles.popover ?? ''}>
        <ListBox<Choice<Value> & { id: string }>
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{ui.noMatch}</p>}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={styles.option ?? ''}>
              <span>{choice.label}</span>
              {choice.note === undefined ? null : <span className={styles.note}>{choice.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
        {found.more > 0 ? <p className={styles.empty}>{ui.moreMatches(found.more)}</p> : null}
      </Popover>
    </AriaComboBox>
  );
}

/** The choices that fit what is typed, at most `MOST_SHOWN`, and how many more there are. */
function useFound<Value extends string>(choices: readonly Choice<Value>[], typed: string) {
  const folded = useMemo(
    () => choices.map((choice) => ({ choice, text: foldWords(`${choice.label} ${choice.note ?? ''}`) })),
    [choices],
  );
  return useMemo(() => {
    const fits = matcherOf(typed);
    const fitting = folded.filter(({ text }) => fits(text));
    return {
      shown: fitting.slice(0, MOST_SHOWN).map(({ choice }) => choice),
      more: Math.max(0, fitting.length - MOST_SHOWN),
    };
  }, [folded, typed]);
}
