import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel, type Panel } from '../../support/panel';
import { addressOf, sampleWeb } from '../../support/sample-web';
import { loadSampleWorkspace } from '../officer';

let chromium: RunningChromium;
let panel: Panel;

/** The three sentences as they stand in the box; empty while the box is closed. */
const written = () =>
  panel.page.evaluate((title) => {
    const box = [...document.querySelectorAll('details')].find(
      (one) => one.open && one.querySelector('summary')?.textContent === title,
    );
    return (box?.querySelector<HTMLElement>('p[lang]')?.innerText ?? '').replaceAll('\u00a0', ' ');
  }, fr.panel.message);

beforeAll(async () => {
  chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: sampleWeb() });
  await loadSampleWorkspace(chromium);
  const report = await chromium.context.newPage();
  await report.goto(addressOf('chamber-report'));
  await eventually(async () => (await chromium.badgeOn(report)) !== '', 'the badge of the report');
  panel = readPanel(await chromium.openSidePanel(report));
  await panel.choose('Adèle Osei');
  await panel.region(fr.panel.framings.several);
  await panel.press(fr.panel.message);
});

afterAll(() => chromium?.close());

describe('three sentences for her', () => {
  test('begin with her own words of this page, and end with the ask', async () => {
    const text = await eventually(async () => {
      const now = await written();
      return now.startsWith('Le 18 novembre 2026, vous avez dit : « L’intérêt supérieur de l’enfant') && now;
    }, 'her words of this page, in French');
    expect(text).toMatch(/Notre demande : voter la proposition 56-9971 sans exception\.$/u);
  });

  test.each([
    ['NL', /^Op 18 november 2026 zei u \(in het Frans\): “L’intérêt supérieur/u, /Onze vraag aan u: /u],
    [
      'EN',
      /^On 18 November 2026 you said \(in French\): “L’intérêt supérieur/u,
      /Our request to you: pass bill 56-9971/u,
    ],
    ['FR', /^Le 18 novembre 2026, vous avez dit : «/u, /Notre demande : /u],
  ])(
    'in %s the box stays open, and her words stay in the language in which she said them',
    async (code, first, last) => {
      await panel.press(code);
      const text = await eventually(async () => {
        const now = await written();
        return first.test(now) ? now : null;
      }, `the sentences in ${code}`);
      expect(text).toMatch(last);
    },
  );
});
