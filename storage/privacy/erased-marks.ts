import type { Database } from '../database';
import type { StorageContext } from '../repositories/context';

/** Where the marks lie in the `meta` table, each under the id of its erasure. */
const PREFIX = 'erased|';

/** What is left of an erasure until the browser is started again: its day, and hashes of the ids that went. */
interface ErasedMark {
  readonly date: string;
  readonly hashes: readonly string[];
}

/** The id of the mark of an erasure. */
export function markIdOf(erasureId: string): string {
  return `${PREFIX}${erasureId}`;
}

/**
 * Every id that stands anywhere in a value, hashed (SHA-256: ids are random, nobody finds one by trying). Never inside a transaction.
 * @param value - A record, a draft, or a list of ids.
 */
export async function hashesOf(value: unknown): Promise<string[]> {
  const ids = new Set(JSON.stringify(value).match(UUID) ?? []);
  return Promise.all(
    [...ids].map(async (id) => {
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id));
      return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }),
  );
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** Leaves the mark of an erasure, within its transaction; what came late is added to it. */
export async function leaveMark(database: Database, id: string, { date, hashes }: ErasedMark): Promise<void> {
  const before = (await database.meta.get(id))?.value as ErasedMark | undefined; // written here only
  await database.meta.put({ id, value: { date, hashes: [...new Set([...(before?.hashes ?? []), ...hashes])] } });
}

/**
 * When one of these ids was erased (civil date); `null` when none was. To be asked within the transaction that writes, so that no other
 * window brings back what one has erased.
 * @param mayBeOurs - Also asks about an erasure of this window that still waits for the saves it has to take along.
 */
export async function erasedOn(
  { database, erasing }: Pick<StorageContext, 'database' | 'erasing'>,
  hashes: readonly string[],
  mayBeOurs = false,
): Promise<string | null> {
  const marks = await database.meta.where('id').startsWith(PREFIX).toArray();
  for (const { id, value } of marks) {
    const mark = value as ErasedMark; // written above only
    if ((mayBeOurs || !erasing.has(id)) && hashes.some((hash) => mark.hashes.includes(hash))) return mark.date;
  }
  return null;
}

/** Ids that are there again, as those of the sample workspace: what is written about them is welcome. Within the transaction. */
export async function liftMarks(database: Database, hashes: ReadonlySet<string>): Promise<void> {
  for (const { id, value } of await database.meta.where('id').startsWith(PREFIX).toArray()) {
    const mark = value as ErasedMark; // written above only
    const left = mark.hashes.filter((hash) => !hashes.has(hash));
    if (left.length < mark.hashes.length) await database.meta.put({ id, value: { ...mark, hashes: left } });
  }
}

/** Takes all marks away: at the start of the browser no window is left that was open during an erasure. */
export async function dropMarks({ database }: StorageContext): Promise<void> {
  await database.meta.where('id').startsWith(PREFIX).delete();
}
