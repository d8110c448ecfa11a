import type { Mention } from '../domain/page/schema';
import { rangeOf, type PageBlock } from './collect-blocks';

/** Name of the highlight; its style is injected by the background, never written into the page. */
const HIGHLIGHT = 'antichambre-name';
/** Names registered at once: each registered range makes the page's own changes dearer. */
const MOST = 1_000;
/** Names are registered within two screens around what is seen. */
const NEAR = '200% 0px';
/** Work at a stretch, ms; the longest wait for an idle moment, ms. */
const SLICE_MS = 3;
const IDLE_WITHIN_MS = 100;

/** A block with names, and what of it is registered. */
interface MarkedBlock {
  readonly block: PageBlock;
  readonly mentions: readonly Mention[];
  ranges: readonly StaticRange[];
}

/**
 * Underlines of names, by CSS Custom Highlights: no change of the page's DOM. Off unless the officer turned them on. Only names near what is
 * seen are registered; the browser tells which blocks come near or go, and ranges follow when the page is idle.
 */
export class Marks {
  #on = false;
  #blocks: readonly PageBlock[] = [];
  #mentions: readonly Mention[] = [];
  #at = -1;
  #highlight: Highlight | null = null;
  #observer: IntersectionObserver | null = null;
  /** Blocks with names by the element they stand in. */
  #marked = new Map<Element, MarkedBlock[]>();
  readonly #near = new Set<Element>();
  /** Elements that came near, went away or changed, to be looked at when the page is idle. */
  readonly #due = new Set<Element>();
  #registered = 0;
  #isIdleAsked = false;

  /** @param whenIdle - Calls back when the page is idle, at the latest after some ms. */
  constructor(
    private readonly page: Window & typeof globalThis,
    private readonly whenIdle: (within: number, run: () => void) => void,
  ) {}

  /** Names registered now. */
  get registered(): number {
    return this.#registered;
  }

  /** Whether names that came near still wait to be registered. */
  get isWaiting(): boolean {
    return this.#isIdleAsked;
  }

  /** Turns marks on or off. */
  turn(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    this.#follow();
  }

  /** Shows these mentions from now on; nothing while marks are off. */
  show(blocks: readonly PageBlock[], mentions: readonly Mention[]): void {
    this.#blocks = blocks;
    this.#mentions = mentions.filter((mention) => mention.zone !== 'chrome');
    this.#follow();
  }

  /** Follows a message of the background; anything else is ignored. */
  obey(envelope: unknown): void {
    if (typeof envelope !== 'object' || envelope === null || !('name' in envelope) || !('request' in envelope)) return;
    const { name, request } = envelope;
    if (typeof request !== 'object' || request === null) return;
    if (name === 'marks.set' && 'marks' in request) this.turn(request.marks === true);
    if (name === 'marks.step' && 'step' in request) this.#step(request.step === -1 ? -1 : 1);
  }

  /** Watches the elements that hold names now; those that are as before stay as they are. */
  #follow(): void {
    const { CSS, Highlight, IntersectionObserver } = this.page;
    if (CSS?.highlights === undefined) return;
    if (!this.#on) return this.#clear();
    if (this.#highlight === null) CSS.highlights.set(HIGHLIGHT, (this.#highlight = new Highlight()));
    this.#observer ??= new IntersectionObserver((entries) => this.#come(entries), { rootMargin: NEAR });
    const before = this.#marked;
    this.#marked = groupByElement(this.#blocks, this.#mentions);
    for (const [element, blocks] of before) {
      const now = this.#marked.get(element);
      if (now !== undefined && isSame(blocks, now)) this.#marked.set(element, blocks);
      else this.#unregister(blocks);
      if (now === undefined) {
        this.#observer.unobserve(element);
        this.#near.delete(element);
      } else if (this.#near.has(element)) this.#look(element);
    }
    for (const element of this.#marked.keys()) if (!before.has(element)) this.#observer.observe(element);
  }

  #clear(): void {
    this.page.CSS.highlights.delete(HIGHLIGHT);
    this.#observer?.disconnect();
    this.#observer = null;
    this.#highlight = null;
    this.#marked = new Map();
    this.#near.clear();
    this.#due.clear();
    this.#registered = 0;
  }

  #come(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else if (!this.#near.delete(target)) continue; // told of once when it is first watched
      this.#look(target);
    }
  }

