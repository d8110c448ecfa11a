import { LEXICON_STAMP } from '../domain/framing/lexicon-stamp';
import type { Statement } from '../domain/statement/schema';
import type { Database, StoredRow } from './database';
import { mayBeFull } from './failures';
import type { StorageContext } from './repositories/context';
import { openRows } from './repositories/read-records';
import { toRow } from './rows';

/** Where it is written down how far the hearing has come. */
const MARKER_ID = 'heard-again';

/** Statements in one transaction: an officer who saves meanwhile waits for no more than these. */
const STATEMENTS_AT_A_TIME = 100;

/** How far the words have been heard by a lexicon. A time and no id: nothing of an erased statement stays in it. */
interface HearingMarker {
  readonly lexicon: string;
  /** Everything last changed at this instant or before was looked at; `null`: everything was. */
  readonly through: string | null;
}

/**
 * Hears some statements again that were heard by another lexicon, or never: what storage keeps of them is worth nothing after an update
 * (decision 0012). To be called until it is done; whoever is interrupted goes on where the last whole part ended.
 *
 * What is heard is derived: a statement keeps its revision and its date of change, no history is written, and no reading runs again. So
 * nobody who saves or erases meanwhile is told of a conflict, and who did so first has it their way.
 * @param most - Statements looked at, ≥ 1; more only when they were changed in the very same millisecond.
 * @returns `done` when there is nothing left to hear, or the disk may be full.
 */
export async function hearSomeAgain(context: StorageContext, most = STATEMENTS_AT_A_TIME): Promise<'more' | 'done'> {
  const { database } = context;
  const through = throughOf((await database.meta.get(MARKER_ID))?.value);
  if (through === null) return 'done';
  const rows = await nextRows(database, through, most);
  const last = rows.at(-1);
  const marker: HearingMarker = { lexicon: LEXICON_STAMP, through: last?.updatedAt ?? null };
  try {
    await replaceUnchanged(database, await heardAnew(context, rows), marker);
  } catch (error) {
    if (mayBeFull(error)) return 'done'; // advice hears for itself; the next start tries again
    throw error;
  }
  return last === undefined ? 'done' : 'more';
}

/** Until when statements have been looked at for the lexicon of today; `null`: all of them. */
function throughOf(value: unknown): string | null {
  const marker = value as HearingMarker | undefined; // written below only
  return marker?.lexicon === LEXICON_STAMP ? marker.through : '';
}

/** The next rows by date of change, all of the last millisecond, the trash left out: who takes words from there saves them. */
async function nextRows(database: Database, through: string, most: number): Promise<readonly StoredRow[]> {
  const rows = database.rows('statements');
  const next = await rows.where('updatedAt').above(through).limit(most).toArray();
  const last = next.at(-1)?.updatedAt;
  if (last === undefined) return [];
  const together = await rows.where('updatedAt').equals(last).toArray();
  return [...next.filter(({ updatedAt }) => updatedAt !== last), ...together];
}

/** A row as it was read, and with what is heard in it now. */
interface Replacement {
  readonly before: StoredRow;
  readonly after: StoredRow;
}

/** Those whose words say something else to the lexicon of today than what is kept with them. */
async function heardAnew(context: StorageContext, rows: readonly StoredRow[]): Promise<readonly Replacement[]> {
  const inUse = rows.filter(({ deletedAt }) => deletedAt === undefined);
  const opened = await openRows(context, 'statements', inUse);
  const replacements = await Promise.all(
    opened.map(async (one, at): Promise<Replacement[]> => {
      const before = inUse[at];
      // What does not open stays as it is, in case its key comes back.
      if (before === undefined || !one.ok || one.record.heard?.lexicon === LEXICON_STAMP) return [];
      const statement: Statement = await context.hear(one.record);
      if (statement.heard === undefined && one.record.heard === undefined) return [];
      return [{ before, after: await toRow(context.vault, 'statements', statement) }];
    }),
  );
  return replacements.flat();
}

/**
 * Puts the rows that nobody changed, removed or erased since they were read, and the marker with them, or nothing at all. Past Dexie,
 * because Dexie would tell every window of a change, and each would read again what it shows already.
 */
function replaceUnchanged(
  database: Database,
  replacements: readonly Replacement[],
  marker: HearingMarker,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const tables = ['statements', 'meta'];
    // `relaxed`: what a power cut takes away is heard once more.
    const transaction = database.backendDB().transaction(tables, 'readwrite', { durability: 'relaxed' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new DOMException('the browser ended the transaction', 'AbortError'));
    });
    const statements = transaction.objectStore('statements');
    for (const { before, after } of replacements) {
      const asked: IDBRequest<StoredRow | undefined> = statements.get(before.id);
      asked.addEventListener('success', () => {
        const now = asked.result;
        if (now?.rev === before.rev && now.updatedAt === before.updatedAt) statements.put(after);
      });
    }
    transaction.objectStore('meta').put({ id: MARKER_ID, value: marker });
  });
}
