import { afterAll, beforeAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { eventually } from '../../support/eventually';
import { OWN_CALLS, startFirefox, type RunningFirefox } from '../../support/firefox';
import { loadSampleWorkspaceInFirefox } from '../officer';

const REPORT = 'https://www.dekamer.be/doc/CCRI/html/56/ic996x.html';
const NOBODY = 'https://www.dekamer.be/nobody.html';
const UNWATCHED = 'https://www.example.com/news.html';

let firefox: RunningFirefox;
let own: string;

beforeAll(async () => {
  const text = '<p>Adèle Osei stelt een vraag aan Lise Vandamme.</p>';
  firefox = await startFirefox({
    extension: builtFolder('firefox-mv3'),
    pages: {
      [REPORT]: `<!doctype html><html lang="nl"><title>Verslag</title><main>${text}</main>`,
      [NOBODY]: '<!doctype html><html lang="nl"><title>Agenda</title><main><p>Geen vergadering.</p></main>',
      [UNWATCHED]: `<!doctype html><html lang="nl"><title>Nieuws</title><main>${text}</main>`,
    },
  });
  own = await loadSampleWorkspaceInFirefox(firefox);
});

afterAll(() => firefox?.close());

/** Badge of the tab that shows an address. */
async function badgeOn(address: string): Promise<unknown> {
  await firefox.switchTo(own);
  return firefox.run(
    `const [address] = args;
     const tab = (await browser.tabs.query({})).find((one) => one.url === address);
     return tab === undefined ? null : browser.action.getBadgeText({ tabId: tab.id });`,
    address,
  );
}

test('the two people named on a report stand on the badge', async () => {
  await firefox.openTab(REPORT);
  await eventually(async () => (await badgeOn(REPORT)) !== '', 'the badge');
  expect(await badgeOn(REPORT)).toBe('2');
});

test('the badge goes when the tab goes on to a page that names nobody', async () => {
  const tab = await firefox.openTab(REPORT);
  await eventually(async () => (await badgeOn(REPORT)) === '2', 'the badge');
  await firefox.switchTo(tab);
  await firefox.navigate(NOBODY);
  await eventually(async () => (await badgeOn(NOBODY)) === '', 'the badge to go');
  expect(await badgeOn(NOBODY)).toBe('');
});

test('a site that was never asked for is not read', async () => {
  await firefox.openTab(UNWATCHED);
  const report = await firefox.openTab(`${REPORT}?again`);
  await eventually(async () => (await badgeOn(`${REPORT}?again`)) === '2', 'the badge of a page opened later');
  expect(report).not.toBe('');
  expect(await firefox.run("return (await browser.tabs.query({ url: 'https://www.example.com/*' })).length")).toBe(0);
});

test.each(['popup.html', 'sidepanel.html'])('%s opens and offers the quick note or what is due', async (path) => {
  const tab = await firefox.openOwnPage(path);
  const words = [fr.panel.quickNote, fr.interaction.today];
  const shown = () => firefox.run('return args[0].some((word) => document.body.innerText.includes(word))', words);
  await eventually(async () => (await shown()) === true, `the words of ${path}`);
  await firefox.switchTo(tab);
  expect(await shown()).toBe(true);
});

test('nothing was asked for on the network but the pages themselves', () => {
  const hosts = [...new Set(firefox.proxy.hosts)].filter(
    (host) => !OWN_CALLS.some((own) => host === own || host.endsWith(`.${own}`)),
  );
  expect(hosts.toSorted()).toEqual(['www.dekamer.be', 'www.example.com']);
  const asked = new Set(firefox.web.requests.map(({ url }) => new URL(url).pathname));
  expect([...asked].toSorted()).toEqual([
    '/doc/CCRI/html/56/ic996x.html',
    '/favicon.ico',
    '/news.html',
    '/nobody.html',
  ]);
});

test('no unexpected error was written down', async () => {
  await firefox.switchTo(own);
  expect(await firefox.run("return (await browser.storage.session.get('bugs')).bugs ?? []")).toEqual([]);
});
