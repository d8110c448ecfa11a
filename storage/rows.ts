import { recordSchemas, SEALED_TABLES, type RecordOf, type SealedTable, type TableName } from '../domain/records';
import type { DamagedRecord } from '../domain/office';
import type { ExternalId } from '../domain/shared/record';
import type { StoredRow } from './database';
import { isSealed } from './vault/aes-vault';
import type { Sealed, Vault } from './vault/vault';

/** Version of the record schemas inside sealed rows. Raised when a schema changes; part of the sealed label. */
const RECORD_SCHEMA = 1;

/** What opening a row came to. */
export type OpenedRow<Table extends TableName> =
  { readonly ok: true; readonly record: RecordOf<Table> } | { readonly ok: false; readonly damaged: DamagedRecord };

interface SealedRow extends StoredRow {
  readonly personIds: readonly string[];
  readonly issueIds: readonly string[];
  readonly date?: string;
  readonly sampleMark?: 1;
  readonly sealed: Sealed;
}

/** Whether the table's records lie sealed on disk. */
export function isSealedTable(table: TableName): table is SealedTable {
  return (SEALED_TABLES as readonly string[]).includes(table); // widened only to ask
}

/** The key under which an external id is indexed. */
export function identifierKey({ scheme, identifier }: ExternalId): string {
  return `${scheme}|${identifier}`;
}

/** A record as it goes to disk. Never inside a transaction: sealing awaits WebCrypto. */
export async function toRow(vault: Vault, table: TableName, record: RecordOf<TableName>): Promise<StoredRow> {
  if (!isSealedTable(table)) return clearRow(record);
  const content = new TextEncoder().encode(JSON.stringify(record));
  const sealed = await vault.seal({ table, id: record.id, schema: RECORD_SCHEMA }, content);
  const row: SealedRow = { ...indexFieldsOf(record), ...sampleMarkOf(record), sealed };
  return row;
}

/** A public record as it goes to disk; nothing is sealed, so it may be made inside a transaction. */
export function clearRow(record: RecordOf<TableName>): StoredRow {
  const keys = 'identifiers' in record ? { identifierKeys: record.identifiers.map(identifierKey) } : {};
  const row: object = { ...record, ...keys, ...sampleMarkOf(record) };
  return row as StoredRow; // a checked record, whose absent fields are absent and not `undefined`
}

function sampleMarkOf(record: RecordOf<TableName>): { sampleMark?: 1 } {
  return record.sample === true ? { sampleMark: 1 } : {};
}

/** Opens and checks a row. Never inside a transaction: opening awaits WebCrypto. */
export async function openRow<Table extends TableName>(
  vault: Vault,
  table: Table,
  row: StoredRow,
): Promise<OpenedRow<Table>> {
  const content = await rawContent(vault, table, row);
  if (content === undefined) return { ok: false, damaged: { table, id: row.id, reason: 'unreadable', place: '' } };
  const parsed = recordSchemas[table].safeParse(content);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    return { ok: false, damaged: { table, id: row.id, reason: 'invalid', place } };
  }
  const record = parsed.data as RecordOf<Table>; // the schema of this very table
  const strayed = isSealedTable(table) ? differingIndexField(row, record) : null;
  if (strayed !== null) return { ok: false, damaged: { table, id: row.id, reason: 'invalid', place: strayed } };
  return { ok: true, record };
}

/** What a row holds before anything is checked; `undefined` when it does not open. */
export async function rawContent(vault: Vault, table: TableName, row: StoredRow): Promise<unknown> {
  return isSealedTable(table) ? openSealed(vault, table, row) : clearContent(row);
}

async function openSealed(vault: Vault, table: SealedTable, row: StoredRow): Promise<unknown> {
  if (!('sealed' in row) || !isSealed(row.sealed)) return undefined;
  const content = await vault.open({ table, id: row.id }, row.sealed);
  if (content === null) return undefined;
  try {
    const record: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    return record;
  } catch {
    return undefined;
  }
}

function clearContent(row: StoredRow): unknown {
  const { identifierKeys: _keys, sampleMark: _mark, ...record } = row as StoredRow & Record<string, unknown>; // index-only
  return record;
}

function indexFieldsOf(record: RecordOf<TableName>): Omit<SealedRow, 'sealed' | 'sampleMark'> {
  const date = dateOf(record);
  return {
    id: record.id,
    rev: record.rev,
    updatedAt: record.updatedAt,
    personIds: 'personIds' in record ? [...record.personIds] : [],
    issueIds: 'issueIds' in record ? [...record.issueIds] : [],
    ...(record.deletedAt === undefined ? {} : { deletedAt: record.deletedAt }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The index is in clear and could be edited on disk: a note must not appear in another person's dossier. */
function differingIndexField(row: StoredRow, record: RecordOf<TableName>): string | null {
  const found = row as StoredRow & Record<string, unknown>; // compared field by field
  for (const [field, value] of Object.entries(indexFieldsOf(record))) {
    if (JSON.stringify(found[field]) !== JSON.stringify(value)) return field;
  }
  return (found['deletedAt'] ?? undefined) === record.deletedAt ? null : 'deletedAt';
}

/** The day a record is about, for "newest first"; `undefined` when it has none. */
export function dateOf(record: RecordOf<TableName>): string | undefined {
  if ('preparedAt' in record) return record.preparedAt;
  if ('date' in record) return record.date;
  if ('adoptedOn' in record) return record.adoptedOn;
  if ('dueDate' in record) return record.dueDate;
  return undefined;
}
