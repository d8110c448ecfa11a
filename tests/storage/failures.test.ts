import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { mayBeFull, orStorageFull } from '../../storage/failures';

test('a quota, an abort and an input/output error may all mean a full disk', () => {
  expect(mayBeFull(new DOMException('', 'QuotaExceededError'))).toBe(true);
  expect(mayBeFull(new Dexie.QuotaExceededError('full'))).toBe(true);
  expect(mayBeFull(new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')))).toBe(true);
  expect(mayBeFull(new DOMException('Failed: IOError: .../LOG: Unable to append', 'DataError'))).toBe(true);
  expect(mayBeFull(new DOMException('a bad key', 'DataError'))).toBe(false);
  expect(mayBeFull(new TypeError('a bug'))).toBe(false);
  expect(mayBeFull('text')).toBe(false);
});

test('a write that meets a full disk is an answer; a bug is thrown', async () => {
  const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  expect(await orStorageFull(full)).toEqual({ ok: false, error: { code: 'storage_full' } });
  await expect(orStorageFull(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
});
