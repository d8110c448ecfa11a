import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileNames } from '../../../entrypoints/background/names';
import { NAMES_INDEX_KEY } from '../../../platform/content';
import { openFreshStorage } from '../../support/storage';
import { personDraft, saved } from '../../storage/records';

beforeEach(() => fakeBrowser.reset());

test('the names are compiled for pages, and written again only when they changed', async () => {
  const storage = await openFreshStorage();
  const ana = saved(await storage.commands.create('people', personDraft('Ana Verbrugge')));
  const written: string[] = [];
  fakeBrowser.storage.local.onChanged.addListener((changes) => written.push(...Object.keys(changes)));
  expect(await compileNames(storage)).toEqual({ people: 1 });
  expect(await compileNames(storage)).toEqual({ people: 1 });
  expect(written).toEqual([NAMES_INDEX_KEY]);
  saved(await storage.commands.update('people', ana.id, ana.rev, { name: 'Ana Verbruggen' }));
  await compileNames(storage);
  expect(written).toEqual([NAMES_INDEX_KEY, NAMES_INDEX_KEY]);
});

test('official ids are there before the index: a page that is read again finds both', async () => {
  const storage = await openFreshStorage();
  const identifiers = [{ scheme: 'dekamer', identifier: '7' }];
  const ana = saved(await storage.commands.create('people', personDraft('Ana Verbrugge', { identifiers })));
  const written: string[] = [];
  fakeBrowser.storage.local.onChanged.addListener((changes) => written.push(...Object.keys(changes)));
  await compileNames(storage);
  expect(written).toEqual(['officialIds:dekamer', NAMES_INDEX_KEY]);
  expect(await fakeBrowser.storage.local.get('officialIds:dekamer')).toEqual({
    'officialIds:dekamer': { '7': ana.id },
  });
});
