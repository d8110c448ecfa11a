import { afterAll, beforeAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { eventually } from '../../support/eventually';
import { startFirefox, type RunningFirefox } from '../../support/firefox';
import { loadSampleWorkspaceInFirefox } from '../officer';

const NEWS = 'https://www.politico.eu/article';
const OTHER = 'https://euobserver.com/article';

let firefox: RunningFirefox;
let own: string;

beforeAll(async () => {
  const page =
    '<!doctype html><html lang="en"><title>News</title><main><h1>News</h1><p>Adèle Osei met Lise Vandamme.</p></main>';
  firefox = await startFirefox({ extension: builtFolder('firefox-mv3'), pages: { [NEWS]: page, [OTHER]: page } });
  own = await loadSampleWorkspaceInFirefox(firefox);
});

afterAll(() => firefox?.close());

/** What the extension remembers of open pages, by their addresses. */
async function pagesRead(): Promise<unknown> {
  await firefox.switchTo(own);
  return firefox.run(
    `const kept = await browser.storage.session.get(null);
     return Object.entries(kept).filter(([key]) => key.startsWith('page:')).map(([, page]) => page.facts.url).toSorted();`,
  );
}

/** Waits until exactly these pages are read. */
async function expectRead(...addresses: string[]): Promise<void> {
  const areRead = async () => JSON.stringify(await pagesRead()) === JSON.stringify(addresses);
  expect(await eventually(areRead, `reading ${addresses.join()}`)).toBe(true);
}

test('a group of newspapers is asked for with one press, and a page that was open already is read', async () => {
  await firefox.openTab(NEWS);
  expect(await pagesRead()).toEqual([]);
  await firefox.openOwnPage('workspace.html#settings');
  await firefox.press(fr.sites.readPack(fr.sites.packs.eu));
  await expectRead(NEWS);
  const { origins } = (await firefox.run('return browser.permissions.getAll()')) as { origins: string[] }; // by the browser's standard
  expect(origins).toContain('https://www.politico.eu/*');
  expect(origins).not.toContain('https://www.lesoir.be/*');
});

test('another site of the group is read when it is opened', async () => {
  await firefox.openTab(OTHER);
  await expectRead(OTHER, NEWS);
  expect(await pagesRead()).toEqual([OTHER, NEWS]);
});

test('a site that is stopped is forgotten at once, its permission is given back, and the rest is still read', async () => {
  await firefox.openOwnPage('workspace.html#settings');
  await firefox.press(fr.sites.stopOn('www.politico.eu'));
  await expectRead(OTHER);
  expect(await firefox.run("return browser.permissions.contains({ origins: ['https://www.politico.eu/*'] })")).toBe(
    false,
  );
  await firefox.openTab(`${NEWS}?again`);
  await firefox.openTab(`${OTHER}?again`);
  await expectRead(OTHER, `${OTHER}?again`);
});

test('no unexpected error was written down', async () => {
  await firefox.switchTo(own);
  expect(await firefox.run("return (await browser.storage.session.get('bugs')).bugs ?? []")).toEqual([]);
});
