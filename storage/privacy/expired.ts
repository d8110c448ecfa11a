import type { ExpiredRecord } from '../../domain/privacy/ports';
import {
  DEFAULT_RETENTION,
  lastDayOf,
  limitOf,
  RETENTION_CLASSES,
  type RetentionClass,
} from '../../domain/privacy/retention';
import { isRunning } from '../../domain/person/running';
import type { Membership, Person, PersonId } from '../../domain/person/schema';
import type { RecordOf, TableName } from '../../domain/records';
import { addDays, civilDateOf } from '../../domain/shared/dates';
import type { StoredRow } from '../database';
import type { StorageContext } from '../repositories/context';
import { listRecords, openRows } from '../repositories/read-records';
import { readSettings } from '../repositories/settings';
import { isSealedTable } from '../rows';

/**
 * What is past the period of its class, newest first, and what is about nobody who is still kept, whatever its age; what lies in the trash
 * goes by itself and is not listed. Only candidates are opened: days and people lie in the clear index.
 */
export async function readExpired(context: StorageContext): Promise<ExpiredRecord[]> {
  const { retention = {}, legislatureStart } = await readSettings(context);
  const today = civilDateOf(context.now());
  context.log.touch('people');
  const known = new Set(await context.database.rows('people').toCollection().primaryKeys());
  const found: ExpiredRecord[] = [];
  for (const table of RETENTION_CLASSES) {
    const limit = limitOf(retention[table] ?? DEFAULT_RETENTION[table], today, legislatureStart);
    if (table === 'people') found.push(...(limit === null ? [] : await expiredPeople(context, limit, today)));
    else found.push(...(await expiredRecords(context, table, limit, known)));
  }
  return found.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

async function expiredRecords(
  context: StorageContext,
  table: Exclude<RetentionClass, 'people'>,
  limit: string | null,
  known: ReadonlySet<string>,
): Promise<ExpiredRecord[]> {
  context.log.touch(table);
  const old = limit === null ? [] : await candidates(context, table, limit);
  const left = await aboutNobodyKept(context, table, known);
  const rows = new Map([...old, ...left].map((row) => [row.id, row]));
  const leftIds = new Set(left.map(({ id }) => id));
  const opened = await openRows<TableName>(context, table, [...rows.values()]);
  return opened.flatMap((one) => {
    if (!one.ok || one.record.deletedAt !== undefined) return [];
    const record = one.record as RecordOf<Exclude<RetentionClass, 'people'>>; // a row of this very table
    const date = dayOf(record);
    const isPast = limit !== null && date !== null && date < limit;
    if (!isPast && !leftIds.has(record.id)) return [];
    const personIds = 'personId' in record ? [record.personId] : record.personIds;
    return [{ table, id: record.id, record, date: date ?? civilDateOf(record.updatedAt), personIds }];
  });
}

/** Notes on a person who was emptied from the trash: nobody would find them in a dossier any more. */
async function aboutNobodyKept(
  { database }: StorageContext,
  table: TableName,
  known: ReadonlySet<string>,
): Promise<StoredRow[]> {
  const index = isSealedTable(table) ? 'personIds' : 'personId';
  const gone = (await database.rows(table).orderBy(index).uniqueKeys()).map(String).filter((id) => !known.has(id));
  const rows = await database.rows(table).where(index).anyOf(gone).distinct().toArray();
  return rows.filter((row) => !('personIds' in row) || (row.personIds as string[]).every((id) => !known.has(id))); // our index
}

/** Rows that may be past the limit, by their clear index. What has no day counts from its last change. */
async function candidates({ database }: StorageContext, table: TableName, limit: string): Promise<StoredRow[]> {
  const rows = database.rows(table);
  if (!isSealedTable(table) || table === 'followUps') return rows.toArray();
  // Instants lie in the index by the day in UTC, which west of Greenwich may be the next one.
  const dayAfter = addDays(limit, 1);
  const [dated, untouched] = await Promise.all([
    rows.where('date').below(dayAfter).toArray(),
    rows.where('updatedAt').below(dayAfter).toArray(),
  ]);
  return [...dated, ...untouched.filter((row) => !('date' in row))];
}

/** The day a record counts from; `null` for what is still to be done. */
function dayOf(record: RecordOf<Exclude<RetentionClass, 'people'>>): string | null {
  if ('preparedAt' in record) return civilDateOf(record.preparedAt);
  if (isFollowUp(record)) return record.status === 'open' ? null : (record.closedOn ?? civilDateOf(record.updatedAt));
  // Corrections have a day each; what they lie in counts from the last of them.
  return ('date' in record ? record.date : undefined) ?? civilDateOf(record.updatedAt);
}

type Dated = Exclude<RecordOf<Exclude<RetentionClass, 'people'>>, RecordOf<'briefs'>>;

/** Follow-ups have no day of their own, only one by which and one on which they are done. */
function isFollowUp(record: Dated): record is RecordOf<'followUps'> {
  return 'status' in record && !('history' in record);
}

/** People who hold nothing any more, since the end of their last mandate. */
async function expiredPeople(context: StorageContext, limit: string, today: string): Promise<ExpiredRecord[]> {
  const [people, memberships] = await Promise.all([
    listRecords(context, 'people'),
    listRecords(context, 'memberships'),
  ]);
  const byPerson = Map.groupBy(memberships, ({ personId }) => personId);
  return people.flatMap((person) => {
    const date = leftOn(person, byPerson.get(person.id) ?? [], today);
    if (date === null || date >= limit) return [];
    return [
      { table: 'people' as const, id: person.id, record: person, date, personIds: [person.id] satisfies PersonId[] },
    ];
  });
}

/** The end of the last mandate; without any, the last time somebody looked at the facts. `null` while one runs. */
function leftOn(person: Person, memberships: readonly Membership[], today: string): string | null {
  if (memberships.some((membership) => isRunning(membership, today))) return null;
  const ends = memberships.map(({ endDate, asOf, updatedAt }) => lastDayOf(endDate ?? asOf ?? civilDateOf(updatedAt)));
  const looked = [person.checkedOn, civilDateOf(person.updatedAt)].filter((day) => day !== undefined);
  return (ends.length > 0 ? ends : looked).toSorted().at(-1) ?? null;
}
