import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isWatched, openTab } from '../../platform/tabs';
import { furnishBrowserSites } from '../support/browser-sites';

beforeEach(() => fakeBrowser.reset());

async function addresses(): Promise<(string | undefined)[]> {
  return (await fakeBrowser.tabs.query({})).map(({ url }) => url);
}

test('a page is watched where its host is granted, on whatever port it answers', async () => {
  furnishBrowserSites(['https://www.gazette.example/*']);
  expect(await isWatched('https://www.gazette.example/politique?page=2')).toBe(true);
  expect(await isWatched('https://www.gazette.example:8443/politique')).toBe(true);
  expect(await isWatched('https://other.example/')).toBe(false);
  expect(await isWatched('not an address')).toBe(false);
});

test('only addresses of the web and the extension’s own are opened', async () => {
  const before = (await addresses()).length;
  await openTab('javascript:alert(1)');
  await openTab('file:///etc/passwd');
  expect(await addresses()).toHaveLength(before);
  await openTab('https://www.gazette.example/');
  expect((await addresses()).at(-1)).toBe('https://www.gazette.example/');
});
