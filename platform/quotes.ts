import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { browser } from './browser';

/** Words to find again on a page. */
export interface MarkedQuote {
  readonly id: string;
  readonly text: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

const SCRIPT = '/quotes.js' as ScriptPublicPath; // a test reads the built files

/**
 * Marks quotes on the page of a tab, in place of those marked before. Only to be called when marks are on.
 * @returns Ids of the quotes that are still there; `null` when the page cannot be asked.
 */
export async function markQuotes(tabId: number, quotes: readonly MarkedQuote[]): Promise<readonly string[] | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [quotes],
      func: (wanted: readonly MarkedQuote[]) => {
        // Put there by `entrypoints/quotes.ts`.
        const world = globalThis as unknown as { antichambreMarkQuotes?: (quotes: readonly MarkedQuote[]) => string[] };
        return world.antichambreMarkQuotes?.(wanted) ?? null;
      },
    });
    const found: unknown = frame?.result;
    return Array.isArray(found) ? found.filter((id): id is string => typeof id === 'string') : null;
  } catch {
    return null;
  }
}

/** Takes the marks of quotes away again, where there are any. */
export async function unmarkQuotes(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => void CSS.highlights.delete('antichambre-quote'),
    });
  } catch {
    // Nothing to take away.
  }
}
