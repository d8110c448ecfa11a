import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { loadSampleWorkspace } from '../officer';

let chromium: RunningChromium;
let report: Page;

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: sampleWeb() });
  await loadSampleWorkspace(chromium);
  report = await chromium.context.newPage();
  await report.goto(addressOf('chamber-report'));
  await eventually(async () => (await chromium.badgeOn(report)) === '10', 'the badge of the report');
});

afterAll(() => chromium?.close());

test('the popup over a report lists who is on it, with what to ask', async () => {
  const popup = await chromium.openPopup(report);
  const text = () => popup.evaluate(() => document.body.innerText);
  await eventually(async () => (await text()).includes('Inscrire dans la loi'), 'the ask beside the names');
  const shown = await text();
  expect(shown).toContain(fr.popup.onThisPage);
  expect(shown).toContain('Adèle Osei');
  expect(shown).toContain(fr.popup.askIs('Publier chaque trimestre le nombre d’enfants concernés').slice(0, 40));
  expect(await chromium.bugs()).toEqual([]);
});
