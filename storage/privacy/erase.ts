import type { SaveFailure } from '../../domain/office';
import type { PersonId } from '../../domain/person/schema';
import { mentions } from '../../domain/privacy/erasure';
import type { ErasureLine, LookingThrough, RecordMark } from '../../domain/privacy/ports';
import { SEALED_TABLES, TABLE_NAMES } from '../../domain/records';
import { civilDateOf } from '../../domain/shared/dates';
import { fail, ok, type Result } from '../../domain/shared/result';
import type { StoredRow } from '../database';
import { orStorageFull } from '../failures';
import type { StorageContext } from '../repositories/context';
import { check } from '../repositories/write-records';
import { toRow } from '../rows';
import { hashesOf, leaveMark, markIdOf } from './erased-marks';
import { fingerprintsOf } from './fingerprints';
import { readEverything, type KeptRow } from './read-through';
import { sortOut, type ErasureTarget, type SortedOut } from './sort-out';

/** Another window saves at every keystroke; after so many races somebody is typing about this very person. */
const ATTEMPTS = 5;

/** The database moved on between reading and erasing: nothing was done, it is read again. */
class MovedOn extends Error {}

/** Erases a person with everything that is only about them, in one transaction. */
export async function erasePerson(
  context: StorageContext,
  personId: PersonId,
  remember: boolean,
  onProgress?: LookingThrough['onProgress'],
): Promise<Result<null, SaveFailure>> {
  const erased = await erase(context, { personId }, 'person', remember, onProgress);
  return erased.ok ? ok(null) : erased;
}

/** Erases records for good, and people among them with everything that is only about them. */
export async function eraseRecords(
  context: StorageContext,
  marks: readonly RecordMark[],
): Promise<Result<number, SaveFailure>> {
  let count = 0;
  const ids = new Set(marks.filter(({ table }) => table !== 'people').map(({ id }) => id));
  if (ids.size > 0) {
    const erased = await erase(context, { ids }, 'retention', false);
    if (!erased.ok) return erased;
    count += erased.value;
  }
  for (const { table, id } of marks) {
    if (table !== 'people') continue;
    const erased = await erase(context, { personId: id as PersonId }, 'retention', false); // the id of a row of `people`
    if (!erased.ok) return erased;
    count += erased.value;
  }
  return ok(count);
}

async function erase(
  context: StorageContext,
  target: ErasureTarget,
  kind: ErasureLine['kind'],
  remember: boolean,
  onProgress?: LookingThrough['onProgress'],
): Promise<Result<number, SaveFailure>> {
  const markId = markIdOf(context.newId());
  try {
    return await eraseUntilGone(context, target, { kind, remember, markId, onProgress });
  } finally {
    context.erasing.delete(markId);
  }
}

async function eraseUntilGone(
  context: StorageContext,
  target: ErasureTarget,
  {
    kind,
    remember,
    markId,
    onProgress,
  }: Pick<Work, 'kind' | 'remember' | 'markId'> & { readonly onProgress: LookingThrough['onProgress'] },
): Promise<Result<number, SaveFailure>> {
  let count = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    context.erasing.add(markId);
    const { rows: everything } = await readEverything(context, onProgress === undefined ? {} : { onProgress });
    const sorted = await sortOut(context, everything, target);
    if (count === 0 && sorted.goes.length === 0) return fail({ code: 'missing' });
    if (sorted.goes.length + sorted.unlinked.length === 0) return ok(count);
    try {
      const isFirst = count === 0;
      const done = await orStorageFull(async () => {
        await write(context, target, { kind, everything, sorted, remember, isFirst, markId });
        return ok(sorted.goes.length);
      });
      if (!done.ok) return done;
      count += done.value;
      // A save that had begun before may end now, about somebody who is gone.
      await Promise.allSettled(context.saving);
      // What begins from here on is told that they are gone.
      context.erasing.delete(markId);
      if (target.personId === undefined || !(await isStillThere(context, target.personId))) return ok(count);
    } catch (error) {
      if (!(error instanceof MovedOn)) throw error;
    }
  }
  return fail({ code: 'conflict', current: null });
}

