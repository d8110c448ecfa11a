import { collectBlocks } from './collect-blocks';
import { parentOf, tagOf } from './dom';

/** What an element does to a run of text: `block` ends it, `inline` goes on with it, `unread` is passed over. */
export type BlockKind = 'block' | 'inline' | 'unread';

/** By tag name. */
const known = new Map<string, BlockKind>();

/** The kind of an element, by its name alone: the collector is asked once for each name, so that both always agree. */
export function kindOf(element: Element): BlockKind {
  const tag = tagOf(element);
  const found = known.get(tag) ?? askCollector(tag);
  known.set(tag, found);
  return found;
}

/**
 * The element whose runs of text go through this one: itself, or the nearest above that is not inline.
 * @returns `null` where text is not read.
 */
export function blockRootOf(element: Element | null, root: Element): Element | null {
  for (let at = element; at !== null; at = parentOf(at)) {
    const kind = kindOf(at);
    if (kind === 'unread') return null;
    if (kind === 'block' || at === root) return at;
  }
  return null;
}

function askCollector(tag: string): BlockKind {
  // A document without a window: nothing of the page's runs in it, not even for elements the page has defined.
  const aside = new Document();
  try {
    const holder = aside.createElement('div');
    const element = aside.createElement(tag);
    element.append('x');
    holder.append(element);
    aside.append(holder);
    const [block] = collectBlocks(holder, () => 'body');
    return block === undefined ? 'unread' : block.element === holder ? 'inline' : 'block';
  } catch {
    return 'block'; // a name that only a parser can write
  }
}
