import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { longestTaskDuring } from '../../support/trace';
import { loadSampleWorkspace } from '../officer';
import { heavyPage, restlessPage } from '../pages/heavy-page';

const HOST = 'https://www.lachambre.be';
const EMPTY = `${HOST}/empty.html`;
const HEAVY = `${HOST}/doc/heavy.html`;
const RESTLESS = `${HOST}/live.html`;
const PLAIN = `${HOST}/plain.txt`;

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({
    extension: builtFolder('chrome-mv3'),
    pages: {
      [EMPTY]: '<!doctype html><title></title>',
      [HEAVY]: heavyPage(5_000_000, ['Adèle Osei', 'Grégoire Lambiot']),
      [RESTLESS]: restlessPage('Adèle Osei'),
      [PLAIN]: { body: 'Adèle Osei', type: 'text/plain; charset=utf-8' },
    },
  });
  await loadSampleWorkspace(chromium);
});

afterAll(() => chromium?.close());

async function open(address: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(address);
  return page;
}

test('a page without any text lights nothing and breaks nothing', async () => {
  const page = await open(EMPTY);
  const heard = await open(RESTLESS);
  await eventually(async () => (await chromium.badgeOn(heard)) === '1', 'the badge of another page');
  expect(await chromium.badgeOn(page)).toBe('');
  expect(await chromium.bugs()).toEqual([]);
  await page.close();
  await heard.close();
});

async function addSentence(page: Page): Promise<void> {
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Lise Vandamme répond.';
    document.querySelector('main')?.prepend(added);
  });
}

test('a 5 MB page is read again, after a change, without a task longer than 50 ms', async () => {
  const page = await open(HEAVY);
  await eventually(async () => (await chromium.badgeOn(page)) === '2', 'two people on the badge', 30_000);
  const longest = await longestTaskDuring(page, async () => {
    await addSentence(page);
    await eventually(async () => (await chromium.badgeOn(page)) === '3', 'a third person on the badge', 30_000);
    // Counting the words is the last thing a reading does.
    await eventually(() => chromium.hasCounted(page, 'vandamme'), 'the words to be counted', 30_000);
  });
  expect(longest).toBeLessThanOrEqual(50);
  expect(await chromium.bugs()).toEqual([]);
  await page.close();
});

test('the measure sees a long task', async () => {
  const page = await open(EMPTY);
  const longest = await longestTaskDuring(page, async () => {
    await page.evaluate(
      `new Promise((resolve) => setTimeout(() => {
        const end = performance.now() + 600;
        while (performance.now() < end);
        resolve();
      }))`,
    );
  });
  expect(longest).toBeGreaterThan(50);
  await page.close();
});

test('a page that changes at every frame is read without stopping it', async () => {
  const page = await open(RESTLESS);
  await eventually(async () => (await chromium.badgeOn(page)) === '1', 'one person on the badge');
  const frame = async () => Number(await page.evaluate('window.frames_()'));
  const longest = await longestTaskDuring(page, async () => {
    const before = await frame();
    await eventually(async () => (await frame()) > before + 120, 'two seconds of frames');
  });
  expect(longest).toBeLessThanOrEqual(50);
  expect(await chromium.bugs()).toEqual([]);
  await page.close();
});

test('a text file is left alone', async () => {
  const page = await open(PLAIN);
  const heard = await open(RESTLESS);
  await eventually(async () => (await chromium.badgeOn(heard)) === '1', 'the badge of another page');
  expect(await chromium.badgeOn(page)).toBe('');
  await page.close();
  await heard.close();
});
