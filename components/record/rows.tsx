import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../ui/class-names';
import { Button, IconButton } from '../ui/button';
import { useWords } from '../words';
import styles from './rows.module.css';

/** A short list of things with several fields each: links, objections, framings tried. What is added is where one types on. */
export function Rows<Row>({
  label,
  isLabelHidden = false,
  rows,
  onChange,
  blank,
  add,
  nameOf,
  render,
  error,
}: {
  label: string;
  /** The label is heard only: the heading above says the same. */
  isLabelHidden?: boolean | undefined;
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  blank: () => Row;
  /** The verb of the button: "Add a link". */
  add: string;
  /** What a row is called when it is taken away. */
  nameOf: (row: Row, at: number) => string;
  render: (row: Row, change: (row: Row) => void) => ReactNode;
  error?: string | undefined;
}) {
  const { ui } = useWords();
  const place = useRef<HTMLFieldSetElement>(null);
  const before = useRef(rows.length);
  useEffect(() => {
    const change = rows.length - before.current;
    before.current = rows.length;
    // Only what was done here: rows also come with a draft or a record.
    if (change === 0 || place.current?.contains(document.activeElement) !== true) return;
    const [last] = [...place.current.querySelectorAll<HTMLElement>('[data-row]')].slice(-1);
    if (change > 0) last?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [rows.length]);
  return (
    <fieldset ref={place} className={styles.rows}>
      <legend className={classNames(styles.legend, isLabelHidden && 'visually-hidden')}>{label}</legend>
      {rows.map((row, at) => (
        <div key={at} data-row className={styles.row}>
          <div className={styles.fields}>
            {render(row, (changed) => onChange(rows.map((other, index) => (index === at ? changed : other))))}
          </div>
          <IconButton
            icon="close"
            label={ui.remove(nameOf(row, at))}
            onPress={() => {
              // The button that is pressed goes away: the focus goes to one that stays.
              place.current?.querySelector<HTMLElement>('[data-add] button')?.focus();
              onChange(rows.filter((_, other) => other !== at));
            }}
          />
        </div>
      ))}
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
      <div data-add>
        <Button icon="add" onPress={() => onChange([...rows, blank()])}>
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
