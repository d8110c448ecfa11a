import { afterAll, beforeAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { eventually } from '../../support/eventually';
import { startFirefox, type RunningFirefox } from '../../support/firefox';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { loadSampleWorkspaceInFirefox } from '../officer';

let firefox: RunningFirefox;
let own: string;
const REPORT = addressOf('chamber-report');

beforeAll(async () => {
  firefox = await startFirefox({ extension: builtFolder('firefox-mv3'), pages: sampleWeb() });
  own = await loadSampleWorkspaceInFirefox(firefox);
});

afterAll(() => firefox?.close());

test('the words selected in a report come with their place and the names above them', async () => {
  await firefox.openTab(REPORT);
  await firefox.run(
    `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
     for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
       const at = node.data.indexOf('Un avis du Conseil');
       if (at === -1) continue;
       const range = document.createRange();
       range.setStart(node, at);
       range.setEnd(node, at + 'Un avis du Conseil'.length);
       getSelection().removeAllRanges();
       getSelection().addRange(range);
     }`,
  );
  await firefox.switchTo(own);
  // Menus cannot be pressed without a display: what the background asks of the page is asked from a page of the extension.
  const reading = await eventually(
    () =>
      firefox.run(
        `const [address] = args;
         const tab = (await browser.tabs.query({})).find((one) => one.url === address);
         const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/selection.js'] });
         return frame.result.place === null ? null : frame.result;`,
        REPORT,
      ),
    'the page to be read',
  );
  expect(reading).toMatchObject({ refusal: null, text: 'Un avis du Conseil', url: REPORT });
});

test('the sidebar opens the form for words pasted by hand', async () => {
  const sidebar = await firefox.openOwnPage('sidepanel.html');
  const shown = async (words: string) => {
    await firefox.switchTo(sidebar);
    return (await firefox.run('return document.body.innerText.includes(args[0])', words)) === true;
  };
  await eventually(() => shown(fr.panel.quote), 'the button');
  await firefox.run(
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === args[0]).click();`,
    fr.panel.quote,
  );
  await eventually(() => shown(fr.capture.title), 'the form');
  expect(await shown(fr.capture.commentHint)).toBe(true);
});
