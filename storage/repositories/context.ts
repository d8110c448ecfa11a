import type { Statement } from '../../domain/statement/schema';
import type { Database } from '../database';
import type { ReadingLog } from '../live';
import type { Vault } from '../vault/vault';

/** What every repository works with. */
export interface StorageContext {
  /** A statement with what is heard in its words. Never inside a transaction: the lexicon may have to be loaded. */
  readonly hear: (statement: Statement) => Promise<Statement>;
  /** Saves under way in this window: an erasure waits for them, so that none is left behind it. */
  readonly saving: Set<Promise<unknown>>;
  /** Marks of erasures of this window that still wait for those saves, and take along what they bring. */
  readonly erasing: Set<string>;
  readonly database: Database;
  readonly vault: Vault;
  readonly log: ReadingLog;
  /** ISO instant, UTC, with milliseconds. */
  now(): string;
  /** A new UUIDv7. */
  newId(): string;
}
