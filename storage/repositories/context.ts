import type { Database } from '../database';
import type { ReadingLog } from '../live';
import type { Vault } from '../vault/vault';

/** What every repository works with. */
export interface StorageContext {
  readonly database: Database;
  readonly vault: Vault;
  readonly log: ReadingLog;
  /** ISO instant, UTC, with milliseconds. */
  now(): string;
  /** A new UUIDv7. */
  newId(): string;
}
