import { mentions } from '../../domain/privacy/erasure';
import type { HeldRecords, Holding, LookingThrough } from '../../domain/privacy/ports';
import type { PersonId } from '../../domain/person/schema';
import { SEALED_TABLES, TABLE_NAMES, type RecordOf, type TableName } from '../../domain/records';
import type { StorageContext } from '../repositories/context';
import { getRecord, listRecords, newestFirst } from '../repositories/read-records';
import { readThrough, type KeptRow } from './read-through';
import { namedIn, readerOf } from './sort-out';

/** The people about whom something sealed is kept, read from the clear index alone. */
export async function readPeopleWithNotes({ database, log }: StorageContext): Promise<ReadonlySet<PersonId>> {
  const found = new Set<PersonId>();
  for (const table of SEALED_TABLES) {
    if (table === 'notices') continue; // being told is not what one is told of
    log.touch(table);
    for (const id of await database.rows(table).orderBy('personIds').uniqueKeys()) found.add(id as PersonId); // our index
  }
  return found;
}

/**
 * Everything held about one person, the trash included; `null` when the person is unknown. Whoever stops it has all that is linked to them, and
 * not all texts that may name them.
 */
export async function readHolding(
  context: StorageContext,
  personId: PersonId,
  looking: LookingThrough = {},
): Promise<Holding | null> {
  const person = await getRecord(context, 'people', personId);
  if (person === null) return null;
  const ids = new Set<string>([personId]);
  const about: KeptRow[] = [];
  const named: Holding['named'][number][] = [];
  const reader = readerOf(person);
  const isWhole = await readThrough(context, { ...looking, first: personId }, (rows) => {
    const rest: KeptRow[] = [];
    for (const kept of rows) {
      if (!kept.opened.ok) continue;
      const isTheirs = kept.table === 'people' ? kept.row.id === personId : mentions(kept.opened.record, ids);
      (isTheirs ? about : rest).push(kept);
    }
    named.push(...namedIn(person, rest, reader));
  });
  const records = byTable(about);
  const pointed = idsIn(about);
  const [people, organizations, issues, imported] = await Promise.all([
    listRecords(context, 'people'),
    listRecords(context, 'organizations'),
    listRecords(context, 'issues'),
    context.database.imported.bulkGet(about.map(({ row }) => row.id)),
  ]);
  return {
    person,
    records,
    imported: Object.fromEntries(
      imported.flatMap((row) => (row === undefined ? [] : [[row.id, { source: row.source, values: row.values }]])),
    ),
    people: people.filter(({ id, worksFor }) => id !== personId && (pointed.has(id) || worksFor === personId)),
    organizations: organizations.filter(({ id }) => pointed.has(id)),
    issues: issues.filter(({ id }) => pointed.has(id)),
    named,
    isWhole,
  };
}

function byTable(rows: readonly KeptRow[]): HeldRecords {
  const found: { [Table in TableName]?: RecordOf<TableName>[] } = {};
  for (const table of TABLE_NAMES) {
    const own = rows.flatMap((kept) => (kept.table === table && kept.opened.ok ? [kept.opened.record] : []));
    if (own.length > 0) found[table] = newestFirst(own);
  }
  return found as HeldRecords; // each table with its own records
}

function idsIn(rows: readonly KeptRow[]): ReadonlySet<string> {
  const text = JSON.stringify(rows.map(({ opened }) => (opened.ok ? opened.record : null)));
  return new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu) ?? []);
}
