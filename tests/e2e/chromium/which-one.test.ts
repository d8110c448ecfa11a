import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel, type Panel } from '../../support/panel';
import { loadSampleWorkspace } from '../officer';

const HERE = 'https://www.lachambre.be/doc/here.html';
const THERE = 'https://www.lachambre.be/doc/there.html';
const said = (title: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1><p>Adèle Osei ouvre la séance, puis collègue Vanhoorne a la parole.</p></main>`;
const question = fr.panel.unclear([['Jasper Vanhoorne', 'Elke Vanhoorne']]);

let chromium: RunningChromium;
let here: Page;
let panel: Panel;

beforeAll(async () => {
  chromium = await startChromium({
    extension: builtFolder('chrome-mv3'),
    pages: { [HERE]: said('Séance du matin'), [THERE]: said('Séance du soir') },
  });
  await loadSampleWorkspace(chromium);
  here = await open(HERE);
  panel = readPanel(await chromium.openSidePanel(here));
  await panel.shows(question);
});

afterAll(() => chromium?.close());

async function open(address: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(address);
  await badgeIs(page, '1');
  return page;
}

const badgeIs = (page: Page, count: string) =>
  eventually(async () => (await chromium.badgeOn(page)) === count && count, `${count} on the badge`);

test('the answer counts at once on this page, and on no other', async () => {
  await panel.press(question);
  await panel.press('Elke Vanhoorne');
  await badgeIs(here, '2');
  await panel.shows(fr.panel.saidIsOnPage('Elke Vanhoorne'));
  await eventually(async () => (await panel.people()).includes('Elke Vanhoorne'), 'her in the panel');
  expect(await panel.people()).toContain('Elke Vanhoorne');
  const there = await open(THERE);
  expect(await chromium.badgeOn(there)).toBe('1');
  await there.close();
  await here.bringToFront();
});

test('it still counts after the page was loaded again, and after the worker was killed', async () => {
  await here.reload();
  expect(await badgeIs(here, '2')).toBe('2');
  await chromium.killWorker();
  await here.reload();
  expect(await badgeIs(here, '2')).toBe('2');
  await panel.shows(fr.panel.yourAnswers(1));
});

test('taken back, it is a question again', async () => {
  await panel.press(fr.panel.yourAnswers(1));
  await panel.press(fr.panel.undoAnswer);
  await badgeIs(here, '1');
  await panel.shows(question);
  expect(await panel.people()).not.toContain('Elke Vanhoorne');
});

test('one who is never meant on this site leaves the other, on every page of it', async () => {
  await panel.press(question);
  await panel.press(fr.panel.never);
  await badgeIs(here, '2');
  await eventually(async () => (await panel.people()).includes('Elke Vanhoorne'), 'the one who is left in the panel');
  expect(await panel.people()).toContain('Elke Vanhoorne');
  const there = await chromium.context.newPage();
  await there.goto(THERE);
  await badgeIs(there, '2');
  expect(await chromium.bugs()).toEqual([]);
});
