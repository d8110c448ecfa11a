import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { browser } from './browser';

const SCRIPT = '/selection.js' as ScriptPublicPath; // a test reads the built files

/**
 * Asks the page of a tab for the words selected in it (top frame only).
 * @returns Whatever the page answered, to be parsed; `null` when it may not or cannot be asked.
 */
export async function askSelection(tabId: number): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return frame?.result ?? null;
  } catch {
    return null; // the browser's own pages, its PDF viewer, a tab that is gone
  }
}
