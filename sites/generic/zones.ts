import type { BlockZone } from '../../domain/page/schema';
import { bodyOf, closest, tagOf, tidy } from '../dom';
import { titleTest } from '../reading';
import { chromeOf, type ChromeTest } from './chrome';
import { linkedLength, type MainContent } from './main-content';

/**
 * Zones of a page: the headline is `title`, the body is `body` apart from what stands in it as navigation, teasers or comments.
 * Without a body, all that is not chrome counts as body.
 */
export function zonesOf(
  document: Document,
  main: MainContent | null,
  headline: Element | null,
): (block: Element) => BlockZone {
  const body = bodyOf(document);
  const container = main?.container ?? body;
  const isChrome = main?.isChrome ?? (body === null ? (): boolean => false : chromeOf(body));
  const isTitle = titleTest(headline, 500);
  const isLinkList = linkListTest();
  const known = new WeakMap<Element, BlockZone>();
  return (block) => {
    const found = known.get(block);
    if (found !== undefined) return found;
    const zone = isTitle(block) ? 'title' : judge(block, container, headline, isChrome, isLinkList);
    known.set(block, zone);
    return zone;
  };
}

function judge(
  block: Element,
  container: Element | null,
  headline: Element | null,
  isChrome: ChromeTest,
  isLinkList: (block: Element) => boolean,
): BlockZone {
  if (container === null || !container.contains(block))
    return standfirst(block, container, headline, isChrome) ? 'body' : 'chrome';
  return isChrome(block, container) || isLinkList(block) ? 'chrome' : 'body';
}

/** Prose between the headline and the body (standfirst, lead) belongs to the body although it stands before it. */
function standfirst(
  block: Element,
  container: Element | null,
  headline: Element | null,
  isChrome: ChromeTest,
): boolean {
  if (headline === null || container === null || isChrome(block, null)) return false;
  const text = tidy(block.textContent);
  if (text.length < 60 || text.length > 1_500 || linkedLength(block) > text.length * 0.3) return false;
  const afterHeadline = (headline.compareDocumentPosition(block) & 4) !== 0;
  const beforeBody = (container.compareDocumentPosition(block) & 2) !== 0;
  return afterHeadline && beforeBody;
}

/** A list or paragraph that is nearly all links: teasers of other articles. Each list is measured once. */
function linkListTest(): (block: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  return (block) => {
    const holder = closest(block, 'ul, ol, p, table') ?? block;
    let found = known.get(holder);
    if (found === undefined) {
      const length = holder.querySelector('a') === null ? 0 : tidy(holder.textContent).length;
      found = length > 0 && linkedLength(holder) > length * 0.8 && (tagOf(holder) !== 'p' || length < 200);
      known.set(holder, found);
    }
    return found;
  };
}
