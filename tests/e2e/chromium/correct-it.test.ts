import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel, type Panel } from '../../support/panel';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { loadSampleWorkspace } from '../officer';

const REPORT = addressOf('chamber-report');
const { corrections } = fr.advice;

let chromium: RunningChromium;
let panel: Panel;

/** Words of the page on her in the workspace, read afresh. */
async function workspaceOf(name: string): Promise<string> {
  const page = await chromium.openOwnPage('workspace.html#people');
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  const words = await page.locator('main').innerText();
  await page.close();
  return words;
}

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: sampleWeb() });
  await loadSampleWorkspace(chromium);
  const report = await chromium.context.newPage();
  await report.goto(REPORT);
  await eventually(async () => (await chromium.badgeOn(report)) !== '', 'the badge of the report');
  panel = readPanel(await chromium.openSidePanel(report));
  await panel.choose('Adèle Osei');
  await panel.region(fr.panel.framings.several);
});

afterAll(() => chromium?.close());

/** The first reason of the first framing that quotes her words. */
const firstQuote = () =>
  panel.page.evaluate(() => document.querySelector('details[open] q')?.textContent.slice(0, 40) ?? '');

describe('a reason is corrected where it is read', () => {
  test.each([corrections.wrong_framing, corrections.not_about_this, corrections.outdated])(
    '“%s” is noted with its day, takes the reason out of the advice, and is undone from the advice',
    async (what) => {
      const quote = await eventually(firstQuote, 'a reason with her words');
      await panel.page.evaluate(() =>
        document.querySelector<HTMLElement>('details[open] q')?.closest('button')?.click(),
      );
      await panel.press(what);
      await panel.shows(`${what}, `);
      await panel.press(fr.source.back);
      await panel.region(fr.source.correctedTitle);
      expect(await firstQuote()).not.toBe(quote);
      await panel.page.evaluate((summary) => {
        const found = [...document.querySelectorAll('summary')].find((one) => one.textContent === summary);
        found?.click();
      }, fr.source.correctedCount(1));
      await panel.press(fr.source.undo);
      await eventually(async () => (await firstQuote()) === quote, 'the reason is back');
    },
  );

  test('the history of the source tells every correction and that it was undone', async () => {
    const words = await workspaceOf('Adèle Osei');
    for (const what of Object.values(corrections)) expect(words).toContain(what);
    expect(words.match(/annulé le/gu)).toHaveLength(3);
  });
});

describe('an indication is given, replaced and taken up again', () => {
  test('each of the four is dated, the one before stays in the history', async () => {
    for (const kind of ['works', 'hunch', 'avoid', 'never'] as const) {
      await panel.press(fr.framing.tagKinds[kind]);
      await eventually(
        () =>
          panel.page.evaluate(
            (label) => [...document.querySelectorAll('[aria-pressed=true]')].some((one) => one.textContent === label),
            fr.framing.tagKinds[kind],
          ),
        `“${kind}” stands`,
      );
    }
    const words = await workspaceOf('Adèle Osei');
    expect(words).toContain(fr.framing.tagKinds.never);
    expect(words.match(new RegExp(`^${corrections.outdated}`, 'gmu'))?.length ?? 0).toBeGreaterThanOrEqual(3);
  });
});
