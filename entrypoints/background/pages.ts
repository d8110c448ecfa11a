import { applyChoices, ruledOutOn } from '../../domain/page/choice';
import { buildOverview, countForBadge } from '../../domain/page/build-overview';
import type { PageOverview } from '../../domain/page/overview';
import type { PageReport } from '../../domain/page/schema';
import { SHELLS } from '../../locales/shell';
import type { PageReadReply, PageWords } from '../../messaging/contract';
import type { Sender } from '../../messaging/receive';
import { showBadge } from '../../platform/badge';
import { styleMarks } from '../../platform/marks-style';
import { amendPage, forgetPage, isShown, rememberPage } from '../../platform/page-memory';
import { recallPage } from '../wiring/recall-page';
import { isWatched } from '../../platform/tabs';
import { canonicalUrl } from '../../sites/canonical-url';
import type { Storage } from '../../storage/open-storage';
import { lookUpPeople } from './look-up-people';

/** Keeps what a page says of itself for the panel, and lights the badge. */
export async function rememberReading(report: PageReport, sender: Sender, storage: Storage): Promise<PageReadReply> {
  const settings = await storage.readers.settings();
  if (sender.tabId === undefined) return { accepted: false, marks: false };
  if (!(await isWatched(sender.url))) {
    // The officer stopped here while the page was open: its script still runs, and is no longer listened to.
    await forgetPage(sender.tabId);
    await showBadge(sender.tabId, 0, '');
    return { accepted: false, marks: false };
  }
  const choices = await storage.readers.list('nameChoices');
  const page = { host: new URL(report.facts.url).hostname, url: report.facts.url };
  const chosen = { ...report, mentions: applyChoices(report.mentions, choices, page) };
  const overview = buildOverview(
    chosen,
    sender.tabId,
    await lookUpPeople(chosen, ruledOutOn(page.host, choices), storage),
  );
  const before = await recallPage(sender.tabId);
  const words = before?.facts.url === report.facts.url ? before.words : [];
  const address = addressOf(report, sender);
  await rememberPage(sender.tabId, address, { ...overview, words } satisfies PageOverview);
  // The tab may have gone elsewhere while the report was read: the badge would then stand over another page.
  if (!(await isShown(sender.tabId, address))) return { accepted: false, marks: false };
  const people = countForBadge(overview);
  await showBadge(sender.tabId, people, SHELLS[settings.language].badge(people));
  if (settings.marks) await styleMarks(sender.tabId);
  return { accepted: true, marks: settings.marks };
}

/**
 * Where a page was read. One that goes on to another address without being loaded (`history.pushState`) sends under the address at which it
 * was loaded; that of the tab counts when it is the one that was read, and of the same site.
 */
function addressOf({ facts }: PageReport, { url, shown }: Sender): string {
  const tab = shown === undefined ? null : URL.parse(shown);
  return tab !== null && tab.origin === URL.parse(url)?.origin && canonicalUrl(tab) === facts.url ? tab.href : url;
}

/** Adds the page's words to what is known of it, unless the tab shows another page by now. */
export async function countPage(words: PageWords, sender: Sender): Promise<{ accepted: boolean }> {
  if (sender.tabId === undefined) return { accepted: false };
  const page = await recallPage(sender.tabId);
  if (page === null || page.facts.url !== words.url) return { accepted: false };
  await amendPage(sender.tabId, { ...page, words: words.words } satisfies PageOverview);
  return { accepted: true };
}
