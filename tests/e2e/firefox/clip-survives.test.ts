import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { eventually } from '../../support/eventually';
import { newFirefoxProfile, startFirefox, type RunningFirefox } from '../../support/firefox';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { pressShortcut, readSidebar } from '../../support/sidebar';
import { loadSampleWorkspaceInFirefox } from '../officer';

const REPORT = addressOf('chamber-report');
const profile = newFirefoxProfile();
let firefox: RunningFirefox | null = null;

afterAll(async () => {
  await firefox?.close();
  rmSync(profile, { recursive: true, force: true });
});

test('words clipped and not saved are there again after Firefox was closed', async () => {
  const options = { extension: builtFolder('firefox-mv3'), pages: sampleWeb(), profile };
  firefox = await startFirefox(options).catch((error: unknown) => {
    if (!String(error).includes('SIGNED')) throw error;
    console.log('not run: this Firefox installs signed extensions only; the one for organisations (ESR) takes ours.');
    return null;
  });
  if (firefox === null) return;
  const running = firefox;
  const own = await loadSampleWorkspaceInFirefox(running);
  const tab = await running.openTab(REPORT);
  await running.switchTo(own);
  const badge = `const tab = (await browser.tabs.query({})).find((one) => one.url === args[0]);
    return tab !== undefined && (await browser.action.getBadgeText({ tabId: tab.id })) !== '';`;
  await eventually(() => running.run(badge, REPORT), 'the badge');
  await running.switchTo(tab);
  await running.run(
    `const words = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('trente jours'));
     getSelection().selectAllChildren(words);`,
  );
  await pressShortcut(running, 'S');
  const before = readSidebar(running);
  await before.shows(fr.capture.title);
  const words = await before.valueOf(fr.capture.words);
  expect(words).toContain('trente jours');
  await before.type(fr.capture.comment, 'À relire');
  // Kept at every keystroke: a page of its own sees it on disk.
  await running.openOwnPage('sidepanel.html');
  await eventually(
    () => running.run(`return document.body.innerText.includes(args[0]);`, fr.capture.waiting(1)),
    'the draft on disk',
  );
  await firefox.close();

  firefox = await startFirefox(options);
  await firefox.openTab(REPORT);
  await pressShortcut(firefox, 'P');
  const after = readSidebar(firefox);
  await after.shows(fr.capture.title);
  expect(await after.valueOf(fr.capture.words)).toBe(words);
  expect(await after.valueOf(fr.capture.comment)).toBe('À relire');
}, 120_000);
