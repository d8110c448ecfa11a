import type { BlockZone } from '../domain/page/schema';
import { findStretch, withinTest } from './block-places';
import { blockRootOf, kindOf } from './block-kinds';
import { collectBlocks, type PageBlock } from './collect-blocks';
import { isElement, parentOf } from './dom';

/** A block of a page that changes. `order` grows in reading order; new blocks come between others. */
export interface PlacedBlock extends PageBlock {
  readonly order: number;
}

/** One block to be read again: the block under a number is new, other, or gone (`null`). */
export interface BlockEdit {
  readonly slot: number;
  readonly now: PlacedBlock | null;
}

/** What a browser tells of a change; of each record only this is read. */
export type PageChange = Pick<MutationRecord, 'type' | 'target' | 'addedNodes' | 'removedNodes'>;

/** A page is read anew once more than this share of what was read has changed: its title, dates or main part may be others. */
const MOST_CHANGED = 0.5;
/** Parts that changed at once, and characters of one part; more is read anew, in slices. */
const MOST_PARTS = 2_000;
const LONGEST_PART = 50_000;
/** Parts moved within the page at once. */
const MOST_MOVED = 20;
const TEXT = 3;
/** Anything but white space. */
const SEEN = /\S/u;
/** Two neighbours may come no closer: between them no number is left. */
const CLOSEST = 1e-6;

/**
 * The text of a page by block, kept up to date from what the browser says has changed: only the parts that changed are collected
 * again, and of those only blocks with another text are handed out to be read again. Blocks keep the number (`slot`) they were given.
 */
export class PageText {
  readonly #blocks: (PlacedBlock | null)[];
  /** Slots of the blocks that stand, in reading order. */
  #standing: number[];
  /** Elements whose text is to be collected again. */
  readonly #parts = new Set<Element>();
  /** Elements in which something came or went that is no text: to be collected only where they hold loose text as well. */
  readonly #holders = new Set<Element>();
  readonly #removed = new Set<Node>();
  /** Elements that hold loose text, or did. */
  readonly #withText = new Set<Element>();
  #isOther = false;
  /** Where the last part stood: the next one often follows it. */
  #lastPlace = 0;
  readonly #readAtFirst: number;
  #changed = 0;

  /**
   * @param root - The element whose text was collected.
   * @param zoneOf - The zones of the reading that collected `blocks`.
   */
  constructor(
    private readonly root: Element,
    private readonly zoneOf: (block: Element) => BlockZone,
    blocks: readonly PageBlock[],
  ) {
    this.#blocks = blocks.map((block, order) => ({ ...block, order }));
    this.#standing = blocks.map((_, slot) => slot);
    for (const { element } of blocks) this.#withText.add(element);
    // Asked now, the kinds of this page's elements are known when a change has to be quick.
    for (const { element } of blocks.slice(0, 100)) kindOf(element);
    this.#readAtFirst = blocks.reduce((sum, { text }) => sum + text.length, 0);
  }

