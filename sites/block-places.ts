import type { PageBlock } from './collect-blocks';
import { parentOf } from './dom';

/** Answers of `compareDocumentPosition`. */
const FOLLOWS = 4;
const HOLDS = 8;

/**
 * Where the blocks of a part of the page stand among all blocks, or would stand if it has none: the first, and the one behind the last.
 * @param blockAt - The blocks in reading order, `count` of them; all still on the page.
 * @param guess - Asked first: parts that change often follow each other, and far jumps among thousands of siblings are dear.
 */
export function findStretch(
  part: Element,
  count: number,
  blockAt: (at: number) => PageBlock | null,
  guess: number,
): readonly [from: number, to: number] {
  const placeOf = (at: number) => comparePlaces(blockAt(at), part);
  const from = searchFirst(count, guess, (at) => placeOf(at) === 'before');
  return [from, searchFirst(count, from, (at) => placeOf(at) !== 'behind')];
}

/** The first number from which on the question is answered with no. */
function searchFirst(count: number, guess: number, isYes: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  if (guess <= count && (guess === 0 || isYes(guess - 1))) {
    if (guess === count || !isYes(guess)) return guess;
    low = guess + 1;
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isYes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comparePlaces(block: PageBlock | null, part: Element): 'before' | 'within' | 'behind' {
  if (block === null) return 'before';
  const text = block.nodes[0];
  // Its text may have been replaced meanwhile; the element was seen to stand.
  const node = text === undefined || !text.isConnected ? block.element : text;
  if (node === part) return 'within';
  const position = Node.prototype.compareDocumentPosition.call(node, part); // fields of a form may hide its own method
  if ((position & HOLDS) !== 0) return 'within';
  return (position & FOLLOWS) !== 0 ? 'before' : 'behind';
}

/** Does a node stand in one of these? What is above neighbours is looked at once. */
export function withinTest(parts: ReadonlySet<Node>): (node: Node) => boolean {
  if (parts.size === 0) return () => false;
  const known = new Map<Node, boolean>([...parts].map((part) => [part, true]));
  return (node) => {
    const passed: Node[] = [];
    let at: Node | null = node;
    for (; at !== null && !known.has(at); at = parentOf(at)) passed.push(at);
    const isWithin = at !== null && known.get(at) === true;
    for (const one of passed) known.set(one, isWithin);
    return isWithin;
  };
}
