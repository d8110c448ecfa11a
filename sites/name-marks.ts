import type { Mention } from '../domain/page/schema';
import type { PageBlock } from './collect-blocks';
import { scrollToName, staticRangeOf } from './show-name';

/** Names of the highlights; their style is injected by the background, never written into the page. */
const HIGHLIGHT = 'antichambre-name';
/** The one name that was stepped to. */
const HERE = 'antichambre-here';
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
  /** All names, those in menus and teasers too; `#mentions` are those of the text. */
  #everywhere: readonly Mention[] = [];
  /** The name stepped to, among all of the text or those of `#of`. */
  #at = -1;
  #of = '';
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
    this.#everywhere = mentions;
    this.#mentions = mentions.filter((mention) => mention.zone !== 'chrome');
    this.#follow();
  }

  /** Follows a message of the background; anything else is ignored. */
  obey(envelope: unknown): void {
    if (typeof envelope !== 'object' || envelope === null || !('name' in envelope) || !('request' in envelope)) return;
    const { name, request } = envelope;
    if (typeof request !== 'object' || request === null) return;
    if (name === 'marks.set' && 'marks' in request) this.turn(request.marks === true);
    if (name === 'marks.step' && 'step' in request) {
      const of = 'of' in request && Array.isArray(request.of) ? request.of.map(String) : [];
      this.#step(request.step === -1 ? -1 : 1, of);
    }
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
    this.page.CSS.highlights.delete(HERE);
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
      .flatMap((mention) => staticRangeOf(this.page, marked.block, mention) ?? []);
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

  /**
   * Goes to the next or the previous name that can be seen, round the page.
   * @param of - Only names that may mean this person, or any of these several, the page's margins included; nobody: every name of the text.
   */
  #step(step: 1 | -1, of: readonly string[]): void {
    const names = of.length === 0 ? this.#mentions : this.#everywhere.filter((name) => isOf(name, of));
    if (of.join() !== this.#of) this.#at = -1; // somebody else: from the first
    this.#of = of.join();
    if (this.#at < 0 && step < 0) this.#at = 0;
    for (let tried = 0; tried < names.length; tried += 1) {
      this.#at = (this.#at + step + names.length) % names.length;
      const name = names[this.#at];
      const block = name === undefined ? undefined : this.#blocks[name.block];
      const range = name === undefined || block === undefined ? null : staticRangeOf(this.page, block, name);
      if (range === null || !scrollToName(this.page, range)) continue;
      if (this.#on) this.page.CSS.highlights.set(HERE, new this.page.Highlight(range));
      return;
    }
  }
}

/** One person may be meant among others; several are meant by the name they share, and by no other. */
function isOf({ candidates }: Mention, people: readonly string[]): boolean {
  const [first] = people;
  if (people.length === 1 && first !== undefined) return candidates.includes(first);
  return candidates.length === people.length && candidates.every((candidate) => people.includes(candidate));
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
