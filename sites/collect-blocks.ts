import type { BlockZone } from '../domain/page/schema';

/** A run of text without a visible break, with the text nodes it was joined from. `text` is their joined `data`. */
export interface PageBlock {
  readonly text: string;
  readonly zone: BlockZone;
  /** The nearest element that is not inline. */
  readonly element: Element;
  readonly nodes: readonly Text[];
}

/** The ends of a stretch of a block, as `StaticRange` and `Range` take them. */
export interface BlockRange {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** Collects the visible text of a page by block. */
export function collectBlocks(_root: Node, _zoneOf: (block: Element) => BlockZone): PageBlock[] {
  return [];
}

/** As `collectBlocks`, for large pages: each step collects about 500 text nodes. */
export function* collectBlocksInSlices(
  root: Node,
  zoneOf: (block: Element) => BlockZone,
): Generator<number, PageBlock[]> {
  yield 0;
  return collectBlocks(root, zoneOf);
}

/** Where `start`–`end` (UTF-16 units in the block's text) stands in the page; `null` when out of the block. */
export function rangeOf(_block: PageBlock, _start: number, _end: number): BlockRange | null {
  return null;
}
