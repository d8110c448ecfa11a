import { afterAll, beforeAll, expect, test } from 'vitest';
import { privacyWords } from '../../../locales/fr/privacy-words';
import { PERSON } from '../../../samples/ids';
import { builtFolder } from '../../support/built';
import { eventually } from '../../support/eventually';
import { startFirefox, type RunningFirefox } from '../../support/firefox';
import { loadSampleWorkspaceInFirefox } from '../officer';

const REPORT = 'https://www.dekamer.be/report.html';
const NOBODY = 'https://www.dekamer.be/nobody.html';

let firefox: RunningFirefox;
let own: string;

beforeAll(async () => {
  firefox = await startFirefox({
    extension: builtFolder('firefox-mv3'),
    pages: {
      [REPORT]:
        '<!doctype html><html lang="nl"><title>Verslag</title><main><p>Adèle Osei stelt een vraag aan Lise Vandamme.</p></main>',
      [NOBODY]: '<!doctype html><html lang="nl"><title>Agenda</title><main><p>Geen vergadering.</p></main>',
    },
  });
  own = await loadSampleWorkspaceInFirefox(firefox);
});

afterAll(() => firefox?.close());

/** Badge of the tab that shows an address; `null` while none does. */
async function badgeOn(address: string): Promise<unknown> {
  await firefox.switchTo(own);
  return firefox.run(
    `const tab = (await browser.tabs.query({})).find((one) => one.url === args[0]);
     return tab === undefined ? null : browser.action.getBadgeText({ tabId: tab.id });`,
    address,
  );
}

test('a page the browser kept for the way back says again who is on it', async () => {
  const tab = await firefox.openTab(REPORT);
  await eventually(async () => (await badgeOn(REPORT)) === '2', 'the badge');
  await firefox.switchTo(tab);
  // A page that is loaded again has forgotten this.
  await firefox.run("document.documentElement.dataset.kept = 'yes'");
  await firefox.navigate(NOBODY);
  await eventually(async () => (await badgeOn(NOBODY)) === '', 'the badge to go');
  await firefox.switchTo(tab);
  await firefox.run('history.back()');
  await eventually(async () => (await badgeOn(REPORT)) === '2', 'the badge again');
  await firefox.switchTo(tab);
  expect(await firefox.run('return document.documentElement.dataset.kept ?? null')).toBe('yes');
});

test('after erasure nobody knows the person any more: not the badge, not what pages look names up in', async () => {
  await firefox.openOwnPage(`workspace.html#erasure/${PERSON.osei}`);
  const confirm = () =>
    firefox.run(
      `const field = [...document.querySelectorAll('input:not([type=checkbox], [type=radio], [type=search])')].at(-1);
       if (field === undefined) return false;
       field.focus();
       Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, args[0]);
       field.dispatchEvent(new InputEvent('input', { bubbles: true }));
       return true;`,
      'Adèle Osei',
    );
  await eventually(confirm, 'the field for her name');
  await firefox.press(privacyWords.erasure.erase);
  await eventually(
    async () => (await firefox.run("return document.querySelector('h1')?.innerText")) === privacyWords.erasure.erased,
    'that she is erased',
  );
  await eventually(async () => (await badgeOn(REPORT)) === '1', 'one person on the badge');
  const kept = await firefox.run(
    'return JSON.stringify([await browser.storage.local.get(null), await browser.storage.session.get(null)])',
  );
  expect(String(kept).includes(PERSON.osei)).toBe(false);
});

test('no unexpected error was written down', async () => {
  await firefox.switchTo(own);
  expect(await firefox.run("return (await browser.storage.session.get('bugs')).bugs ?? []")).toEqual([]);
});