  /** The blocks that stand, in reading order, and the slot of each. */
  standing(): readonly { readonly slot: number; readonly block: PlacedBlock }[] {
    return this.#standing.flatMap((slot) => {
      const block = this.#blocks[slot] ?? null;
      return block === null ? [] : [{ slot, block }];
    });
  }

  /** Notes what changed; nothing is collected yet. */
  note(changes: readonly PageChange[]): void {
    if (this.#isOther) return;
    for (const { type, target, addedNodes, removedNodes } of changes) {
      if (type === 'characterData') this.#noteText(target);
      else if (type === 'childList') this.#noteChildren(target, addedNodes, removedNodes);
    }
    if (this.#parts.size + this.#removed.size > MOST_PARTS) this.#isOther = true;
  }

  /**
   * Takes up one part that changed.
   * @returns The blocks to read again (maybe none); `done` when nothing is left; `too_different` when the page must be read anew.
   */
  next(): readonly BlockEdit[] | 'done' | 'too_different' {
    if (this.#isOther || !this.root.isConnected) return 'too_different';
    if (this.#removed.size > 0) return this.#checked(this.#dropRemoved());
    for (const holder of this.#holders) if (this.#withText.has(holder)) this.#parts.add(holder);
    this.#holders.clear();
    for (const part of this.#parts) {
      this.#parts.delete(part);
      if (!this.#isOutermost(part)) continue;
      if (part.textContent.length > LONGEST_PART) return 'too_different';
      const now = collectBlocks(part, this.zoneOf);
      const isOwn = withinTest(new Set([part]));
      const goesOn = now.some(({ element }) => !isOwn(element));
      return this.#checked(goesOn ? this.#takeOwnerOf(part) : this.#replace(part, now));
    }
    return 'done';
  }

  #checked(edits: readonly BlockEdit[]): readonly BlockEdit[] | 'too_different' {
    return this.#isOther || this.#changed > this.#readAtFirst * MOST_CHANGED ? 'too_different' : edits;
  }

  #noteText(node: Node): void {
    const owner = blockRootOf(parentOf(node), this.root);
    if (owner !== null) this.#parts.add(owner);
  }

  #noteChildren(target: Node, added: NodeList, removed: NodeList): void {
    if (!isElement(target)) return;
    let loose = false;
    let other = false;
    for (const node of [...removed, ...added]) {
      if (isElement(node)) other ||= kindOf(node) !== 'unread';
      else if (node.nodeType !== TEXT) continue;
      else if (SEEN.test(node.nodeValue ?? '')) loose = true;
      else other = true; // white space may part two words
    }
    if (!loose && !other) return;
    for (const node of removed) this.#removed.add(node);
    for (const node of added) if (isElement(node) && kindOf(node) !== 'unread') this.#parts.add(node);
    const owner = blockRootOf(target, this.root);
    if (owner !== null) (loose ? this.#parts : this.#holders).add(owner);
  }

  /** Is it still on the page, and in no other part that changed? */
  #isOutermost(part: Element): boolean {
    for (let at: Element | null = part; at !== null; at = parentOf(at)) {
      if (at !== part && this.#parts.has(at)) return false;
      if (at === this.root) return true;
    }
    return false;
  }

  /** Drops blocks that left the page or stand elsewhere now. */
  #dropRemoved(): BlockEdit[] {
    const moved = new Set([...this.#removed].filter((node) => node.isConnected));
    const hasLost = [...this.#removed].some((node) => isElement(node) || moved.has(node));
    this.#removed.clear();
    if (!hasLost) return [];
    if (moved.size > MOST_MOVED) {
      this.#isOther = true;
      return [];
    }
    const hasMoved = withinTest(moved);
    for (const node of moved) if (isElement(node)) this.#parts.add(node);
    const edits: BlockEdit[] = [];
    this.#standing = this.#standing.filter((slot) => {
      const { element, nodes } = this.#blocks[slot] ?? {};
      if (element?.isConnected !== true || hasMoved(element)) edits.push(this.#drop(slot));
      else if (nodes?.[0] !== undefined && hasMoved(nodes[0])) {
        edits.push(this.#drop(slot)); // its words went without it
        this.#parts.add(element);
      } else return true;
      return false;
    });
    return edits;
  }

  /** Text of an inline element goes on outside of it: the element that holds the whole run is collected. */
  #takeOwnerOf(part: Element): BlockEdit[] {
    const owner = blockRootOf(part, this.root);
    if (owner === null || owner === part) this.#isOther = true;
    else this.#parts.add(owner);
    return [];
  }

  #drop(slot: number): BlockEdit {
    this.#changed += this.#blocks[slot]?.text.length ?? 0;
    this.#blocks[slot] = null;
    return { slot, now: null };
  }

  /** Puts the blocks of a part in the place of those it had; blocks with the same text are not read again. */
  #replace(part: Element, now: readonly PageBlock[]): BlockEdit[] {
    const [from, to] = this.#stretchOf(part);
    for (const { element } of now) this.#withText.add(element);
    const before = this.#standing.slice(from, to);
    const isSame = (slot: number | undefined, block: PageBlock | undefined): boolean => {
      const old = slot === undefined ? null : (this.#blocks[slot] ?? null);
      return old !== null && block !== undefined && old.text === block.text && old.zone === block.zone;
    };
    let head = 0;
    while (head < before.length && isSame(before[head], now[head])) head += 1;
    let tail = 0;
    while (tail < Math.min(before.length, now.length) - head && isSame(before.at(-1 - tail), now.at(-1 - tail)))
      tail += 1;

    const edits: BlockEdit[] = [];
    const slots: number[] = [];
    const kept = now.length - head - tail;
    const reused = Math.min(kept, before.length - head - tail);
    for (const [at, block] of now.entries()) {
      const isUnchanged = at < head || at >= now.length - tail;
      const old = at < head + reused ? before[at] : isUnchanged ? before[at - now.length + before.length] : undefined;
      if (old === undefined) continue;
      slots.push(old);
      if (!isUnchanged) this.#changed += block.text.length;
      const placed = { ...block, order: this.#blocks[old]?.order ?? 0 };
      this.#blocks[old] = placed;
      if (!isUnchanged) edits.push({ slot: old, now: placed });
    }
    for (const slot of before.slice(head + reused, before.length - tail)) edits.push(this.#drop(slot));
    const added = now.slice(head + reused, now.length - tail);
    const place = from + head + reused;
    this.#standing.splice(from, before.length, ...slots);
    this.#insert(added, place, edits);
    return edits;
  }

  /** Puts new blocks before the block that stands at `place`. */
  #insert(added: readonly PageBlock[], place: number, edits: BlockEdit[]): void {
    if (added.length === 0) return;
    const orderAt = (at: number) => this.#blocks[this.#standing[at] ?? -1]?.order;
    const left = orderAt(place - 1) ?? (orderAt(place) ?? 0) - added.length - 1;
    const right = orderAt(place) ?? left + added.length + 1;
    const step = (right - left) / (added.length + 1);
    if (step < CLOSEST) this.#isOther = true;
    const slots = added.map((block, at) => {
      const slot = this.#blocks.length;
      const placed = { ...block, order: left + step * (at + 1) };
      this.#blocks.push(placed);
      this.#changed += block.text.length;
      edits.push({ slot, now: placed });
      return slot;
    });
    this.#standing.splice(place, 0, ...slots);
  }

  #stretchOf(part: Element): readonly [from: number, to: number] {
    const blockAt = (at: number) => this.#blocks[this.#standing[at] ?? -1] ?? null;
    const stretch = findStretch(part, this.#standing.length, blockAt, this.#lastPlace);
    [, this.#lastPlace] = stretch;
    return stretch;
  }
}
