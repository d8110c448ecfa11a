import { SEALED_TABLES } from '../../domain/records';
import type { Database } from '../database';
import { generateDataKey, isSealed, type KeyRing } from './aes-vault';

/** Where the key ring lies in the `meta` table. */
const KEY_RING_ID = 'key-ring';

/**
 * The device's key ring, made at the first start. Two windows starting together agree on one ring.
 * When the ring is gone but sealed records are not (a half-restored profile), a new epoch begins: old records are listed
 * as unreadable and stay on disk, in case the old key comes back.
 */
export async function loadKeyRing(database: Database): Promise<KeyRing> {
  const found = readKeyRing(await database.meta.get(KEY_RING_ID));
  if (found !== null) return found;
  // The key is made before the transaction: awaiting WebCrypto inside would end it.
  const key = await generateDataKey();
  const epoch = (await highestEpochOnDisk(database)) + 1;
  return database.transaction('rw', database.meta, async () => {
    const other = readKeyRing(await database.meta.get(KEY_RING_ID));
    if (other !== null) return other;
    const ring: KeyRing = { currentEpoch: epoch, keys: [{ epoch, key }] };
    await database.meta.put({ id: KEY_RING_ID, value: ring });
    return ring;
  });
}

function readKeyRing(row: { readonly value: unknown } | undefined): KeyRing | null {
  const value = row?.value;
  if (typeof value !== 'object' || value === null || !('keys' in value) || !('currentEpoch' in value)) return null;
  return value as KeyRing; // written by this file only; a CryptoKey cannot be forged by a file or a page
}

async function highestEpochOnDisk(database: Database): Promise<number> {
  let highest = 0;
  for (const table of SEALED_TABLES) {
    await database.table<{ sealed?: unknown }>(table).each((row) => {
      if (isSealed(row.sealed)) highest = Math.max(highest, row.sealed.keyEpoch);
    });
  }
  return highest;
}
