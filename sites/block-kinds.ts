import { parentOf, tagOf } from './dom';
import { ASIDE, BLOCK, UNREAD, kindOfName } from './element-kinds';

/** What an element does to a run of text: `block` ends it, `inline` goes on with it, `unread` is passed over. */
export type BlockKind = 'block' | 'inline' | 'unread';

/** The kind of an element, by its name alone. */
export function kindOf(element: Element): BlockKind {
  const kind = kindOfName(tagOf(element));
  return kind === UNREAD || kind === ASIDE ? 'unread' : kind === BLOCK ? 'block' : 'inline';
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
