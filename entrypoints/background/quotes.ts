import { countForBadge } from '../../domain/page/build-overview';
import type { PageOverview } from '../../domain/page/overview';
import { aroundPage, listSavedFrom } from '../../domain/statement/saved-from';
import type { Statement } from '../../domain/statement/schema';
import { SHELLS } from '../../locales/shell';
import { tipBadge } from '../../platform/badge';
import { browser } from '../../platform/browser';
import { amendPage } from '../../platform/page-memory';
import { recallPage } from '../wiring/recall-page';
import { markQuotes, unmarkQuotes, type MarkedQuote } from '../../platform/quotes';
import type { Storage } from '../../storage/open-storage';

const MOST_QUOTES = 200;

/**
 * Says on the toolbar how many words are kept from the page of a tab; marks them there and remembers which are still on it. The latter
 * only while marks are on: otherwise no statement ever reaches a page (docs/privacy-and-threats.md).
 */
export async function followQuotes(tabId: number, storage: Storage): Promise<void> {
  const page = await recallPage(tabId);
  if (page === null) return;
  const { marks, language } = await storage.readers.settings();
  const statements = (await listSavedFrom(storage.readers, aroundPage(page))).slice(0, MOST_QUOTES);
  const shell = SHELLS[language];
  await tipBadge(tabId, shell.savedHere(shell.badge(countForBadge(page)), statements.length));
  if (!marks) {
    if (page.quotes === undefined) return;
    await unmarkQuotes(tabId);
    const { quotes: _, ...rest } = page;
    await amendPage(tabId, rest satisfies PageOverview);
    return;
  }
  const before = page.quotes ?? [];
  if (statements.length === 0 && before.length === 0) return;
  const found = await markQuotes(tabId, statements.map(toQuote));
  const now = await recallPage(tabId); // the tab may show another page by now
  if (found === null || now === null || now.facts.url !== page.facts.url) return;
  const quotes = statements.map(({ id }) => ({ statementId: id, isFound: found.includes(id) }));
  await amendPage(tabId, { ...now, quotes } satisfies PageOverview);
}

/** As `followQuotes`, in every tab: statements or settings changed. */
export async function followQuotesEverywhere(storage: Storage): Promise<null> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [followQuotes(id, storage)])));
  return null;
}

function toQuote({ id, text, prefix, suffix }: Statement): MarkedQuote {
  return { id, text, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) };
}
