import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { fr } from '../../../locales/fr';
import { nl } from '../../../locales/nl';
import { ISSUE, PERSON } from '../../../samples/ids';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { listPrivateTexts } from '../confidential-texts';
import { loadSampleWorkspace } from '../officer';

/** What is about the person and came from us: never in a paper that is left with her. */
const PRIVATE_TEXTS = listPrivateTexts();
const IDEAL_FR = 'Voter la proposition 56-9971 sans exception';

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: {} });
  await loadSampleWorkspace(chromium);
});

afterAll(() => chromium?.close());

/** Prepares the meeting with Adèle Osei on the detention of children, from the popup. */
async function prepareFromPopup(): Promise<{ popup: Page; sheet: Locator }> {
  const popup = await chromium.openOwnPage('popup.html');
  await popup.getByRole('button', { name: fr.panel.prepareBrief }).click();
  await popup.getByRole('combobox', { name: fr.meeting.person }).fill('Osei');
  await popup.getByRole('option', { name: 'Adèle Osei' }).click();
  await popup.getByRole('button', { name: fr.meeting.issue }).click();
  await popup.getByRole('option', { name: 'Détention d’enfants' }).click();
  const sheet = popup.getByRole('region', { name: fr.meeting.preview });
  await sheet.getByRole('heading', { name: fr.brief.title('Adèle Osei', 'Détention d’enfants') }).waitFor();
  return { popup, sheet };
}

function privateTextsIn(text: string): string[] {
  const flat = text.replaceAll(/\s+/gu, ' ');
  return PRIVATE_TEXTS.filter((one) => flat.includes(one.replaceAll(/\s+/gu, ' ').slice(0, 60)));
}

test('for us, in French: where she stands, what was said last, one ask', async () => {
  const { popup, sheet } = await prepareFromPopup();
  const text = await sheet.innerText();
  expect(text).toContain(fr.brief.internalOnly);
  expect(text).toContain(IDEAL_FR);
  expect(text).toContain('Alliance solidaire');
  expect(text).toContain('réunion des chefs de groupe');
  expect(privateTextsIn(text).length).toBeGreaterThan(2);
  await popup.close();
});

test('to leave behind, in Dutch: our ask and arguments, and nothing private, on screen or in the file', async () => {
  const { popup, sheet } = await prepareFromPopup();
  await popup.getByRole('radio', { name: fr.ui.languages.nl }).check({ force: true });
  await popup.getByRole('radio', { name: fr.meeting.leaveBehind }).check({ force: true });
  await sheet.getByText(nl.brief.headings.arguments, { exact: true }).waitFor();
  await eventually(async () => {
    const shown = await sheet.innerText();
    return shown.includes(nl.brief.headings.ask) && !shown.includes(nl.brief.internalOnly);
  }, 'the sheet to leave behind');

  // Not only hidden: not on the page at all.
  const html = await sheet.evaluate((element) => element.textContent ?? '');
  expect(html).toContain(nl.brief.headings.ask);
  expect(privateTextsIn(html)).toEqual([]);
  for (const heading of ['stance', 'approach', 'contacts'] as const) {
    expect(html).not.toContain(nl.brief.headings[heading]);
  }

  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: fr.meeting.markdown }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/Osei.*\.md$/);
  const markdown = readFileSync(await download.path(), 'utf8');
  expect(markdown).toContain(nl.brief.headings.ask);
  expect(privateTextsIn(markdown)).toEqual([]);

  const [forWord] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: fr.meeting.word }).click(),
  ]);
  expect(forWord.suggestedFilename()).toMatch(/Osei.*\.doc$/);
  const text = readFileSync(await forWord.path(), 'utf8');
  expect(text).toContain(`<h2>${nl.brief.headings.ask}</h2>`);
  expect(privateTextsIn(text)).toEqual([]);
  await popup.close();
});

test.each(['fr', 'nl', 'en'] as const)('the sheet in %s prints on one page', async (language) => {
  const page = await chromium.openOwnPage(
    `workspace.html#brief/${PERSON.osei}/${ISSUE.childDetention}/${language}/internal`,
  );
  await page.getByRole('heading', { level: 2 }).waitFor();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});
