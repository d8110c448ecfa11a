import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPermissions, stopWatching, watchedHosts, watchSites } from '../../platform/watched-sites';
import { furnishBrowserSites } from '../support/browser-sites';

beforeEach(() => fakeBrowser.reset());

const PARLIAMENT = 'https://www.lachambre.be/*';
const scriptsFor = (host: string) => [`for-${host}.js`, 'page.js'];

test('sites that the officer grants are read from then on, each with its own scripts', async () => {
  const { scripts } = furnishBrowserSites([PARLIAMENT]);
  expect(await watchSites(['www.ville.example', 'www.gazette.example'], scriptsFor)).toBe(true);
  expect(await watchedHosts()).toEqual(['www.gazette.example', 'www.ville.example']);
  expect(scripts.get('site:www.gazette.example')).toMatchObject({
    matches: ['https://www.gazette.example/*'],
    js: ['for-www.gazette.example.js', 'page.js'],
  });
});

test('a refused question leaves nothing behind', async () => {
  furnishBrowserSites([], false);
  expect(await watchSites(['www.gazette.example'], scriptsFor)).toBe(false);
  expect(await watchedHosts()).toEqual([]);
});

test('a site that is stopped is read no longer and gives its permission back', async () => {
  const { granted } = furnishBrowserSites([PARLIAMENT]);
  await watchSites(['www.gazette.example'], scriptsFor);
  await stopWatching('www.gazette.example');
  expect(await watchedHosts()).toEqual([]);
  expect([...granted]).toEqual([PARLIAMENT]);
});

test('what is granted or taken away in the browser’s own settings is followed; the parliaments need no script', async () => {
  const { granted } = furnishBrowserSites([PARLIAMENT]);
  await watchSites(['www.gazette.example'], scriptsFor);
  granted.delete('https://www.gazette.example/*');
  granted.add('https://www.ville.example/*');
  await followPermissions([PARLIAMENT], scriptsFor);
  expect(await watchedHosts()).toEqual(['www.ville.example']);
});
