import type { ReactNode } from 'react';
import { Chip } from '../../ui/chip';
import { CivilDate } from '../../ui/civil-date';
import { DueMark } from '../../ui/due-day';
import { recordAddress, type PagedTable } from '../route';
import styles from './list-screen.module.css';

/**
 * The first cell of a row: the name that leads to the record, and a word about it.
 * @param isSentence - What leads there is a sentence, not a name: a column of bold sentences is a wall.
 */
export function NameCell({
  table,
  id,
  note,
  isSentence = false,
  children,
}: {
  table: PagedTable;
  id: string;
  note?: ReactNode;
  isSentence?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <>
      <span className={isSentence ? styles.sentence : styles.main}>
        <a href={recordAddress(table, id)}>{children}</a>
      </span>
      {note === undefined || note === '' ? null : <span className={styles.soft}>{note}</span>}
    </>
  );
}

/** Short facts side by side. */
export function ChipsCell({ words }: { words: readonly string[] }) {
  return (
    <span className={styles.chips}>
      {words.map((word) => (
        <Chip key={word}>{word}</Chip>
      ))}
    </span>
  );
}

/** A day, or nothing. @param isLate - It was due before today. */
export function DateCell({ value, isLate = false }: { value: string | undefined; isLate?: boolean | undefined }) {
  if (value === undefined) return <span className={styles.soft}>—</span>;
  return (
    <DueMark isLate={isLate}>
      <CivilDate value={value} />
    </DueMark>
  );
}
