/** A database as it lay on disk, in JSON: bytes are `{ $bytes }` and the test key `{ $key }`, both base64. */
export interface Snapshot {
  readonly databaseVersion: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string; readonly multiEntry: boolean }[];
    readonly rows: readonly unknown[];
  }[];
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('request failed')));
  });
}

/** Lays a snapshot down as a database, without any of the program's code. */
export async function layDown(snapshot: Snapshot, name: string): Promise<void> {
  const opening = indexedDB.open(name, snapshot.databaseVersion);
  opening.addEventListener('upgradeneeded', () => {
    for (const { name: table, keyPath, indexes } of snapshot.stores) {
      const store = opening.result.createObjectStore(table, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
    }
  });
  const database = await settled(opening);
  for (const { name: table, rows } of snapshot.stores) {
    const revived = await Promise.all(rows.map(revive));
    const store = database.transaction(table, 'readwrite').objectStore(table);
    for (const row of revived) await settled(store.put(row));
  }
  database.close();
}

/** Takes a snapshot of a database whose key was made by `importTestKey`; run once per released layout. */
export async function takeSnapshot(name: string, rawKey: Uint8Array): Promise<Snapshot> {
  const database = await settled(indexedDB.open(name));
  const stores: Snapshot['stores'][number][] = [];
  for (const table of database.objectStoreNames) {
    const store = database.transaction(table).objectStore(table);
    const indexes = Array.from(store.indexNames, (indexName) => {
      const { keyPath, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath: String(keyPath), multiEntry };
    });
    const rows: unknown[] = await settled(store.getAll());
    stores.push({
      name: table,
      keyPath: String(store.keyPath),
      indexes,
      rows: rows.map((row) => flatten(row, rawKey)),
    });
  }
  const { version: databaseVersion } = database;
  database.close();
  return { databaseVersion, stores };
}

/** A data key of which the test knows the bytes. */
function importTestKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function flatten(value: unknown, rawKey: Uint8Array): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (value instanceof CryptoKey) return { $key: Buffer.from(rawKey).toString('base64') };
  if (Array.isArray(value)) return value.map((inner) => flatten(inner, rawKey));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, flatten(inner, rawKey)]));
}

async function revive(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(revive));
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  if ('$key' in value) return importTestKey(new Uint8Array(Buffer.from(String(value.$key), 'base64')));
  const fields = await Promise.all(
    Object.entries(value).map(async ([field, inner]) => [field, await revive(inner)] as const),
  );
  return Object.fromEntries(fields);
}
