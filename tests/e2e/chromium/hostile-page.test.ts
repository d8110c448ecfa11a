import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel } from '../../support/panel';
import { runInPage, textInPage } from '../../support/page-world';
import { listConfidentialTexts } from '../confidential-texts';
import { loadSampleWorkspace } from '../officer';
import { hostilePage } from '../pages/hostile-page';

const ADDRESS = 'https://www.lachambre.be/doc/CCRI/html/56/ic998x.html';

let chromium: RunningChromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium({
    extension: builtFolder('chrome-mv3'),
    pages: { [ADDRESS]: hostilePage(['Adèle Osei', 'Grégoire Lambiot', 'Lise Vandamme']) },
  });
  await loadSampleWorkspace(chromium);
  page = await chromium.context.newPage();
  await page.goto(ADDRESS);
  await eventually(async () => (await chromium.badgeOn(page)) === '3', 'three people on the badge');
  // The panel beside it shows a dossier: everything confidential there is on screen now.
  await readPanel(await chromium.openSidePanel(page)).choose('Adèle Osei');
});

afterAll(() => chromium?.close());

test('people are recognised on a page that overrides, hides and breaks what it can', async () => {
  expect(await chromium.badgeOn(page)).toBe('3');
  expect(await chromium.bugs()).toEqual([]);
});

test('a page that watches its whole document sees no change made by the extension', async () => {
  const diary: unknown = JSON.parse(await textInPage(page, 'window.readDiary()'));
  expect(diary).toEqual({ changes: [], calls: [], heard: [] });
});

test('the diary would have noticed: a change, a call and a message of the page itself stand in it', async () => {
  await runInPage(
    page,
    `document.getElementsByTagName('main')[0].dataset.proof = '1'; JSON.parse('{}'); postMessage('proof', '*'); new Promise((resolve) => setTimeout(resolve))`,
  );
  const diary = await eventually(async () => {
    const text = await textInPage(page, 'window.readDiary()');
    return text.includes('"message"') && text;
  }, 'the message');
  expect(JSON.parse(diary)).toEqual({
    changes: ['attributes MAIN'],
    calls: expect.arrayContaining(['parse', 'postMessage']),
    heard: ['message'],
  });
});

test('searching and selecting everything finds no word of a dossier', async () => {
  const confidential = listConfidentialTexts();
  expect(confidential.length).toBeGreaterThan(50);
  const found = await runInPage(
    page,
    `${JSON.stringify(confidential)}.filter((text) => window.find(text.slice(0, 60), false, false, true))`,
  );
  expect(found).toEqual([]);
  expect(await runInPage(page, "window.find('a pris la parole', false, false, true)")).toBe(true);

  await runInPage(page, "document.execCommand('selectAll')");
  const selected = await textInPage(page, 'String(getSelection())');
  expect(selected).toContain('Adèle Osei a pris la parole.');
  expect(confidential.filter((text) => selected.includes(text.slice(0, 60)))).toEqual([]);
});

test('no mark, no global name and no file of the extension can be found by the page', async () => {
  expect(await runInPage(page, 'CSS.highlights.size')).toBe(0);
  expect(await runInPage(page, "typeof chrome === 'undefined' || chrome.runtime === undefined")).toBe(true);
  expect(
    await runInPage(
      page,
      "performance.getEntriesByType('resource').map((e) => e.name).filter((n) => n.startsWith('chrome'))",
    ),
  ).toEqual([]);
  const probe = (path: string) =>
    runInPage(
      page,
      `new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('seen');
        image.onerror = () => resolve('hidden');
        image.src = ${JSON.stringify(chromium.origin)} + ${JSON.stringify(path)};
      })`,
    );
  for (const path of ['icon/16.png', 'icon-16.png', 'icon.svg']) expect(await probe(path)).toBe('hidden');
  const fetched = await runInPage(
    page,
    `fetch(${JSON.stringify(`${chromium.origin}manifest.json`)}).then(() => 'seen', () => 'hidden')`,
  );
  expect(fetched).toBe('hidden');
});
