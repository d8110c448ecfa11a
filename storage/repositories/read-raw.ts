import type { TableName } from '../../domain/records';
import { rawContent } from '../rows';
import type { StorageContext } from './context';
import { getRecord } from './read-records';

/** How many records of a table are in use, without opening them. A damaged one counts: it is still there. */
export async function countRecords(context: StorageContext, table: TableName): Promise<number> {
  context.log.touch(table);
  const rows = context.database.rows(table);
  const [all, trashed] = await Promise.all([rows.count(), rows.where('deletedAt').above('').count()]);
  return all - trashed;
}

/**
 * What is left of a damaged record, as text to keep or to send: its content when it still opens, else the row as it lies on
 * disk with its bytes in hexadecimal. `null` when there is no such row, or it is not damaged.
 */
export async function readRaw(context: StorageContext, table: TableName, id: string): Promise<string | null> {
  const row = await context.database.rows(table).get(id);
  if (row === undefined || (await getRecord(context, table, id)) !== null) return null;
  const content = (await rawContent(context.vault, table, row)) ?? row;
  return JSON.stringify(content, (_, value: unknown) => (value instanceof Uint8Array ? toHex(value) : value), 2);
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
