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
  // Each line is filled by a reading of its own.
  const asks = [
    'Inscrire dans la loi',
    fr.popup.askIs('Publier chaque trimestre le nombre d’enfants concernés').slice(0, 40),
  ];
  const shown = await eventually(async () => {
    const now = await text();
    return asks.every((ask) => now.includes(ask)) && now;
  }, 'the asks beside the names');
  expect(shown).toContain(fr.popup.onThisPage);
  expect(shown).toContain('Adèle Osei');
  expect(await chromium.bugs()).toEqual([]);
});
