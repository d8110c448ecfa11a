import { isOnlyAbout, mentions, withoutTrace } from '../../domain/privacy/erasure';
import { createNamesReader, textsOf, type NamesReader } from '../../domain/privacy/naming';
import type { ErasurePlan, LookingThrough, TableCounts } from '../../domain/privacy/ports';
import type { Person, PersonId } from '../../domain/person/schema';
import { SEALED_TABLES, type RecordOf, type TableName } from '../../domain/records';
import type { StoredRow } from '../database';
import type { StorageContext } from '../repositories/context';
import { getRecord } from '../repositories/read-records';
import { rawContent } from '../rows';
import { readEverything, type KeptRow } from './read-through';

/** What is to go. */
export interface ErasureTarget {
  readonly personId?: PersonId;
  readonly ids?: ReadonlySet<string>;
}

/** What erasing does, row by row, as the database was read. */
export interface SortedOut {
  /** Ids of everything that goes. */
  readonly gone: ReadonlySet<string>;
  readonly goes: readonly KeptRow[];
  readonly unlinked: readonly (KeptRow & { readonly record: RecordOf<TableName> })[];
  /** Rows that stay as they are. */
  readonly stays: readonly KeptRow[];
}

/** Says of every row whether it goes, stays without a trace of what goes, or has nothing to do with it. */
export async function sortOut(
  context: StorageContext,
  everything: readonly KeptRow[],
  { personId, ids = new Set() }: ErasureTarget,
): Promise<SortedOut> {
  const gone = new Set<string>(ids);
  if (personId !== undefined) {
    gone.add(personId);
    for (const { table, row, opened } of everything) {
      const goes = opened.ok
        ? isOnlyAbout(table, opened.record, personId)
        : await namesInItsRemains(context, table, row, personId);
      if (goes) gone.add(row.id);
    }
  }
  const goes: KeptRow[] = [];
  const unlinked: (KeptRow & { record: RecordOf<TableName> })[] = [];
  const stays: KeptRow[] = [];
  for (const kept of everything) {
    if (!kept.opened.ok) {
      (gone.has(kept.row.id) ? goes : stays).push(kept);
      continue;
    }
    const fate = withoutTrace(kept.table, kept.opened.record, gone);
    if (fate.kind === 'goes') goes.push(kept);
    else if (fate.kind === 'unlinked') unlinked.push({ ...kept, record: fate.record });
    else stays.push(kept);
  }
  return { gone, goes, unlinked, stays };
}

/** A damaged record cannot be taken apart: with the person in its index, or in what is left of it, it goes whole. */
async function namesInItsRemains(
  context: StorageContext,
  table: TableName,
  row: StoredRow,
  personId: PersonId,
): Promise<boolean> {
  const ids = new Set<string>([personId]);
  const { sealed: _bytes, ...index } = row as StoredRow & { sealed?: unknown }; // all but the bytes
  return mentions(index, ids) || mentions((await rawContent(context.vault, table, row)) ?? null, ids);
}

/** What erasing a person would do; `null` when the person is unknown. */
export async function planErasure(
  context: StorageContext,
  personId: PersonId,
  looking: LookingThrough = {},
): Promise<ErasurePlan | null> {
  const person = await getRecord(context, 'people', personId);
  if (person === null) return null;
  const { rows, isWhole } = await readEverything(context, { ...looking, first: personId });
  const sorted = await sortOut(context, rows, { personId });
  return {
    person,
    isWhole,
    goes: countByTable(sorted.goes),
    unlinked: countByTable(sorted.unlinked),
    named: namedIn(person, [...sorted.unlinked, ...sorted.stays]),
  };
}

function countByTable(rows: readonly KeptRow[]): TableCounts {
  const counts: { [Table in TableName]?: number } = {};
  for (const { table } of rows) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

const WITH_PROSE: ReadonlySet<TableName> = new Set(SEALED_TABLES.filter((table) => table !== 'drafts'));

/** Records whose text may name a person: to be read by the officer, because only she can tell. */
export function namedIn(
  person: Person,
  rows: readonly KeptRow[],
  reader: NamesReader = readerOf(person),
): ErasurePlan['named'] {
  return rows.flatMap(({ table, opened }) => {
    if (!opened.ok || !WITH_PROSE.has(table)) return [];
    const { record } = opened;
    return reader.namedIn(textsOf(record)).length === 0 ? [] : [{ table, id: record.id, record }];
  });
}

/** Reads the name of one person in texts; made once for many rows. */
export function readerOf(person: Person): NamesReader {
  return createNamesReader([person], [person.id]);
}
