import { useRef } from 'react';
import { useWords } from '../words';
import { Icon } from './icon';
import styles from './words-list.module.css';

/** A list of short things, each with a button to take it away; focus goes to the neighbour. */
export function RemovableWords({
  label,
  words,
  onRemove,
  language,
}: {
  label: string;
  words: readonly { readonly id: string; readonly text: string }[];
  onRemove: (id: string) => void;
  language?: string | undefined;
}) {
  const { ui } = useWords();
  const list = useRef<HTMLUListElement>(null);
  if (words.length === 0) return null;
  return (
    <ul ref={list} className={styles.list} aria-label={label} lang={language}>
      {words.map((word, at) => (
        <li key={word.id} className={styles.word}>
          <span>{word.text}</span>
          <button
            type="button"
            className={styles.remove}
            aria-label={ui.remove(word.text)}
            title={ui.remove(word.text)}
            onClick={() => {
              const buttons = list.current?.querySelectorAll('button');
              (buttons?.[at + 1] ?? buttons?.[at - 1])?.focus();
              onRemove(word.id);
            }}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
