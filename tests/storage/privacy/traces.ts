import { Dexie } from 'dexie';
import { TABLE_NAMES, type TableName } from '../../../domain/records';
import { rawContent } from '../../../storage/rows';
import { createAesVault } from '../../../storage/vault/aes-vault';
import { openDatabase } from '../../../storage/database';
import { loadKeyRing } from '../../../storage/vault/device-key';

/** Where in the whole database a text stands: in clear, in an index, or inside a sealed record. `table|id` each. */
export async function placesOf(name: string, text: string): Promise<string[]> {
  const database = await openDatabase(name);
  const vault = createAesVault(await loadKeyRing(database));
  const found: string[] = [];
  for (const { name: table } of database.tables) {
    const rows: { readonly id: string }[] = await database.table<{ id: string }>(table).toArray();
    for (const row of rows) {
      const isRecord = (TABLE_NAMES as readonly string[]).includes(table);
      const content = isRecord
        ? await rawContent(vault, table as TableName, row as Parameters<typeof rawContent>[2]) // a row of that table
        : null;
      if (JSON.stringify([row, content]).includes(text)) found.push(`${table}|${row.id}`);
    }
  }
  database.close();
  return found;
}

/** Every row of a table as it lies on disk. */
export async function rowsOf(name: string, table: string): Promise<unknown[]> {
  const database = await new Dexie(name).open();
  const rows: unknown[] = await database.table(table).toArray();
  database.close();
  return rows;
}
