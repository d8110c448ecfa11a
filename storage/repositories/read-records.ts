import type { DamagedRecord, Selection } from '../../domain/office';
import { TABLE_NAMES, type RecordOf, type TableName } from '../../domain/records';
import type { StoredRow } from '../database';
import { dateOf, isSealedTable, openRow, type OpenedRow } from '../rows';
import type { StorageContext } from './context';

/** One record, also from the trash; `null` when there is none or it is damaged. */
export async function getRecord<Table extends TableName>(
  context: StorageContext,
  table: Table,
  id: string,
): Promise<RecordOf<Table> | null> {
  context.log.touch(table);
  const row = await context.database.rows(table).get(id);
  if (row === undefined) return null;
  const opened = await openRow(context.vault, table, row);
  return opened.ok ? opened.record : null;
}

/** The records of a table, newest first (by the day they are about, then by creation). Damaged ones are left out. */
export async function listRecords<Table extends TableName>(
  context: StorageContext,
  table: Table,
  selection: Selection = {},
): Promise<RecordOf<Table>[]> {
  const rows = await selectRows(context, table, selection);
  const opened = await openRows(context, table, rows);
  return newestFirst(opened.flatMap((row) => (row.ok ? [row.record] : [])));
}

/** Every record that could not be read, in all tables. Opens everything: for a screen of its own, not for each start. */
export async function listDamaged(context: StorageContext): Promise<DamagedRecord[]> {
  const damaged: DamagedRecord[] = [];
  for (const table of TABLE_NAMES) {
    context.log.touch(table);
    const rows = await context.database.rows(table).toArray();
    for (const row of await openRows(context, table, rows)) if (!row.ok) damaged.push(row.damaged);
  }
  return damaged;
}

/** Opens rows side by side; the result keeps their order. */
export function openRows<Table extends TableName>(
  context: StorageContext,
  table: Table,
  rows: readonly StoredRow[],
): Promise<OpenedRow<Table>[]> {
  return Promise.all(rows.map((row) => openRow(context.vault, table, row)));
}

/** Sorts by day, newest first; equal days by id, which sorts by creation. */
export function newestFirst<Kept extends RecordOf<TableName>>(records: Kept[]): Kept[] {
  const dated = records.map((record) => ({ record, date: dateOf(record) ?? '' }));
  dated.sort((a, b) => (a.date === b.date ? compare(b.record.id, a.record.id) : compare(b.date, a.date)));
  return dated.map(({ record }) => record);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function selectRows(
  context: StorageContext,
  table: TableName,
  { personId, issueId, ids, date, trash }: Selection,
): Promise<StoredRow[]> {
  context.log.touch(table);
  const rows = context.database.rows(table);
  const inTrash = (row: StoredRow) => (row.deletedAt !== undefined) === (trash === 'only');
  const personIndex = personIndexOf(table);
  if (personId !== undefined && personIndex === null) return [];
  if ((issueId !== undefined || date !== undefined) && !isSealedTable(table)) return [];
  // The narrowest index first; what is left is checked on the clear index fields.
  let found: StoredRow[];
  if (ids !== undefined) found = (await rows.bulkGet([...ids])).filter((row) => row !== undefined);
  else if (personId !== undefined && personIndex !== null) {
    found = await rows.where(personIndex).equals(personId).toArray();
  } else if (date !== undefined) found = await rows.where('date').equals(date).toArray();
  else if (issueId !== undefined) found = await rows.where('issueIds').equals(issueId).toArray();
  else if (trash === 'only') found = await rows.where('deletedAt').above('').toArray();
  else found = await rows.toArray();
  return found.filter(
    (row) =>
      inTrash(row) &&
      (personId === undefined || holds(row, personIndex ?? '', personId)) &&
      (issueId === undefined || holds(row, 'issueIds', issueId)) &&
      (date === undefined || holds(row, 'date', date)),
  );
}

function personIndexOf(table: TableName): string | null {
  if (isSealedTable(table)) return 'personIds';
  if (table === 'memberships' || table === 'votes') return 'personId';
  return table === 'people' ? 'worksFor' : null;
}

function holds(row: StoredRow, field: string, id: string): boolean {
  const value = (row as StoredRow & Record<string, unknown>)[field]; // an index field named by this file
  return Array.isArray(value) ? value.includes(id) : value === id;
}
