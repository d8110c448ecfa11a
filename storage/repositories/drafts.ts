import { v5 as namedUuid } from 'uuid';
import { draftSchema } from '../../domain/brief/schema';
import { PersonErasedError } from '../../domain/privacy/person-erased';
import { StorageFullError } from '../failures';
import { erasedOn, hashesOf } from '../privacy/erased-marks';
import { toRow } from '../rows';
import type { StorageContext } from './context';
import { getRecord } from './read-records';

/** Namespace of the ids of drafts, so that a key always has the same id and needs no search. */
const DRAFT_NAMESPACE = '5d1f9c0e-5a0f-4c57-9c53-0e7a4a1d2b66';

/** Content of a draft as a screen keeps it. */
export type DraftContent = Readonly<Record<string, unknown>>;

/** Drafts by key. */
export interface Drafts {
  read(key: string): Promise<DraftContent | null>;
  /** Resolves when this content, or a later one of the same key, is on disk. @throws StorageFullError, PersonErasedError */
  save(key: string, content: DraftContent): Promise<void>;
  /** After the saves still under way, so that a slow save cannot bring a dropped draft back. */
  drop(key: string): Promise<void>;
}

/**
 * Drafts are saved at every keystroke: per key one save runs at a time and only the newest of those waiting is written.
 * The last one to type wins; there is no conflict to ask about.
 */
export function createDrafts(context: StorageContext): Drafts {
  const waiting = new Map<string, { content: DraftContent | null; readonly done: Promise<void> }>();
  const running = new Map<string, Promise<void>>();

  const writeAfter = async (before: Promise<void>, key: string, self: () => Promise<void>): Promise<void> => {
    await before;
    const newest = waiting.get(key)?.content ?? null;
    waiting.delete(key);
    running.set(key, self());
    try {
      await write(context, key, newest);
    } finally {
      if (running.get(key) === self()) running.delete(key);
    }
  };

  const enqueue = (key: string, content: DraftContent | null): Promise<void> => {
    const next = waiting.get(key);
    if (next !== undefined) {
      next.content = content;
      return next.done;
    }
    // Whoever asked for the save before has been told how it went; this one comes after it either way.
    const before = running.get(key)?.catch(() => undefined) ?? Promise.resolve();
    const done: Promise<void> = writeAfter(before, key, () => done);
    waiting.set(key, { content, done });
    return done;
  };

  return {
    async read(key) {
      const pending = waiting.get(key);
      if (pending !== undefined) return pending.content;
      await running.get(key)?.catch(() => undefined); // a failed save leaves the draft before it
      return (await getRecord(context, 'drafts', draftId(key)))?.content ?? null;
    },
    save: (key, content) => enqueue(key, content),
    drop: (key) => enqueue(key, null),
  };
}

function draftId(key: string): string {
  return namedUuid(key, DRAFT_NAMESPACE);
}

async function write(context: StorageContext, key: string, content: DraftContent | null): Promise<void> {
  const id = draftId(key);
  const rows = context.database.rows('drafts');
  if (content === null) return rows.delete(id);
  const now = context.now();
  const before = await rows.get(id);
  const record = draftSchema.parse({
    id,
    key,
    content,
    personIds: [],
    issueIds: [],
    createdAt: now,
    updatedAt: now,
    rev: (before?.rev ?? 0) + 1,
  });
  const [row, hashes] = await Promise.all([toRow(context.vault, 'drafts', record), hashesOf([key, content])]);
  const { database } = context;
  let on: string | null;
  try {
    on = await database.transaction('rw', rows, database.meta, async () => {
      // No erasure waits for a draft: one of this window, too, must not find it behind it.
      const erased = await erasedOn(context, hashes, true);
      if (erased === null) await rows.put(row);
      return erased;
    });
  } catch (error) {
    throw StorageFullError.orSelf(error);
  }
  if (on !== null) throw new PersonErasedError(on);
}
