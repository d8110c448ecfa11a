import { browser } from './browser';

/** Style of the highlights of `sites/name-marks.ts` and `entrypoints/quotes.ts`; a user style sheet, so that nothing is written into the page. */
const CSS =
  // Nobody else is to read on paper whom the officer knows.
  '@media screen {' +
  // Between light and dark: at least 3:1 on a white page and on a black one.
  '::highlight(antichambre-name) { text-decoration: underline 2px dotted #2f86b0; text-underline-offset: 3px; }' +
  '::highlight(antichambre-here) { background-color: #ffe08a; color: #1a1a1a; }' +
  '::highlight(antichambre-quote) { text-decoration: underline 2px solid #b07a10; text-underline-offset: 3px; } }';

/** Lets underlines be seen in a tab. A tab that is gone, or that may not be styled, is left alone. */
export async function styleMarks(tabId: number): Promise<void> {
  const style = { target: { tabId }, css: CSS, origin: 'USER' } as const;
  try {
    await browser.scripting.removeCSS(style); // a second copy would stay behind for the life of the page
    await browser.scripting.insertCSS(style);
  } catch {
    // Nothing to style.
  }
}
