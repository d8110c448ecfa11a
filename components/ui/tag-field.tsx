import { useState, type KeyboardEvent } from 'react';
import { useWords } from '../words';
import type { FieldWords } from './field';
import { RemovableWords } from './removable-words';
import { TextField } from './text-field';
import { Button } from './button';
import styles from './words-list.module.css';

/**
 * A list of words typed freely: keywords, document numbers. Enter, a comma or leaving the field adds; a pasted list is divided at
 * commas, semicolons and line ends; doubles are dropped.
 */
export function TagField({
  values,
  onChange,
  language,
  hasHint = true,
  ...words
}: FieldWords & {
  values: readonly string[];
  onChange: (values: string[]) => void;
  language?: string | undefined;
  /** `false` where the hint already stands above several such fields. */
  hasHint?: boolean | undefined;
}) {
  const { ui } = useWords();
  const [typed, setTyped] = useState('');

  function add(text: string) {
    const fresh = text
      .split(/[,;\n]/u)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    setTyped('');
    if (fresh.length > 0) onChange([...new Set([...values, ...fresh])]);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    // Enter twice is one too many, not the wish to save the form and leave it.
    event.preventDefault();
    add(typed);
  }

  return (
    <div className={styles.group} onKeyDown={onKeyDown} onBlur={() => add(typed)} role="presentation">
      <div className={styles.add}>
        <TextField
          {...words}
          value={typed}
          onChange={(text) => (/[,;\n]/u.test(text) ? add(text) : setTyped(text))}
          language={language}
          description={words.description ?? (hasHint ? ui.addWordHint : undefined)}
        />
      </div>
      {typed.trim() === '' ? null : (
        <div>
          <Button onPress={() => add(typed)} icon="add">
            {ui.addWord}
          </Button>
        </div>
      )}
      <RemovableWords
        label={words.label}
        language={language}
        words={values.map((value) => ({ id: value, text: value }))}
        onRemove={(id) => onChange(values.filter((value) => value !== id))}
      />
    </div>
  );
}
