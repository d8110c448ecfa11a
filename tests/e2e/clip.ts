import type { Page, Worker } from 'playwright-core';
import { eventually } from '../support/eventually';
import type { RunningChromium } from '../support/chromium';

/** Selects words as the officer does with the mouse: from the first place of `from` to the end of the first place of `to` after it. */
export async function selectWords(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let begun = false;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const start = text.indexOf(first ?? '');
        if (!begun && start !== -1) {
          range.setStart(node, start);
          begun = true;
        }
        const end = text.indexOf(last ?? '', begun ? 0 : text.length);
        if (begun && end !== -1) {
          range.setEnd(node, end + (last ?? '').length);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
          return;
        }
      }
      throw new Error(`"${first}" … "${last}" is not on the page`);
    },
    [from, to],
  );
}

/** Presses the shortcut of clipping: shortcuts of extensions are not heard without a display, so its event is fired in the worker. */
export async function clipByShortcut(chromium: RunningChromium, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await runningWorker(chromium);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // Events can be fired by the extension itself; the types do not say so.
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: object): void };
    event.dispatch('clip', tab ?? {});
  });
}

async function runningWorker(chromium: RunningChromium): Promise<Worker> {
  await chromium.wakeWorker();
  return eventually(
    () => chromium.context.serviceWorkers().find((one) => one.url().startsWith(chromium.origin)),
    'the worker',
  );
}

/** Chooses "Clip these words" in the context menu of a page: menus do not open without a display, so its event is fired in the worker. */
export async function clipFromMenu(
  chromium: RunningChromium,
  page: Page,
  { selectionText = '', frameId = 0 }: { selectionText?: string; frameId?: number } = {},
): Promise<void> {
  await page.bringToFront();
  const worker = await runningWorker(chromium);
  await worker.evaluate(
    async ({ url, words, frame }) => {
      // The address of a tab is known only where pages may be read: the tab in front is the one clicked in.
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // Events can be fired by the extension itself; the types do not say so.
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
      event.dispatch({ menuItemId: 'clip', selectionText: words, frameId: frame, pageUrl: url }, tab ?? {});
    },
    { url: page.url(), words: selectionText, frame: frameId },
  );
}
