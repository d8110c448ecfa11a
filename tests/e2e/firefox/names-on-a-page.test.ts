import { afterAll, beforeAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { eventually } from '../../support/eventually';
import { startFirefox, type RunningFirefox } from '../../support/firefox';
import { pressShortcut, readSidebar, type Sidebar } from '../../support/sidebar';
import { loadSampleWorkspaceInFirefox } from '../officer';

const HERE = 'https://www.lachambre.be/doc/here.html';
const NEXT = 'https://www.lachambre.be/doc/next.html';
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Séance</title><main><h1>Séance</h1>
  <p>Adèle Osei ouvre la séance, puis collègue Vanhoorne a la parole.</p></main>`;
const question = fr.panel.unclear([['Jasper Vanhoorne', 'Elke Vanhoorne']]);

let firefox: RunningFirefox;
let own: string;
let tab: string;
let sidebar: Sidebar;

beforeAll(async () => {
  firefox = await startFirefox({ extension: builtFolder('firefox-mv3'), pages: { [HERE]: PAGE } });
  own = await loadSampleWorkspaceInFirefox(firefox);
  tab = await firefox.openTab(HERE);
  await badgeIs(HERE, '1');
  await firefox.switchTo(tab);
  sidebar = readSidebar(firefox);
  await pressShortcut(firefox, 'P');
  await sidebar.shows(question);
});

afterAll(() => firefox?.close());

/** Badge of the tab that shows an address, asked without bringing another tab to the front of the test. */
async function badgeIs(address: string, count: string): Promise<string> {
  const badge = async () => {
    await firefox.switchTo(own);
    return firefox.run(
      `const [address] = args;
       const tab = (await browser.tabs.query({})).find((one) => one.url === address);
       return tab === undefined ? null : browser.action.getBadgeText({ tabId: tab.id });`,
      address,
    );
  };
  return eventually(async () => (await badge()) === count && count, `${count} on the badge`);
}

/** Brings the page to the front again, as whoever reads it does. */
const look = () =>
  firefox.runInWindow('gBrowser.selectedTab = gBrowser.tabs.at(-1); await new Promise((done) => setTimeout(done));');

test('the answer to "which one?" counts at once, and still does after the page was loaded again', async () => {
  await look();
  await sidebar.press(question);
  await sidebar.press('Elke Vanhoorne');
  expect(await badgeIs(HERE, '2')).toBe('2');
  await firefox.switchTo(tab);
  await firefox.navigate(HERE);
  expect(await badgeIs(HERE, '2')).toBe('2');
});

test('the sidebar says why somebody is on the page', async () => {
  await look();
  await sidebar.press(fr.panel.grounds.title.slice(0, 10));
  await sidebar.shows(fr.panel.grounds.forms.full);
  expect(await sidebar.text()).toContain(fr.panel.grounds.forms.full);
});

test('a page that goes on to another address and another text is read anew', async () => {
  await firefox.switchTo(tab);
  await firefox.run(
    `history.pushState(null, '', '/doc/next.html');
     document.querySelector('main').innerHTML = '<h1>Suite</h1><p>Lise Vandamme prend la parole.</p>';`,
  );
  // A tab that nobody looks at is not followed.
  await look();
  await sidebar.shows('Lise Vandamme');
  expect(await badgeIs(NEXT, '1')).toBe('1');
});

test('no unexpected error was written down', async () => {
  await firefox.switchTo(own);
  expect(await firefox.run("return (await browser.storage.session.get('bugs')).bugs ?? []")).toEqual([]);
});
