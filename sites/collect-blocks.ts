import type { BlockZone } from '../domain/page/schema';
import { nodeOf, parentOf, tagOf } from './dom';
import { ASIDE, BLOCK, UNREAD, kindOfName } from './element-kinds';

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

/** Parts that are not shown, or where the reader types. */
const UNREAD_PARTS =
  '[hidden], [contenteditable]:not([contenteditable=false i]), [role=textbox], [style*="display:none" i], [style*="display: none" i]';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** Anything but white space. */
const SEEN = /\S/u;

/** Nodes read before giving way. */
const SLICE = 1_000;

/** Marks of a note behind a word (`Mahdi²`): digits and signs only, so that `M<sup>me</sup>` stays a word. */
const NOTE_MARK = /^[\s\d()[\]*†‡,]*$/u;

/**
 * Collects the visible text of a page by block (0.5 ms for 200 KB). Elements between text nodes join, blocks, cells and `<br>` separate.
 * Scripts, form fields, editable text, code and hidden parts are never read.
 * @param zoneOf - Asked once for each run of text, with its block element.
 */
export function collectBlocks(root: Element, zoneOf: (block: Element) => BlockZone): PageBlock[] {
  const slices = collectBlocksInSlices(root, zoneOf);
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}

/** As `collectBlocks`, for large pages: each step reads 1,000 nodes. */
export function* collectBlocksInSlices(
  root: Element,
  zoneOf: (block: Element) => BlockZone,
): Generator<number, PageBlock[]> {
  const outermost = ownerOf(root);
  if (outermost === null) return [];
  const run = new Run(zoneOf);
  const outer: Level[] = [];
  let level: Level = { element: root, name: tagOf(root), owner: outermost, isRaised: false };
  // From node to node, not with a TreeWalker of texts: so each element is met once, and blocks need not be looked for from below.
  let node = nodeOf(root, level.name, 'firstChild');
  for (let read = 1; ; read += 1) {
    if (read % SLICE === 0) yield read;
    if (node === null) {
      const left = level;
      const above = outer.pop();
      if (above === undefined) break;
      if (left.owner !== above.owner) run.end();
      level = above;
      node = nodeOf(left.element, left.name, 'nextSibling');
      continue;
    }
    let name = '';
    const type = node.nodeType;
    if (type === TEXT_NODE) run.add(node as Text, level.owner, level.isRaised); // its type says so
    if (type === ELEMENT_NODE) {
      const element = node as Element; // its type says so
      name = nameOf(element);
      const kind = kindOfName(name);
      if (kind === BLOCK || kind === UNREAD) run.end();
      const isRead = kind !== UNREAD && kind !== ASIDE && !isHidden(element, name);
      const first: Node | null = isRead ? nodeOf(element, name, 'firstChild') : null;
      const isBlock = kind === BLOCK;
      const owner = isBlock ? element : level.owner;
      const isRaised = !isBlock && (level.isRaised || name === 'sup' || name === 'sub');
      // Most elements hold one text and nothing else.
      if (first !== null && first.nodeType === TEXT_NODE && first.nextSibling === null) {
        run.add(first as Text, owner, isRaised); // its type says so
        if (isBlock) run.end();
      } else if (first !== null) {
        outer.push(level);
        level = { element, name, owner, isRaised };
        node = first;
        continue;
      }
    }
    node = nodeOf(node, name, 'nextSibling');
  }
  run.end();
  return run.blocks;
}

/** An element we are in. */
interface Level {
  readonly element: Element;
  readonly name: string;
  /** The nearest element that is not inline. */
  readonly owner: Element;
  /** Is text here raised or lowered, as marks of notes are? */
  readonly isRaised: boolean;
}

/** The run of text that is being read, and the blocks before it. */
class Run {
  readonly blocks: PageBlock[] = [];
  private text = '';
  private nodes: Text[] = [];
  private element: Element | null = null;

  constructor(private readonly zoneOf: (block: Element) => BlockZone) {}

  add(node: Text, owner: Element, isRaised: boolean): void {
    // Asked once: on a fresh page each question to the page costs as much as twenty letters.
    const { data } = node;
    if (isRaised && NOTE_MARK.test(data)) return;
    if (this.nodes.length > 0) this.text += data;
    // Between blocks there is mostly a line end: nothing to begin a run with.
    else if (SEEN.test(data)) this.text = data;
    else return;
    this.nodes.push(node);
    this.element = owner;
  }

  end(): void {
    const { text, nodes, element } = this;
    if (nodes.length === 0 || element === null) return;
    this.blocks.push({ text, zone: this.zoneOf(element), element, nodes });
    this.nodes = [];
  }
}

/**
 * Lower-case tag name. Only a form can have its properties hidden by its fields, and what hides them is never a string (`dom.ts`); asking
 * the prototype, as elsewhere, would cost a third of the collecting.
 */
function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

function isHidden(element: Element, name: string): boolean {
  // The fields of a form may hide its methods. One native question instead of one for each attribute: three times faster.
  return name !== 'form' && element.hasAttributes() && element.matches(UNREAD_PARTS);
}

/** The nearest element that is not inline, from the root of the collecting upwards; `null` when its text is not to be read. */
function ownerOf(root: Element): Element | null {
  let owner: Element | null = null;
  for (let at: Element | null = root; at !== null; at = parentOf(at)) {
    const name = tagOf(at);
    const kind = kindOfName(name);
    if (kind === UNREAD || kind === ASIDE || isHidden(at, name)) return null;
    if (kind === BLOCK) owner ??= at;
  }
  return owner ?? root;
}

/**
 * Where `start`–`end` (UTF-16 units in the block's text) stands in the page.
 * @returns `null` when it is not within the block.
 */
export function rangeOf(block: PageBlock, start: number, end: number): BlockRange | null {
  if (start < 0 || end <= start || end > block.text.length) return null;
  let before = 0;
  let from: { node: Text; offset: number } | null = null;
  for (const node of block.nodes) {
    const after = before + node.data.length;
    if (from === null && start < after) from = { node, offset: start - before };
    if (from !== null && end <= after) {
      return { startNode: from.node, startOffset: from.offset, endNode: node, endOffset: end - before };
    }
    before = after;
  }
  return null;
}
