import { Dexie, type EntityTable } from 'dexie';
import type { TableName } from '../domain/records';
import type { ErasureLine } from '../domain/privacy/ports';
import type { ImportedValues } from '../domain/roster/plan';
import { StorageOpenError } from './failures';
import { CURRENT_LAYOUT, LAYOUTS } from './versions';

/** A row as it lies on disk: whole in the clear tables, sealed in the others (see `rows.ts`). */
export interface StoredRow {
  readonly id: string;
  readonly rev: number;
  readonly updatedAt: string;
  readonly deletedAt?: string;
}

/** One entry of the housekeeping table: format, key ring, resume markers. */
export interface MetaRow {
  readonly id: string;
  readonly value: unknown;
}

/** What a roster last said of the public record with the same id. */
export interface ImportedRow extends ImportedValues {
  readonly id: string;
}

/** The database's name in the browser. */
const DATABASE_NAME = 'antichambre';
const FORMAT_ID = 'format';

/** The one database of the extension; popup, panel, tabs and background each open it. */
export class Database extends Dexie {
  declare readonly settings: EntityTable<{ id: string; value: unknown }, 'id'>;
  declare readonly imported: EntityTable<ImportedRow, 'id'>;
  declare readonly erasures: EntityTable<ErasureLine, 'id'>;
  declare readonly fingerprints: EntityTable<{ id: string }, 'id'>;
  declare readonly meta: EntityTable<MetaRow, 'id'>;

  constructor(name: string = DATABASE_NAME) {
    // `strict`: what a person typed is on disk when the save answers, also if the machine dies the next second.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const layout of LAYOUTS) this.version(layout.version).stores(layout.stores);
  }

  /** Rows of a record table. */
  rows(table: TableName): EntityTable<StoredRow, 'id'> {
    return this.table(table);
  }
}

/**
 * Opens the database, or refuses. Dexie would open a newer layout with older code silently; the stored `minReader` says
 * whether this code may.
 * @throws StorageOpenError
 */
export async function openDatabase(name?: string): Promise<Database> {
  const database = new Database(name);
  try {
    await database.open();
  } catch (error) {
    throw new StorageOpenError('unavailable', { cause: error });
  }
  // Reading only, at nearly every start: a writing transaction waits for those of other windows and for the disk.
  let stored = minReaderOf(await database.meta.get(FORMAT_ID));
  if (stored < CURRENT_LAYOUT.minReader) stored = await raiseMinReader(database);
  if (stored > CURRENT_LAYOUT.version) {
    database.close();
    throw new StorageOpenError('newer_data');
  }
  return database;
}

/** Says on disk which code may read this layout; looks again first, as another window may have said more meanwhile. */
function raiseMinReader(database: Database): Promise<number> {
  return database.transaction('rw', database.meta, async () => {
    const stored = minReaderOf(await database.meta.get(FORMAT_ID));
    if (stored >= CURRENT_LAYOUT.minReader) return stored;
    await database.meta.put({ id: FORMAT_ID, value: { minReader: CURRENT_LAYOUT.minReader } });
    return CURRENT_LAYOUT.minReader;
  });
}

function minReaderOf(row: MetaRow | undefined): number {
  const value = row?.value;
  if (typeof value !== 'object' || value === null || !('minReader' in value)) return 0;
  return typeof value.minReader === 'number' ? value.minReader : 0;
}
