import type { SaveFailure } from '../domain/office';
import { SEALED_TABLES, TABLE_NAMES, type RecordOf, type TableName } from '../domain/records';
import { ok, type Result } from '../domain/shared/result';
import type { StoredRow } from './database';
import { orStorageFull } from './failures';
import { hashesOf, liftMarks } from './privacy/erased-marks';
import type { StorageContext } from './repositories/context';
import { openRows } from './repositories/read-records';
import { completeRecord, removeRecord } from './repositories/write-records';
import { toRow } from './rows';

/** Records per table, each marked `sample`; a table without samples is absent. */
export type SampleRecords = { readonly [Table in TableName]?: readonly RecordOf<Table>[] };

/**
 * Puts the sample workspace in, in one transaction. What is there already stays as it is, so a second time adds nothing.
 * @returns How many records were added.
 */
export function loadSampleWorkspace(
  context: StorageContext,
  samples: SampleRecords,
): Promise<Result<number, SaveFailure>> {
  return orStorageFull(async () => {
    const { database } = context;
    const updatedAt = context.now();
    const prepared: { table: TableName; rows: StoredRow[] }[] = [];
    for (const table of TABLE_NAMES) {
      const records: readonly RecordOf<TableName>[] = samples[table] ?? [];
      // Sealed before the transaction; saved now, whatever day the sample says, so that the search sees them as new.
      const rows = await Promise.all(
        records.map(async (record) =>
          toRow(context.vault, table, await completeRecord(context, table, { ...record, updatedAt })),
        ),
      );
      prepared.push({ table, rows });
    }
    const hashes = new Set(await hashesOf(prepared.flatMap(({ rows }) => rows.map(({ id }) => id))));
    const added = await database.transaction('rw', [...TABLE_NAMES, 'meta'], async () => {
      let count = 0;
      // Invented people have the same ids every time: whom an officer erased to try it out comes back.
      await liftMarks(database, hashes);
      for (const { table, rows } of prepared) {
        const there = await database.rows(table).bulkGet(rows.map(({ id }) => id));
        const missing = rows.filter((_, index) => there[index] === undefined);
        await database.rows(table).bulkAdd(missing);
        count += missing.length;
      }
      return count;
    });
    return ok(added);
  });
}

/**
 * Takes the sample workspace out for good, in one transaction. What an officer wrote herself about invented people only
 * goes to the trash: tried out, but typed by her.
 * @returns How many records were taken out.
 */
export function removeSampleWorkspace(context: StorageContext): Promise<Result<number, SaveFailure>> {
  return orStorageFull(async () => {
    const { database } = context;
    const invented = await database.rows('people').where('sampleMark').equals(1).primaryKeys();
    const removed = await database.transaction('rw', [...TABLE_NAMES], async () => {
      let count = 0;
      for (const table of TABLE_NAMES) count += await database.rows(table).where('sampleMark').equals(1).delete();
      return count;
    });
    await trashTrials(context, new Set(invented));
    return ok(removed);
  });
}

async function trashTrials(context: StorageContext, invented: ReadonlySet<string>): Promise<void> {
  for (const table of SEALED_TABLES) {
    if (table === 'drafts') continue;
    const rows = context.database.rows(table);
    const about = await rows
      .where('personIds')
      .anyOf([...invented])
      .distinct()
      .toArray();
    for (const opened of await openRows(context, table, about)) {
      if (!opened.ok || opened.record.deletedAt !== undefined || !('personIds' in opened.record)) continue;
      if (!opened.record.personIds.every((id) => invented.has(id))) continue;
      await removeRecord(context, table, opened.record.id, opened.record.rev);
    }
  }
}

/** Whether any record of the sample workspace is there. */
export async function hasSampleWorkspace({ database, log }: StorageContext): Promise<boolean> {
  for (const table of TABLE_NAMES) log.touch(table);
  return (await database.rows('people').where('sampleMark').equals(1).count()) > 0;
}