interface Work {
  readonly kind: ErasureLine['kind'];
  readonly everything: readonly KeptRow[];
  readonly sorted: SortedOut;
  readonly remember: boolean;
  /** Not what came late: one erasure is one line of the log. */
  readonly isFirst: boolean;
  /** By which saves of windows that still show the person are known. */
  readonly markId: string;
}

async function write(
  context: StorageContext,
  target: ErasureTarget,
  { kind, everything, sorted, remember, isFirst, markId }: Work,
): Promise<void> {
  const { database } = context;
  const now = context.now();
  // Sealed and hashed before the transaction: WebCrypto ends one.
  const replaced = await Promise.all(
    sorted.unlinked.map(async ({ table, row, record }) => {
      const checked = check(table, { ...record, updatedAt: now, rev: row.rev + 1 });
      if (!checked.ok) throw new Error(`without the person, a record of ${table} is not whole any more`);
      return { table, row: await toRow(context.vault, table, checked.value) };
    }),
  );
  const person = sorted.goes.find(({ row }) => row.id === target.personId)?.opened;
  const fingerprints =
    remember && person?.ok === true && 'identifiers' in person.record
      ? await fingerprintsOf(context, person.record as Parameters<typeof fingerprintsOf>[1]) // a row of `people`
      : [];
  const date = civilDateOf(now);
  const line: ErasureLine = { id: context.newId(), date, kind };
  const hashes =
    target.personId === undefined ? [] : await hashesOf([...sorted.gone, ...sorted.goes.map(({ row }) => row.id)]);

  await database.transaction('rw', [...TABLE_NAMES, 'imported', 'erasures', 'fingerprints', 'meta'], async () => {
    await expectUnchanged(context, everything, sorted);
    for (const [table, rows] of Map.groupBy(sorted.goes, (kept) => kept.table)) {
      await database.rows(table).bulkDelete(rows.map(({ row }) => row.id));
    }
    for (const { table, row } of replaced) await database.rows(table).put(row);
    if (target.personId !== undefined && (await isStillThere(context, target.personId))) throw new MovedOn();
    // What a list once said of them, and what it said of others that points to them.
    await database.imported.bulkDelete([...sorted.gone]);
    await database.imported.filter(({ values }) => mentions(values, sorted.gone)).delete();
    await database.fingerprints.bulkPut(fingerprints.map((id) => ({ id })));
    if (isFirst) await database.erasures.add(line);
    if (hashes.length > 0) await leaveMark(database, markId, { date, hashes });
  });
}

/** Every row that is changed is still as it was read, and no draft was begun or went on meanwhile. */
async function expectUnchanged(
  { database }: StorageContext,
  everything: readonly KeptRow[],
  { goes, unlinked }: SortedOut,
): Promise<void> {
  for (const [table, kept] of Map.groupBy([...goes, ...unlinked], (one) => one.table)) {
    const now = await database.rows(table).bulkGet(kept.map(({ row }) => row.id));
    if (kept.some(({ row }, at) => now[at]?.rev !== row.rev)) throw new MovedOn();
  }
  const read = new Map(everything.filter(({ table }) => table === 'drafts').map(({ row }) => [row.id, row.rev]));
  const drafts: StoredRow[] = await database.rows('drafts').toArray();
  if (drafts.some(({ id, rev }) => read.get(id) !== rev)) throw new MovedOn();
}

/** Something new about the person was saved meanwhile. */
async function isStillThere({ database }: StorageContext, personId: PersonId): Promise<boolean> {
  const counts = await Promise.all([
    database.rows('people').where('worksFor').equals(personId).count(),
    database.rows('memberships').where('personId').equals(personId).count(),
    database.rows('votes').where('personId').equals(personId).count(),
    ...SEALED_TABLES.map((table) => database.rows(table).where('personIds').equals(personId).count()),
  ]);
  return counts.some((count) => count > 0);
}
