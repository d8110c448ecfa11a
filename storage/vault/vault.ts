/** What is bound to the sealed bytes, so that a row cannot be passed off as another one. */
export interface SealLabel {
  readonly table: string;
  readonly id: string;
  /** Version of the record's schema when it was sealed. */
  readonly schema: number;
}

/** A sealed record as it lies on disk. */
export interface Sealed {
  /** 96 random bits, new at every seal. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Which key of the ring sealed it. */
  readonly keyEpoch: number;
  readonly schema: number;
}

/**
 * Seals and opens records. The only implementation today keeps its key on the device; a passphrase will wrap that key
 * and give another `Vault`, and nothing else changes. Never call it inside a database transaction: WebCrypto ends it.
 */
export interface Vault {
  seal(label: SealLabel, content: Uint8Array<ArrayBuffer>): Promise<Sealed>;
  /** The content, or `null` when key, label and bytes do not belong together. */
  open(label: Omit<SealLabel, 'schema'>, sealed: Sealed): Promise<Uint8Array | null>;
}
