import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fr } from '../../../locales/fr';
import { builtFolder } from '../../support/built';
import { startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { readPanel } from '../../support/panel';
import { ROOT } from '../../support/root';
import { importRoster } from '../officer';

const REPORT = 'https://www.lachambre.be/report.html';
const AGENDA = 'https://www.lachambre.be/agenda.html';
const page = (title: string, text: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><main><p>${text}</p></main>`;

/** Names her only when it was not loaded again for the way back. */
const REPORT_SCRIPT = `<script>if (performance.getEntriesByType('navigation')[0].type === 'back_forward') document.querySelector('p').textContent = 'Lu deux fois.';</script>`;

let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await startChromium({
    extension: builtFolder('chrome-mv3'),
    pages: {
      [REPORT]: page('Séance', 'Ysaline Corbeveau ouvre la séance.') + REPORT_SCRIPT,
      [AGENDA]: page('Agenda', 'La séance est ouverte à midi.'),
    },
    keepsPages: true,
  });
  await importRoster(chromium, join(ROOT, 'tests/e2e/fixtures/assembly.popolo.json'), 5);
});

afterAll(() => chromium?.close());

test('a page the browser kept for the way back says again who is on it', async () => {
  const tab = await chromium.context.newPage();
  await tab.goto(REPORT);
  await eventually(async () => (await chromium.badgeOn(tab)) === '1', 'the badge');
  const panel = readPanel(await chromium.openSidePanel(tab));
  await eventually(async () => (await panel.people()).includes('Ysaline Corbeveau'), 'her in the panel');

  await tab.goto(AGENDA);
  await panel.shows(fr.panel.nobodyTitle);
  expect(await chromium.badgeOn(tab)).toBe('');

  // Playwright waits for a load that a kept page does not have.
  void tab.evaluate(() => history.back()).catch(() => undefined);
  await eventually(async () => (await panel.people()).includes('Ysaline Corbeveau'), 'her in the panel again');
  const own = await chromium.openOwnPage('manifest.json');
  const badge = () =>
    own.evaluate(async (address) => {
      const [found] = await chrome.tabs.query({ url: address });
      return found?.id === undefined ? null : chrome.action.getBadgeText({ tabId: found.id });
    }, REPORT);
  expect(await eventually(async () => (await badge()) === '1', 'the badge again')).toBe(true);
  expect(await chromium.bugs()).toEqual([]);
});
