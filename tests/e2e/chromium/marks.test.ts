import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { loadSampleWorkspace, turnMarksOn } from '../officer';

const LONG = 'https://www.lachambre.be/long.html';
const NAMES = 600;

let chromium: RunningChromium;
let page: Page;

beforeAll(async () => {
  const line = (at: number) => `<p id="p${at}">Intervention ${at} : Adèle Osei prend la parole en commission.</p>`;
  chromium = await startChromium({
    extension: builtFolder('chrome-mv3'),
    pages: {
      [LONG]: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Long</title><main>${Array.from({ length: NAMES }, (_, at) => line(at)).join('')}</main>`,
    },
  });
  await loadSampleWorkspace(chromium);
  await turnMarksOn(chromium, fr.settings.marks);
  page = await chromium.context.newPage();
  await page.goto(LONG);
  await eventually(async () => (await marked()).length > 0, 'the first marks');
});

afterAll(() => chromium?.close());

/** Ids of the paragraphs in which a name is registered, in no order. */
function marked(): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('antichambre-name') ?? [])].map((range) => range.startContainer.parentElement?.id ?? ''),
  );
}

const settled = (has: (ids: readonly string[]) => boolean, what: string) =>
  eventually(async () => {
    const ids = await marked();
    return has(ids) && ids;
  }, what);

test('only names near what is seen are registered', async () => {
  const ids = await settled((all) => all.includes('p0'), 'the first name');
  expect(ids.length).toBeLessThan(NAMES / 3);
  expect(ids).not.toContain(`p${NAMES - 1}`);
});

test('they follow the scrolling', async () => {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const ids = await settled((all) => all.includes('p599') && !all.includes('p0'), 'the last name instead of the first');
  expect(ids.length).toBeLessThan(NAMES / 3);
});

test('they follow a change: a new name is marked, one that went is not', async () => {
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.id = 'new';
    added.textContent = 'Lise Vandamme répond.';
    document.querySelector('main')?.append(added);
    const last = document.getElementById('p599');
    if (last !== null) last.textContent = 'Plus personne.';
  });
  const ids = await settled((all) => all.includes('new') && !all.includes('p599'), 'the new name');
  expect(ids).toContain('p598');
});

test('nothing is written into the page', async () => {
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBe(4 + 1 + NAMES + 2);
});

test('they are drawn on the screen and not on paper', async () => {
  await page.evaluate(() => window.scrollTo(0, 0));
  await settled((all) => all.includes('p0'), 'the first name');
  const line = page.locator('#p0');
  const picture = async (media: 'screen' | 'print', marks: boolean) => {
    await page.emulateMedia({ media });
    // Without the highlight nothing is drawn, whatever the medium.
    await page.evaluate((on) => {
      const kept = (window as unknown as { kept?: Highlight }).kept ?? CSS.highlights.get('antichambre-name');
      Object.assign(window, { kept });
      if (on && kept !== undefined) CSS.highlights.set('antichambre-name', kept);
      else CSS.highlights.delete('antichambre-name');
    }, marks);
    return (await line.screenshot()).toString('base64');
  };
  expect(await picture('screen', true)).not.toBe(await picture('screen', false));
  expect(await picture('print', true)).toBe(await picture('print', false));
  await picture('screen', true);
});

test('turned off, they are gone', async () => {
  await turnMarksOff();
  expect(await settled((all) => all.length === 0, 'no marks')).toEqual([]);
  expect(await chromium.bugs()).toEqual([]);
});

async function turnMarksOff(): Promise<void> {
  const settings = await chromium.openOwnPage('workspace.html#settings');
  await settings.getByText(fr.settings.marks, { exact: true }).click();
  await settings.getByRole('switch', { name: fr.settings.marks, checked: false }).waitFor();
  await settings.close();
}
