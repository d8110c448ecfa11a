import type { Mention } from '../domain/page/schema';
import { rangeOf, type PageBlock } from './collect-blocks';

/** Where a name stands in a page, as a range that does not follow changes; `null` once its text is gone. */
export function staticRangeOf(page: Window & typeof globalThis, block: PageBlock, name: Mention): StaticRange | null {
  const place = rangeOf(block, name.start, name.end);
  if (place === null || !place.startNode.isConnected || place.startOffset > place.startNode.data.length) return null;
  return new page.StaticRange({
    startContainer: place.startNode,
    startOffset: place.startOffset,
    endContainer: place.endNode,
    endOffset: place.endOffset,
  });
}

/**
 * Scrolls to a name, at once, whatever the page says of smooth scrolling, and through every box that scrolls.
 * @returns `false` when it is not to be seen: gone, or in a part of the page that is folded away.
 */
export function scrollToName({ document }: Window, range: StaticRange): boolean {
  const name = document.createRange();
  try {
    name.setStart(range.startContainer, range.startOffset);
    name.setEnd(range.endContainer, Math.min(range.endOffset, range.endContainer.nodeValue?.length ?? 0));
  } catch {
    return false; // the text became shorter meanwhile
  }
  const holder = range.startContainer.parentElement;
  // What is folded away (`details`) still has a place in Chromium's reckoning.
  if (holder === null || name.getClientRects().length === 0 || !holder.checkVisibility()) return false;
  // First what holds it: it may be taller than the screen, then the line itself is brought to the middle.
  holder.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  for (let box: Element | null = holder; box !== null; box = box.parentElement) centre(box, name);
  return true;
}

/** Brings a name into the middle of a box that scrolls, when it stands outside of it. */
function centre(box: Element, name: Range): void {
  const isPage = box === box.ownerDocument.scrollingElement;
  if (box.scrollHeight <= box.clientHeight || (!isPage && !/auto|scroll/u.test(overflowOf(box)))) return;
  const { top, bottom } = name.getBoundingClientRect();
  const from = isPage ? 0 : box.getBoundingClientRect().top;
  if (top >= from && bottom <= from + box.clientHeight) return;
  box.scrollBy({ top: (top + bottom) / 2 - from - box.clientHeight / 2, behavior: 'instant' });
}

function overflowOf(box: Element): string {
  return box.ownerDocument.defaultView?.getComputedStyle(box).overflowY ?? '';
}
