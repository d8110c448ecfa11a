import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { newProfile, startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { grantSites } from '../../support/grant-sites';
import { readPanel } from '../../support/panel';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { loadSampleWorkspace } from '../officer';

const ARTICLE = addressOf('news-fr');
const profile = newProfile();
const options = { extension: builtFolder('chrome-mv3'), pages: sampleWeb(), profile };

let chromium: RunningChromium;

beforeAll(async () => {
  const before = await startChromium(options);
  await loadSampleWorkspace(before);
  const id = new URL(before.origin).hostname;
  await before.close();
  grantSites(profile, id, [`https://${new URL(ARTICLE).hostname}/*`]);
  chromium = await startChromium(options);
});

afterAll(async () => {
  await chromium?.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a newspaper the officer granted is read, and what was kept is still there after the browser was closed', async () => {
  const page = await chromium.context.newPage();
  await page.goto(ARTICLE);
  await eventually(async () => (await chromium.badgeOn(page)) === '7', 'seven people on the badge');

  const panel = readPanel(await chromium.openSidePanel(page));
  await eventually(async () => (await panel.people())[0] === 'Lise Vandamme', 'the doctor in front');
  const framings = await panel.framings(fr.panel.framings.several);
  expect(framings[0]).toBe(fr.framing.framings.public_health.label);
  expect(await chromium.bugs()).toEqual([]);
});

test('a newspaper that was not granted stays unread', async () => {
  const granted = await chromium.context.newPage();
  const other = await chromium.context.newPage();
  await other.goto(addressOf('news-nl'));
  await granted.goto(ARTICLE);
  await eventually(async () => (await chromium.badgeOn(granted)) === '7', 'the badge of the granted one');
  expect(await chromium.badgeOn(other)).toBe('');
});
