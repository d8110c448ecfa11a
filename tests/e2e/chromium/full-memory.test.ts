import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel } from '../../support/panel';
import { ROOT } from '../../support/root';
import { importRoster } from '../officer';

const FIRST = 'https://www.lachambre.be/first.html';
const SECOND = 'https://www.lachambre.be/second.html';
const naming = (name: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Séance</title><main><p>${name} ouvre la séance.</p></main>`;

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({
    extension: builtFolder('chrome-mv3'),
    pages: { [FIRST]: naming('Ysaline Corbeveau'), [SECOND]: naming('Jorik Van den Zavelberghe') },
  });
  await importRoster(chromium, join(ROOT, 'tests/e2e/fixtures/assembly.popolo.json'), 5);
});

afterAll(() => chromium?.close());

/** What is left of the browser's memory is taken by pages of tabs that were closed since. */
async function fillMemory(): Promise<void> {
  const own = await chromium.openOwnPage('manifest.json');
  await own.evaluate(async () => {
    let tab = 900_000;
    for (const size of [100_000, 1_000, 10]) {
      const page = { address: 'https://www.lachambre.be/closed.html', words: 'x'.repeat(size) };
      try {
        for (; ; tab += 1) await chrome.storage.session.set({ [`page:${tab}`]: page });
      } catch {
        // Full.
      }
    }
  });
  await own.close();
}

const badgeIs = (page: Parameters<RunningChromium['badgeOn']>[0]) =>
  eventually(async () => (await chromium.badgeOn(page)) === '1', 'one person on the badge');

test('after a day of many pages the next one is still read', async () => {
  await fillMemory();
  const page = await chromium.context.newPage();
  await page.goto(FIRST);
  await badgeIs(page);
  expect(await chromium.bugs()).toEqual([]);
});

test('a tab whose page had to make room tells again when somebody looks', async () => {
  const first = await chromium.context.newPage();
  await first.goto(FIRST);
  await badgeIs(first);
  const second = await chromium.context.newPage();
  await second.goto(SECOND);
  await badgeIs(second);
  const own = await chromium.openOwnPage('manifest.json');
  await own.evaluate(async () => {
    const kept = Object.keys(await chrome.storage.session.get(null));
    await chrome.storage.session.remove(kept.filter((key) => key.startsWith('page:')));
  });
  await own.close();
  await first.bringToFront();
  const panel = readPanel(await chromium.openSidePanel(first));
  await eventually(async () => (await panel.people()).includes('Ysaline Corbeveau'), 'her in the panel');
  await second.bringToFront();
  await eventually(async () => (await panel.people()).includes('Jorik Van den Zavelberghe'), 'him in the panel');
  expect(await chromium.bugs()).toEqual([]);
});
