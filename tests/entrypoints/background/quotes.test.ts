import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageOverview } from '../../../domain/page/overview';
import { followQuotes } from '../../../entrypoints/background/quotes';
import { findPage, rememberPage } from '../../../platform/page-memory';
import { onPage, REPORT } from '../../support/page';
import { openFreshStorage } from '../../support/storage';
import { personDraft, saved } from '../../storage/records';

/** Words handed to the page of the tab, call by call, and the ids of those that the page still holds. */
const handedOver: unknown[] = [];
let stillThere: readonly string[] = [];
/** What happens while the page looks for them. */
let meanwhile: () => Promise<unknown> = () => Promise.resolve();

beforeEach(() => {
  fakeBrowser.reset();
  handedOver.length = 0;
  stillThere = [];
  meanwhile = () => Promise.resolve();
  Object.assign(fakeBrowser.action, { setTitle: () => Promise.resolve() });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ args }: { args?: unknown[] }) => {
      if (args === undefined) return [];
      handedOver.push(args[0]);
      await meanwhile();
      return [{ result: stillThere }];
    },
  });
});

async function openHouse() {
  const storage = await openFreshStorage();
  const ana = saved(await storage.commands.create('people', personDraft('Ana Verbrugge')));
  const words = saved(
    await storage.commands.create('statements', {
      personIds: [ana.id],
      issueIds: [],
      text: 'No child belongs in a closed centre.',
      source: 'official',
      url: REPORT.url,
      issueStance: 'pro',
      formerRole: false,
    }),
  );
  const { id: tabId = -1 } = await fakeBrowser.tabs.create({ url: REPORT.url });
  const page: PageOverview = { tabId, facts: REPORT, people: [onPage(ana.id, 'body')], unclear: [], words: [] };
  await rememberPage(tabId, REPORT.url, page);
  const quotes = async () => ((await findPage(tabId))?.page as PageOverview | undefined)?.quotes; // remembered above
  return { storage, words, tabId, page, quotes };
}

test('while marks are off, no words that were kept ever reach a page', async () => {
  const { storage, tabId, quotes } = await openHouse();
  await followQuotes(tabId, storage);
  expect(handedOver).toEqual([]);
  expect(await quotes()).toBeUndefined();
});

test('while marks are on, the page is asked which words it still holds', async () => {
  const { storage, words, tabId, quotes } = await openHouse();
  await storage.commands.saveSettings({ marks: true });
  await followQuotes(tabId, storage);
  expect(handedOver).toEqual([[{ id: words.id, text: 'No child belongs in a closed centre.' }]]);
  expect(await quotes()).toEqual([{ statementId: words.id, isFound: false }]);
  stillThere = [words.id];
  await followQuotes(tabId, storage);
  expect(await quotes()).toEqual([{ statementId: words.id, isFound: true }]);
});

test('an answer that comes when the tab shows another page is not said of that one', async () => {
  const { storage, words, tabId, page, quotes } = await openHouse();
  await storage.commands.saveSettings({ marks: true });
  stillThere = [words.id];
  meanwhile = () => rememberPage(tabId, REPORT.url, { ...page, facts: { ...REPORT, url: `${REPORT.url}?annex` } });
  await followQuotes(tabId, storage);
  expect(await quotes()).toBeUndefined();
});

test('turned off again, nothing is remembered of what was asked', async () => {
  const { storage, words, tabId, quotes } = await openHouse();
  await storage.commands.saveSettings({ marks: true });
  stillThere = [words.id];
  await followQuotes(tabId, storage);
  await storage.commands.saveSettings({ marks: false });
  await followQuotes(tabId, storage);
  expect(await quotes()).toBeUndefined();
});
