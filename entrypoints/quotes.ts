import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findQuote, openQuotablePage } from '../domain/statement/quote-anchor';
import { collectBlocks, rangeOf } from '../sites/collect-blocks';
import { readingAtHand } from './page/reading-at-hand';
import type { MarkedQuote } from '../platform/quotes';

/** Its style is injected by the background, as that of names. */
const HIGHLIGHT = 'antichambre-quote';

// Brought to a page only when marks are on and words of this page are kept (docs/decisions/0009-clipping.md). The background then calls
// this function with the quotes; the answer is the ids of those still there.
const world = globalThis as unknown as { antichambreMarkQuotes?: (quotes: readonly MarkedQuote[]) => string[] };

export default defineUnlistedScript(() => {
  world.antichambreMarkQuotes = (quotes) => {
    const { CSS, Highlight, StaticRange } = window;
    if (CSS?.highlights === undefined) return [];
    CSS.highlights.delete(HIGHLIGHT);
    if (quotes.length === 0) return [];
    const blocks = readingAtHand()?.blocks ?? collectBlocks(document.body, () => 'body');
    const page = openQuotablePage(blocks.map(({ text }) => text));
    const ranges: StaticRange[] = [];
    const found = quotes.filter((quote) => {
      const place = findQuote(page, quote);
      if (place === null) return false;
      for (let at = place.firstBlock; at <= place.lastBlock; at += 1) {
        const block = blocks[at];
        if (block === undefined) continue;
        const start = at === place.firstBlock ? place.start : 0;
        const ends = rangeOf(block, start, at === place.lastBlock ? place.end : block.text.length);
        if (ends === null) continue;
        const { startNode, startOffset, endNode, endOffset } = ends;
        ranges.push(new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset }));
      }
      return true;
    });
    if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return found.map(({ id }) => id);
  };
});
