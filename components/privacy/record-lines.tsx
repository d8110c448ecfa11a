import type { RecordMark, TableCounts } from '../../domain/privacy/ports';
import { TABLE_NAMES, type RecordOf, type TableName } from '../../domain/records';
import { titleOfRecord } from '../record/record-names';
import { Chip } from '../ui/chip';
import { CivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import { PAGED_TABLES, recordAddress } from '../workspace/route';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';

/** How many of each kind. */
export function TableCountLines({ counts }: { counts: TableCounts }) {
  const { records } = useWords();
  const words = usePrivacyWords();
  return (
    <ul className={styles.counts}>
      {TABLE_NAMES.flatMap((table) => {
        const count = counts[table] ?? 0;
        return count === 0 ? [] : [<li key={table}>{words.page.count(records.tables[table], count)}</li>];
      })}
    </ul>
  );
}

/** Records by kind, day and title; those that have a page lead there. */
export function RecordLines<Row extends RecordMark & { readonly record: RecordOf<TableName> }>({
  rows,
  noteOf,
}: {
  rows: readonly Row[];
  noteOf?: ((row: Row) => string) | undefined;
}) {
  const words = useWords();
  const privacy = usePrivacyWords();
  const language = useLanguage();
  return (
    <ul className={styles.counts}>
      {rows.map((row) => {
        const { table, id, record } = row;
        const title = titleOfRecord(words, language, table, record);
        const page = PAGED_TABLES.find((paged) => paged === table);
        const isInTrash = record.deletedAt !== undefined;
        return (
          <li key={`${table} ${id}`}>
            {words.records.one[table]}
            {'date' in record && record.date !== undefined ? (
              <>
                , <CivilDate value={record.date} />
              </>
            ) : null}
            {' · '}
            {page === undefined || isInTrash ? title : <a href={recordAddress(page, id)}>{title}</a>}{' '}
            {isInTrash ? <Chip>{privacy.access.inTrash}</Chip> : null}
            {noteOf === undefined ? null : <span className={styles.soft}> ({noteOf(row)})</span>}
          </li>
        );
      })}
    </ul>
  );
}
