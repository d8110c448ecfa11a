import type { ReactNode } from 'react';
import type { IssueId } from '../../../domain/issue/schema';
import type { PersonId } from '../../../domain/person/schema';
import type { Language } from '../../../domain/shared/language';
import { firstLine, useRecordNames } from '../../record/record-names';
import { quoted } from '../../ui/quote';
import type { Column } from '../../ui/record-table';
import { useWords } from '../../words';
import type { PagedTable } from '../route';
import { ChipsCell, DateCell, NameCell } from './cells';
import styles from './list-screen.module.css';
import { namesOf } from './use-issue-filter';

/** Characters of a sentence shown in a list. */
export const EXCERPT = 160;

/** The day of a record, newest first when pressed. */
export function dateColumn<Row extends { readonly date?: string | undefined }>(
  title: string,
  options: { isExtra?: boolean } = {},
): Column<Row> {
  return {
    id: 'date',
    title,
    sortKey: ({ date }) => date ?? '',
    startsDescending: true,
    render: ({ date }) => <DateCell value={date} />,
    ...options,
  };
}

/** By when; marked when that day is over and the matter still open. */
export function dueColumn<Row extends { readonly status: string; readonly dueDate?: string | undefined }>(
  title: string,
  today: string,
): Column<Row> {
  return {
    id: 'due',
    title,
    sortKey: (row) => row.dueDate ?? '',
    render: ({ status, dueDate }) => (
      <DateCell value={dueDate} isLate={status === 'open' && dueDate !== undefined && dueDate < today} />
    ),
  };
}

/** Exact words, as the way to their record. */
export function quoteColumn<
  Row extends { readonly id: string; readonly text: string; readonly language?: Language | undefined },
>(title: string, table: PagedTable): Column<Row> {
  return {
    id: 'text',
    title,
    render: ({ id, text, language }): ReactNode => (
      <NameCell table={table} id={id}>
        <q className={styles.quote} lang={language}>
          {quoted(firstLine(text, EXCERPT), language)}
        </q>
      </NameCell>
    ),
  };
}

/** Names of the people and issues of a row, as words and as columns. */
export function useNamedColumns<
  Row extends { readonly issueIds: readonly IssueId[]; readonly personIds?: readonly PersonId[] },
>(): {
  readonly whoOf: (row: Row) => string;
  readonly who: (title: string) => Column<Row>;
  readonly issues: Column<Row>;
} {
  const { records } = useWords();
  const nameOf = useRecordNames();
  const whoOf = (row: Row) => namesOf(row.personIds ?? [], nameOf).join(', ');
  return {
    whoOf,
    who: (title) => ({ id: 'who', title, sortKey: whoOf, render: whoOf }),
    issues: {
      id: 'issues',
      title: records.tables.issues,
      isExtra: true,
      render: (row) => <ChipsCell words={namesOf(row.issueIds, nameOf)} />,
    },
  };
}
