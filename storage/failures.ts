import { Dexie } from 'dexie';
import type { SaveFailure } from '../domain/office';
import { fail, type Result } from '../domain/shared/result';

/** Why the database did not open. Thrown by `openStorage`; the surface shows the sentence of `locales/<lang>/storage.ts`. */
export class StorageOpenError extends Error {
  constructor(
    /** `newer_data`: written by a newer version of the extension; `unavailable`: the browser gives no database. */
    readonly code: 'newer_data' | 'unavailable',
    options?: ErrorOptions,
  ) {
    super(`storage did not open: ${code}`, options);
    this.name = 'StorageOpenError';
  }
}

const FULL_DISK_ERRORS: ReadonlySet<string> = new Set(['QuotaExceededError', 'AbortError', 'UnknownError']);

/**
 * Whether a failed write may mean a full disk. A really full disk does not say `QuotaExceededError` but aborts with an
 * input/output error, so any abort is treated as "maybe full".
 */
export function mayBeFull(error: unknown): boolean {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return false;
  if (FULL_DISK_ERRORS.has(error.name)) return true;
  if (error.name === 'DataError' && error.message.includes('IOError')) return true;
  return error instanceof Dexie.DexieError && error.inner !== undefined && mayBeFull(error.inner);
}

/** Runs a write; a full disk is a value, everything else a bug. */
export async function orStorageFull<Value>(
  write: () => Promise<Result<Value, SaveFailure>>,
): Promise<Result<Value, SaveFailure>> {
  try {
    return await write();
  } catch (error) {
    if (mayBeFull(error)) return fail({ code: 'storage_full' });
    throw error;
  }
}

/** A draft or a marker could not be written, maybe because the disk is full. */
export class StorageFullError extends Error {
  readonly code = 'storage_full';

  /** This error when the cause may be a full disk, else the cause itself. */
  static orSelf(error: unknown): unknown {
    if (!mayBeFull(error)) return error;
    const full = new StorageFullError('storage_full', { cause: error });
    full.name = 'StorageFullError';
    return full;
  }
}
