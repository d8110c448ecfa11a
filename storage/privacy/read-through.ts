import type { LookingThrough } from '../../domain/privacy/ports';
import type { PersonId } from '../../domain/person/schema';
import { TABLE_NAMES, type TableName } from '../../domain/records';
import type { StoredRow } from '../database';
import type { StorageContext } from '../repositories/context';
import { openRows } from '../repositories/read-records';
import { isSealedTable, type OpenedRow } from '../rows';

/** Rows opened at a stretch: the screen moves and can be stopped in between. */
const ROWS_AT_A_TIME = 500;

/** A row, and what it holds. */
export interface KeptRow {
  readonly table: TableName;
  readonly row: StoredRow;
  readonly opened: OpenedRow<TableName>;
}

/** How to read through everything. */
export interface ReadingThrough extends LookingThrough {
  /** What the clear index links to this person comes first, so that whoever stops has all of that. */
  readonly first?: PersonId;
}

/**
 * Reads every row of every table, the trash and what is damaged included, some at a time. What is linked to a person is found by the clear
 * index; which texts name them cannot be known without opening each one, because nothing of a text may stand in clear.
 * @param take - Is given the rows, part by part.
 * @returns Whether it came to the end; `false` when it was stopped.
 */
export async function readThrough(
  context: StorageContext,
  { first, onProgress, signal }: ReadingThrough,
  take: (rows: readonly KeptRow[]) => void,
): Promise<boolean> {
  const { database } = context;
  const seen = new Set<string>();
  let done = 0;
  let total = 0;
  const open = async (table: TableName, rows: readonly StoredRow[]) => {
    const opened = await openRows<TableName>(context, table, rows);
    take(rows.flatMap((row, at) => (opened[at] === undefined ? [] : [{ table, row, opened: opened[at] }])));
    done += rows.length;
    onProgress?.({ done, total: Math.max(done, total) });
  };
  for (const table of TABLE_NAMES) {
    context.log.touch(table);
    total += await database.rows(table).count();
  }
  if (first !== undefined) {
    for (const table of TABLE_NAMES) {
      const rows = await linkedRows(context, table, first);
      for (const { id } of rows) seen.add(`${table}|${id}`);
      await open(table, rows);
    }
  }
  for (const table of TABLE_NAMES) {
    for (let after = ''; ;) {
      if (signal?.aborted === true) return false;
      const rows = await database.rows(table).where('id').above(after).limit(ROWS_AT_A_TIME).toArray();
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.id;
      await open(
        table,
        rows.filter(({ id }) => !seen.has(`${table}|${id}`)),
      );
    }
  }
  return true;
}

/** What is about a person by the clear index; drafts and answers about namesakes, of which there are few, all of them. */
function linkedRows({ database }: StorageContext, table: TableName, personId: PersonId): Promise<StoredRow[]> {
  const rows = database.rows(table);
  if (table === 'drafts' || table === 'nameChoices') return rows.toArray();
  if (isSealedTable(table)) return rows.where('personIds').equals(personId).toArray();
  if (table === 'memberships' || table === 'votes') return rows.where('personId').equals(personId).toArray();
  return table === 'people' ? rows.where('id').equals(personId).toArray() : Promise.resolve([]);
}

/** Everything there is, opened. */
export async function readEverything(
  context: StorageContext,
  looking: ReadingThrough = {},
): Promise<{ readonly rows: readonly KeptRow[]; readonly isWhole: boolean }> {
  const rows: KeptRow[] = [];
  const isWhole = await readThrough(context, looking, (part) => {
    for (const row of part) rows.push(row);
  });
  return { rows, isWhole };
}