  #look(element: Element): void {
    this.#due.add(element);
    if (this.#isIdleAsked) return;
    this.#isIdleAsked = true;
    this.whenIdle(IDLE_WITHIN_MS, () => this.#register());
  }

  #register(): void {
    this.#isIdleAsked = false;
    const end = this.page.performance.now() + SLICE_MS;
    // What went away makes room for what came.
    for (const element of [...this.#due].toSorted((a, b) => Number(this.#near.has(a)) - Number(this.#near.has(b)))) {
      if (this.page.performance.now() > end) return this.#look(element);
      this.#due.delete(element);
      const blocks = this.#marked.get(element) ?? [];
      if (!this.#near.has(element)) this.#unregister(blocks);
      else for (const marked of blocks) this.#registerBlock(marked);
    }
  }

  #registerBlock(marked: MarkedBlock): void {
    const highlight = this.#highlight;
    if (highlight === null || marked.ranges.length > 0) return;
    const ranges = marked.mentions
      .slice(0, Math.max(0, MOST - this.#registered))
      .flatMap((mention) => this.#rangeOf(marked.block, mention) ?? []);
    for (const range of ranges) highlight.add(range);
    marked.ranges = ranges;
    this.#registered += ranges.length;
  }

  #unregister(blocks: readonly MarkedBlock[]): void {
    for (const marked of blocks) {
      for (const range of marked.ranges) this.#highlight?.delete(range);
      this.#registered -= marked.ranges.length;
      marked.ranges = [];
    }
  }

  #rangeOf(block: PageBlock, { start, end }: Mention): StaticRange | null {
    const place = rangeOf(block, start, end);
    if (place === null || !place.startNode.isConnected || place.startOffset > place.startNode.data.length) return null;
    return new this.page.StaticRange({
      startContainer: place.startNode,
      startOffset: place.startOffset,
      endContainer: place.endNode,
      endOffset: place.endOffset,
    });
  }

  #step(step: 1 | -1): void {
    const count = this.#mentions.length;
    if (count === 0) return;
    this.#at = (this.#at + step + count) % count;
    const mention = this.#mentions[this.#at];
    if (mention !== undefined) this.#blocks[mention.block]?.element.scrollIntoView({ block: 'center' });
  }
}

function groupByElement(blocks: readonly PageBlock[], mentions: readonly Mention[]): Map<Element, MarkedBlock[]> {
  const marked = new Map<Element, MarkedBlock[]>();
  let last: { block: PageBlock; mentions: Mention[] } | null = null;
  for (const mention of mentions) {
    const block = blocks[mention.block];
    if (block === undefined) continue;
    if (last?.block === block) {
      last.mentions.push(mention);
      continue;
    }
    const entry: MarkedBlock & { mentions: Mention[] } = { block, mentions: [mention], ranges: [] };
    last = entry;
    const own = marked.get(block.element);
    if (own === undefined) marked.set(block.element, [entry]);
    else own.push(entry);
  }
  return marked;
}

/** The same names at the same places of the same text. */
function isSame(before: readonly MarkedBlock[], now: readonly MarkedBlock[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ block, mentions }, at) => {
      const other = now[at];
      return (
        other !== undefined &&
        block.nodes === other.block.nodes &&
        mentions.length === other.mentions.length &&
        mentions.every(({ start, end }, index) => {
          const mention = other.mentions[index];
          return mention !== undefined && mention.start === start && mention.end === end;
        })
      );
    })
  );
}
