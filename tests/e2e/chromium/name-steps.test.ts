import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel, type Panel } from '../../support/panel';
import { loadSampleWorkspace, turnMarksOn } from '../officer';

const REPORT = 'https://www.lachambre.be/steps.html';
const long = (words: string) => `${words} `.repeat(400);

/** One block higher than the screen with the name in its middle, a box that scrolls, and a part that is folded away. */
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Séance</title>
  <style>html { scroll-behavior: smooth } .box { height: 100px; overflow: auto }</style>
  <main>
    <p id="tall">${long('Le débat continue.')}Adèle Osei prend la parole.${long(' Le débat continue.')}</p>
    <details><summary>Annexe</summary><p id="folded">Adèle Osei l’a signée.</p></details>
    <div class="box"><p>${long('Suite.')}</p><p id="boxed">Adèle Osei conclut.</p><p>${long('Fin.')}</p></div>
    <p id="other">Lise Vandamme répond.</p>
  </main>`;

let chromium: RunningChromium;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: { [REPORT]: PAGE } });
  await loadSampleWorkspace(chromium);
  await turnMarksOn(chromium, fr.settings.marks);
  page = await chromium.context.newPage();
  await page.goto(REPORT);
  await page.evaluate(watchDocument);
  panel = readPanel(await chromium.openSidePanel(page));
  await panel.choose('Adèle Osei');
  await panel.press(fr.panel.grounds.title.slice(0, 10));
});

afterAll(() => chromium?.close());

/** Counts every change that a page can see of itself. */
function watchDocument(): void {
  let changes = 0;
  new MutationObserver((records) => {
    changes += records.length;
    document.title = `changes: ${String(changes)}`;
  }).observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
}

/** Id of the element with the name stepped to, and whether it is in view, also within the box that holds it. */
function shown(): Promise<string> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('antichambre-here') ?? [])];
    const holder = range?.startContainer.parentElement;
    if (range === undefined || holder === null || holder === undefined) return '';
    const name = document.createRange();
    name.setStart(range.startContainer, range.startOffset);
    name.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = name.getBoundingClientRect();
    const box = holder.closest('.box')?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
    const isSeen = top >= Math.max(0, box.top) && bottom <= Math.min(window.innerHeight, box.bottom);
    return `${holder.id} ${isSeen ? 'seen' : 'unseen'} ${name.toString()}`;
  });
}

const next = () => panel.press(fr.panel.grounds.next);
const comesTo = (what: string) => eventually(async () => (await shown()) === what && what, what);

test('the next mention of the chosen person is brought into view, wherever it stands, but for what is folded away', async () => {
  await next();
  expect(await comesTo('tall seen Adèle Osei')).toBe('tall seen Adèle Osei');
  await next();
  expect(await comesTo('boxed seen Adèle Osei')).toBe('boxed seen Adèle Osei');
  await next();
  expect(await comesTo('tall seen Adèle Osei')).toBe('tall seen Adèle Osei');
  await panel.press(fr.panel.grounds.previous);
  expect(await comesTo('boxed seen Adèle Osei')).toBe('boxed seen Adèle Osei');
});

test('the page sees no change of itself', async () => {
  expect(await page.title()).toBe('Séance');
  expect(await chromium.bugs()).toEqual([]);
});
