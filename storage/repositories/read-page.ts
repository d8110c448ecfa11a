import type { PageMark, RecordPage } from '../../domain/office';
import type { SealedTable } from '../../domain/records';
import type { StoredRow } from '../database';
import type { StorageContext } from './context';
import { openRows } from './read-records';

/**
 * The records of a sealed table that are in use, newest first as `list` gives them, some at a time: only those of the page
 * are opened. Damaged records are left out, so a page may hold fewer than `limit` and still have a `next`.
 * @param before - Where the page before ended; without it, from the newest.
 * @param limit - How many rows are read, ≥ 1.
 */
export async function readRecordPage<Table extends SealedTable>(
  context: StorageContext,
  table: Table,
  { limit, before }: { readonly limit: number; readonly before?: PageMark },
): Promise<RecordPage<Table>> {
  context.log.touch(table);
  const rows: StoredRow[] = [];
  let mark: PageMark | null = before ?? null;
  while (rows.length < limit) {
    const ids = await nextIds(context, table, mark, limit - rows.length);
    const read = (await context.database.rows(table).bulkGet(ids)).filter((row) => row !== undefined);
    rows.push(...read.filter((row) => row.deletedAt === undefined));
    const last = read.at(-1);
    if (last === undefined) {
      mark = null;
      break;
    }
    mark = markOf(last);
  }
  const opened = await openRows(context, table, rows);
  return { records: opened.flatMap((row) => (row.ok ? [row.record] : [])), next: mark };
}

function markOf(row: StoredRow): PageMark {
  return { date: 'date' in row && typeof row.date === 'string' ? row.date : null, id: row.id };
}

/** Ids from the index alone, by day and then by id, both descending; the undated after all others. */
async function nextIds(
  { database }: StorageContext,
  table: SealedTable,
  mark: PageMark | null,
  limit: number,
): Promise<string[]> {
  const rows = database.rows(table);
  const ids: string[] = [];
  // A collection of the database, not an array: nothing is mutated.
  /* oxlint-disable unicorn/no-array-reverse */
  if (mark === null) ids.push(...(await rows.orderBy('date').reverse().limit(limit).primaryKeys()));
  else if (mark.date !== null) {
    // A day may hold thousands after an import: its ids come in one reading, sorted.
    const sameDay = await rows.where('date').equals(mark.date).primaryKeys();
    ids.push(
      ...sameDay
        .filter((id) => id < mark.id)
        .toReversed()
        .slice(0, limit),
    );
    if (ids.length < limit) {
      const earlier = rows.where('date').below(mark.date).reverse();
      ids.push(...(await earlier.limit(limit - ids.length).primaryKeys()));
    }
  }
  /* oxlint-enable unicorn/no-array-reverse */
  if (ids.length > 0) return ids;
  const [all, dated] = await Promise.all([rows.count(), rows.orderBy('date').count()]);
  if (all === dated) return [];
  const withDate = new Set(await rows.orderBy('date').primaryKeys());
  const undated = (await rows.toCollection().primaryKeys()).filter(
    (id) => !withDate.has(id) && (mark === null || mark.date !== null || id < mark.id),
  );
  return undated.toReversed().slice(0, limit);
}
