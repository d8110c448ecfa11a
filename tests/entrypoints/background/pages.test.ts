import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageOverview } from '../../../domain/page/overview';
import type { Mention, PageReport } from '../../../domain/page/schema';
import { countPage, rememberReading } from '../../../entrypoints/background/pages';
import type { Sender } from '../../../messaging/receive';
import { findPage } from '../../../platform/page-memory';
import { furnishBrowserSites } from '../../support/browser-sites';
import { REPORT } from '../../support/page';
import { openFreshStorage } from '../../support/storage';
import { personDraft, saved } from '../../storage/records';

const SITE = 'https://www.lachambre.be/*';
const WORDS: PageOverview['words'] = [['centre', 4]];

/** What stands on the toolbar button, by tab. */
const badges = new Map<number, string>();

beforeEach(() => {
  fakeBrowser.reset();
  badges.clear();
  Object.assign(fakeBrowser.action, {
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => Promise.resolve(void badges.set(tabId, text)),
    setTitle: () => Promise.resolve(),
  });
});

async function openHouse() {
  const storage = await openFreshStorage();
  const ana = saved(await storage.commands.create('people', personDraft('Ana Verbrugge')));
  const { id: tabId = -1 } = await fakeBrowser.tabs.create({ url: REPORT.url });
  const sender: Sender = { tabId, url: REPORT.url, origin: 'content' };
  const mention: Mention = {
    candidates: [ana.id],
    form: 'full',
    block: 2,
    start: 0,
    end: 13,
    zone: 'body',
    evidence: ['given-name'],
  };
  const report: PageReport = { facts: REPORT, mentions: [mention], indexVersion: '1' };
  const remembered = async () => (await findPage(tabId))?.page as PageOverview | undefined; // remembered by `rememberReading`
  return { storage, ana, tabId, sender, report, remembered };
}

test('who is named on a page is remembered for its tab, and counted on the toolbar', async () => {
  furnishBrowserSites([SITE]);
  const { storage, ana, tabId, sender, report, remembered } = await openHouse();
  expect(await rememberReading(report, sender, storage)).toEqual({ accepted: true, marks: false });
  expect((await remembered())?.people).toMatchObject([{ personId: ana.id, relation: 'body', mentions: 1 }]);
  expect(badges.get(tabId)).toBe('1');
});

test('whom the officer ruled out on this site is not there, even where the site names her by an official number', async () => {
  furnishBrowserSites([SITE]);
  const { storage, tabId, sender, report, remembered } = await openHouse();
  const identifier = { scheme: 'dekamer.be-key', identifier: '07' };
  const eva = saved(
    await storage.commands.create('people', { ...personDraft('Eva Claes'), identifiers: [identifier] }),
  );
  const facts = { ...report.facts, subjects: [{ name: 'Eva Claes', identifier }] };
  await rememberReading({ ...report, facts }, sender, storage);
  expect(badges.get(tabId)).toBe('2');
  await storage.commands.create('nameChoices', {
    host: 'www.lachambre.be',
    candidates: [],
    kind: 'never',
    personId: eva.id,
  });
  await rememberReading({ ...report, facts }, sender, storage);
  expect((await remembered())?.people.map(({ personId }) => personId)).not.toContain(eva.id);
  expect(badges.get(tabId)).toBe('1');
});

test('of a site that the officer stopped nothing is listened to, and what was read is forgotten', async () => {
  const { granted } = furnishBrowserSites([SITE]);
  const { storage, tabId, sender, report, remembered } = await openHouse();
  await rememberReading(report, sender, storage);
  granted.clear();
  expect(await rememberReading(report, sender, storage)).toEqual({ accepted: false, marks: false });
  expect(await remembered()).toBeUndefined();
  expect(badges.get(tabId)).toBe('');
});

test('a page that went on to another address without being loaded counts where it is now', async () => {
  furnishBrowserSites([SITE]);
  const { storage, tabId, sender, report } = await openHouse();
  const next = 'https://www.lachambre.be/next';
  await fakeBrowser.tabs.update(tabId, { url: `${next}?utm_source=x#top` });
  const there = { ...report, facts: { ...report.facts, url: next } };
  const moved: Sender = { ...sender, shown: `${next}?utm_source=x#top` };
  expect(await rememberReading(there, moved, storage)).toEqual({ accepted: true, marks: false });
  expect(badges.get(tabId)).toBe('1');
  // What was read before it went on says nothing of where it is now.
  expect(await rememberReading(report, moved, storage)).toEqual({ accepted: false, marks: false });
});

test('no page is taken for one of another site', async () => {
  furnishBrowserSites([SITE]);
  const { storage, tabId, sender, report } = await openHouse();
  const other = 'https://example.org/next';
  await fakeBrowser.tabs.update(tabId, { url: other });
  const there = { ...report, facts: { ...report.facts, url: other } };
  expect(await rememberReading(there, { ...sender, shown: other }, storage)).toEqual({ accepted: false, marks: false });
});

test('a report that comes after the tab went elsewhere lights nothing', async () => {
  furnishBrowserSites([SITE]);
  const { storage, tabId, sender, report } = await openHouse();
  await fakeBrowser.tabs.update(tabId, { url: 'https://www.lachambre.be/agenda' });
  expect(await rememberReading(report, sender, storage)).toEqual({ accepted: false, marks: false });
  expect(badges.has(tabId)).toBe(false);
});

test('words that were counted stay when the same page is read again, and go with another', async () => {
  furnishBrowserSites([SITE]);
  const { storage, sender, report, remembered } = await openHouse();
  await rememberReading(report, sender, storage);
  expect(await countPage({ url: REPORT.url, words: WORDS }, sender)).toEqual({ accepted: true });
  await rememberReading(report, sender, storage);
  expect((await remembered())?.words).toEqual(WORDS);
  const other = { ...report, facts: { ...REPORT, url: `${REPORT.url}?annex` } };
  await rememberReading(other, sender, storage);
  expect((await remembered())?.words).toEqual([]);
});

test('words of a page that the tab no longer shows are not taken', async () => {
  furnishBrowserSites([SITE]);
  const { storage, sender, report, remembered } = await openHouse();
  await rememberReading(report, sender, storage);
  expect(await countPage({ url: 'https://www.lachambre.be/agenda', words: WORDS }, sender)).toEqual({
    accepted: false,
  });
  expect((await remembered())?.words).toEqual([]);
});
