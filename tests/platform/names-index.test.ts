import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromBase64 } from '../../platform/base64';
import { NAMES_INDEX_KEY } from '../../platform/content';
import { storedNamesIndexVersion, storeNamesIndex, storeOfficialIds } from '../../platform/names-index';

beforeEach(() => fakeBrowser.reset());

test('an index of any size is read back byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);
  await storeNamesIndex({ bytes: bytes.buffer, version: '3 people' });
  const { [NAMES_INDEX_KEY]: stored } = await fakeBrowser.storage.local.get(NAMES_INDEX_KEY);
  expect(new Uint8Array(fromBase64((stored as { bytes: string }).bytes))).toEqual(bytes);
  expect(await storedNamesIndexVersion()).toBe('3 people');
});

test('official ids lie under their scheme, and a scheme that nobody bears any more goes', async () => {
  await storeOfficialIds(
    new Map([
      ['dekamer|7', 'ana'],
      ['dekamer|8|b', 'bo'],
      ['senate|7', 'ana'],
    ]),
  );
  expect(await fakeBrowser.storage.local.get(null)).toEqual({
    'officialIds:dekamer': { '7': 'ana', '8|b': 'bo' },
    'officialIds:senate': { '7': 'ana' },
  });
  await storeOfficialIds(new Map([['dekamer|7', 'ana']]));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'officialIds:dekamer': { '7': 'ana' } });
});

test('a scheme in which nothing changed is not written again: pages would be told for nothing', async () => {
  const ids = new Map([
    ['dekamer|7', 'ana'],
    ['senate|7', 'ana'],
  ]);
  await storeOfficialIds(ids);
  const written: string[] = [];
  fakeBrowser.storage.local.onChanged.addListener((changes) => written.push(...Object.keys(changes)));
  await storeOfficialIds(new Map([...ids].toReversed()));
  expect(written).toEqual([]);
  await storeOfficialIds(new Map([...ids, ['senate|9', 'bo']]));
  expect(written).toEqual(['officialIds:senate']);
});
