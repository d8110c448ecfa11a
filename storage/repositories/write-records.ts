import type { Saved, SaveFailure } from '../../domain/office';
import { recordSchemas, type DraftOf, type RecordOf, type TableName } from '../../domain/records';
import type { Statement } from '../../domain/statement/schema';
import { fail, ok } from '../../domain/shared/result';
import { orStorageFull } from '../failures';
import { erasedOn, hashesOf } from '../privacy/erased-marks';
import { openRow, toRow } from '../rows';
import type { StorageContext } from './context';

/** Saves a new record under a new id. */
export function createRecord<Table extends TableName>(
  context: StorageContext,
  table: Table,
  draft: DraftOf<Table>,
): Promise<Saved<Table>> {
  const now = context.now();
  const checked = check(table, { ...draft, id: context.newId(), createdAt: now, updatedAt: now, rev: 1 });
  if (!checked.ok) return Promise.resolve(checked);
  return underWay(
    context,
    orStorageFull(async () => {
      const record = await completeRecord(context, table, checked.value);
      const [row, hashes] = await Promise.all([toRow(context.vault, table, record), hashesOf(record)]);
      const { database } = context;
      const on = await database.transaction('rw', database.rows(table), database.meta, async () => {
        const erased = await erasedOn(context, hashes);
        if (erased === null) await database.rows(table).add(row);
        return erased;
      });
      return on === null ? ok(record) : fail({ code: 'erased', on });
    }),
  );
}

/** Notes a save until it has ended, well or not. */
function underWay<Value>({ saving }: StorageContext, save: Promise<Value>): Promise<Value> {
  saving.add(save);
  const end = () => saving.delete(save);
  void save.then(end, end);
  return save;
}

/**
 * Changes a record if it is still the one that was read. A change of `undefined` clears an optional field.
 * @param rev - As read. When the record has moved on: `conflict`, with the record as it is now.
 */
export function updateRecord<Table extends TableName>(
  context: StorageContext,
  table: Table,
  id: string,
  rev: number,
  changes: Partial<DraftOf<Table>>,
): Promise<Saved<Table>> {
  return underWay(
    context,
    replaceRecord(context, table, id, rev, (current) => ({ ...current, ...changes })),
  );
}

/** To the trash, for 30 days. */
export function removeRecord<Table extends TableName>(
  context: StorageContext,
  table: Table,
  id: string,
  rev: number,
): Promise<Saved<Table>> {
  return replaceRecord(context, table, id, rev, (current) => ({ ...current, deletedAt: context.now() }));
}

/** Back from the trash. */
export function restoreRecord<Table extends TableName>(
  context: StorageContext,
  table: Table,
  id: string,
  rev: number,
): Promise<Saved<Table>> {
  return replaceRecord(context, table, id, rev, (current) => ({ ...current, deletedAt: undefined }));
}

/**
 * Compare-and-set: sealed before the transaction (WebCrypto ends one), compared again and put inside one transaction,
 * so that of two windows saving the same `rev` exactly one is told `conflict`.
 */
async function replaceRecord<Table extends TableName>(
  context: StorageContext,
  table: Table,
  id: string,
  rev: number,
  change: (current: RecordOf<Table>) => object,
): Promise<Saved<Table>> {
  const current = await readCurrent(context, table, id);
  if (!current.ok) return current;
  if (current.value.rev !== rev) return fail({ code: 'conflict', current: current.value });
  const { createdAt } = current.value;
  const checked = check(table, { ...change(current.value), id, createdAt, updatedAt: context.now(), rev: rev + 1 });
  if (!checked.ok) return checked;
  return orStorageFull(async () => {
    const record = await completeRecord(context, table, checked.value);
    const [row, hashes] = await Promise.all([toRow(context.vault, table, record), hashesOf(record)]);
    const { database } = context;
    const rows = database.rows(table);
    const end = await database.transaction('rw', rows, database.meta, async () => {
      if ((await rows.get(id))?.rev !== rev) return 'moved_on';
      const on = await erasedOn(context, hashes);
      if (on !== null) return { on };
      await rows.put(row);
      return 'written';
    });
    if (end === 'written') return ok(record);
    if (end !== 'moved_on') return fail({ code: 'erased', on: end.on });
    const winner = await readCurrent(context, table, id);
    return winner.ok ? fail({ code: 'conflict', current: winner.value }) : winner;
  });
}

/** The record to change. A damaged one is not overwritten: whatever is left of it may still be wanted. */
async function readCurrent<Table extends TableName>(
  context: StorageContext,
  table: Table,
  id: string,
): Promise<Saved<Table>> {
  const row = await context.database.rows(table).get(id);
  if (row === undefined) {
    const on = await erasedOn(context, await hashesOf([id]));
    return fail(on === null ? { code: 'missing' } : { code: 'erased', on });
  }
  const opened = await openRow(context.vault, table, row);
  if (opened.ok) return ok(opened.record);
  return fail({ code: 'invalid', place: opened.damaged.place, message: opened.damaged.reason });
}

/** What goes to disk of a checked record: with words goes what is heard in them, so that no advice has to read them again. */
export async function completeRecord<Table extends TableName>(
  context: StorageContext,
  table: Table,
  record: RecordOf<Table>,
): Promise<RecordOf<Table>> {
  if (table !== 'statements') return record;
  return (await context.hear(record as Statement)) as RecordOf<Table>; // the table says which it is
}

/** Checks a record against its table's schema, without the fields that were cleared. */
export function check<Table extends TableName>(table: Table, candidate: object): Saved<Table> {
  const whole = Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined));
  const parsed = recordSchemas[table].safeParse(whole);
  if (parsed.success) return ok(parsed.data as RecordOf<Table>); // the schema of this very table
  const issue = parsed.error.issues[0];
  const failure: SaveFailure = {
    code: 'invalid',
    place: issue?.path.join('.') ?? '',
    message: issue?.message ?? '',
  };
  return fail(failure);
}
