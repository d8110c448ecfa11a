import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { TABLE_NAMES } from '../../domain/records';
import { openDatabase } from '../../storage/database';
import { openStorage } from '../../storage/open-storage';
import { CURRENT_LAYOUT, LAYOUTS } from '../../storage/versions';
import { createClock, freshName } from '../support/storage';
import { layDown, type Snapshot } from '../support/snapshots';
import snapshotV1 from './snapshots/v1.snapshot.json' with { type: 'json' };
import snapshotV2 from './snapshots/v2.snapshot.json' with { type: 'json' };
import snapshotV3 from './snapshots/v3.snapshot.json' with { type: 'json' };

const SNAPSHOTS: Readonly<Record<number, Snapshot>> = { 1: snapshotV1, 2: snapshotV2, 3: snapshotV3 };

test('layouts are numbered 1, 2, 3… and each has a frozen snapshot', () => {
  expect(LAYOUTS.map(({ version }) => version)).toEqual(LAYOUTS.map((_, index) => index + 1));
  expect(Object.keys(SNAPSHOTS)).toEqual(LAYOUTS.map(({ version }) => String(version)));
  expect(CURRENT_LAYOUT).toBe(LAYOUTS.at(-1));
});

test('every table of the program is in the current layout', () => {
  expect(Object.keys(CURRENT_LAYOUT.stores)).toEqual(expect.arrayContaining([...TABLE_NAMES]));
});

test.each(LAYOUTS)(
  'version $version still makes exactly the tables and indexes that were released as it',
  async (layout) => {
    const snapshot = SNAPSHOTS[layout.version];
    const name = freshName();
    const database = new Dexie(name);
    database.version(layout.version).stores(layout.stores);
    await database.open();
    const made = [...database.backendDB().objectStoreNames].map((table) => {
      const store = database.backendDB().transaction(table).objectStore(table);
      return { table, keyPath: store.keyPath, indexes: [...store.indexNames] };
    });
    expect(made).toEqual(
      snapshot?.stores.map(({ name: table, keyPath, indexes }) => ({
        table,
        keyPath,
        indexes: indexes.map((index) => index.name),
      })),
    );
    database.close();
  },
);

test.each(Object.keys(SNAPSHOTS))('a workspace written by version %s opens with everything in it', async (version) => {
  const snapshot = SNAPSHOTS[Number(version)];
  if (snapshot === undefined) throw new Error(`no snapshot ${version}`);
  const name = freshName();
  await layDown(snapshot, name);
  const storage = await openStorage({ name, now: createClock().now });
  expect(await storage.readers.damaged()).toEqual([]);
  const counts: Record<string, number> = {};
  for (const table of TABLE_NAMES) counts[table] = (await storage.readers.list(table)).length;
  const stores = new Map(snapshot.stores.map((store) => [store.name, store.rows.length]));
  expect(counts).toEqual(Object.fromEntries(TABLE_NAMES.map((table) => [table, stores.get(table) ?? 0])));
  const [note] = await storage.readers.list('interactions');
  expect(note?.summary).toBe('She would back a deadline of three days.');
  expect(await storage.readers.draft('quick-note')).toEqual({ text: 'Call her ba' });
  expect((await storage.readers.settings()).organisation).toBe('Coalition des Quais');
  storage.close();
});

test('data written by a newer version are not opened by this one', async () => {
  const name = freshName();
  const database = await openDatabase(name);
  await database.meta.put({ id: 'format', value: { minReader: CURRENT_LAYOUT.version + 1 } });
  database.close();
  await expect(openStorage({ name, now: createClock().now })).rejects.toMatchObject({ code: 'newer_data' });
});
