import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { newProfile, startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel } from '../../support/panel';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { clipByShortcut, selectWords } from '../clip';
import { loadSampleWorkspace } from '../officer';

const profile = newProfile();
let chromium: RunningChromium | null = null;

afterAll(async () => {
  await chromium?.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Opens the report in a browser with the same profile as before. */
async function openReport() {
  const page = await chromium?.context.newPage();
  if (chromium === null || page === undefined) throw new Error('no browser');
  const running = chromium;
  await page.goto(addressOf('chamber-report'));
  await eventually(async () => (await running.badgeOn(page)) !== '', 'the badge');
  return { page, panel: readPanel(await running.openSidePanel(page)) };
}

test('words clipped and not saved are there again after the browser was closed', async () => {
  const options = { extension: builtFolder('chrome-mv3'), pages: sampleWeb(), profile };
  chromium = await startChromium(options);
  await loadSampleWorkspace(chromium);
  const before = await openReport();
  await selectWords(before.page, 'Je communiquerai', 'pas convaincu.');
  await clipByShortcut(chromium, before.page);
  await before.panel.shows(fr.capture.title);
  await before.panel.page.focus('textarea[rows="1"]');
  await before.panel.page.keyboard.type('À relire');
  // Kept at every keystroke: another window of the extension sees it.
  const other = await chromium.openOwnPage('sidepanel.html');
  await eventually(async () => {
    await other.reload();
    await other.getByText(fr.capture.waiting(1)).click();
    await other.getByRole('button', { name: /Je communiquerai/u }).click();
    return (await other.getByRole('textbox', { name: fr.capture.comment }).inputValue()) === 'À relire';
  }, 'the draft on disk');
  await chromium.close();

  chromium = await startChromium(options);
  const after = await openReport();
  await after.panel.shows(fr.capture.title);
  const typed = await after.panel.page.evaluate(() =>
    [...document.querySelectorAll('textarea')].map((field) => field.value),
  );
  expect(typed).toEqual([
    'Je communiquerai les chiffres par centre dès qu’ils seront validés. Pour la presse, je ne suis pas convaincu.',
    'À relire',
  ]);
}, 120_000);
