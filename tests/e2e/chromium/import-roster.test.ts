import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel } from '../../support/panel';
import { ROOT } from '../../support/root';
import { importRoster } from '../officer';
import { ASSEMBLY_REPORT } from '../pages/assembly-report';

const REPORT = 'https://www.lachambre.be/doc/CCRI/html/56/ic995x.html';
const ROSTER = join(ROOT, 'tests/e2e/fixtures/assembly.popolo.json');

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: { [REPORT]: ASSEMBLY_REPORT } });
});

afterAll(() => chromium?.close());

test('a list of members goes in, and the people of an open report are counted without a reload', async () => {
  const page = await chromium.context.newPage();
  await page.goto(REPORT);
  await importRoster(chromium, ROSTER, 5);
  await eventually(async () => (await chromium.badgeOn(page)) === '3', 'three people on the badge');

  await page.bringToFront();
  const panel = readPanel(await chromium.openSidePanel(page));
  await panel.shows('Ysaline Corbeveau');
  expect((await panel.people()).toSorted()).toEqual([
    'Jorik Van den Zavelberghe',
    "Maëlle d'Hautrive",
    'Ysaline Corbeveau',
  ]);
  expect(await chromium.bugs()).toEqual([]);
});
