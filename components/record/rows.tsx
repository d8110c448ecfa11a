import type { ReactNode } from 'react';
import { Button, IconButton } from '../ui/button';
import { useWords } from '../words';
import styles from './rows.module.css';

/** A short list of things with several fields each: links, objections, framings tried. */
export function Rows<Row>({
  label,
  rows,
  onChange,
  blank,
  add,
  nameOf,
  render,
  error,
}: {
  label: string;
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
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{label}</legend>
      {rows.map((row, at) => (
        <div key={at} className={styles.row}>
          <div className={styles.fields}>
            {render(row, (changed) => onChange(rows.map((other, place) => (place === at ? changed : other))))}
          </div>
          <IconButton
            icon="close"
            label={ui.remove(nameOf(row, at))}
            onPress={() => onChange(rows.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
      <div>
        <Button icon="add" onPress={() => onChange([...rows, blank()])}>
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
