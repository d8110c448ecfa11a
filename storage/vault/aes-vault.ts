import type { Sealed, SealLabel, Vault } from './vault';

/** The keys that this device holds, newest epoch last. Keys are AES-GCM-256 and cannot be exported. */
export interface KeyRing {
  readonly currentEpoch: number;
  readonly keys: readonly { readonly epoch: number; readonly key: CryptoKey }[];
}

const IV_BYTES = 12;

/**
 * A vault over AES-GCM-256 with one random IV per seal. The label (`table|id|schema|keyEpoch`) is authenticated, so a
 * row copied to another id, table or version does not open (decision 0004).
 */
export function createAesVault(ring: KeyRing): Vault {
  const keyOf = (epoch: number) => ring.keys.find((entry) => entry.epoch === epoch)?.key;
  const current = keyOf(ring.currentEpoch);
  if (current === undefined) throw new Error(`the key ring lacks its current epoch ${ring.currentEpoch}`);
  return {
    async seal(label, content) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const additionalData = bytesOfLabel(label, ring.currentEpoch);
      const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, current, content);
      return { iv, bytes: new Uint8Array(bytes), keyEpoch: ring.currentEpoch, schema: label.schema };
    },
    async open(label, sealed) {
      const key = keyOf(sealed.keyEpoch);
      if (key === undefined) return null;
      const additionalData = bytesOfLabel({ ...label, schema: sealed.schema }, sealed.keyEpoch);
      try {
        const algorithm = { name: 'AES-GCM', iv: sealed.iv, additionalData };
        return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.bytes));
      } catch {
        // Wrong tag, wrong length or no bytes at all: WebCrypto tells no more, and neither may we.
        return null;
      }
    },
  };
}

/** A new data key; it can be used and stored, never read out. */
export function generateDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function bytesOfLabel(label: SealLabel, keyEpoch: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${label.table}|${label.id}|${label.schema}|${keyEpoch}`);
}

/** Whether a value from disk has the shape of a sealed record. */
export function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null) return false;
  const { iv, bytes, keyEpoch, schema } = value as Partial<Record<keyof Sealed, unknown>>; // only looked at, below
  return (
    ArrayBuffer.isView(iv) && ArrayBuffer.isView(bytes) && typeof keyEpoch === 'number' && typeof schema === 'number'
  );
}
