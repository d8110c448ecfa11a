import type { Mention } from '../../domain/page/schema';
import { rangeOf, type PageBlock } from '../../sites/collect-blocks';

/** Name of the highlight; its style is injected by the background, never written into the page. */
const HIGHLIGHT = 'antichambre-name';
/** Names registered at once: each registered range makes the page's own changes dearer (RECOGNITION.md 4). */
const MOST = 1_000;

/** Underlines of names, by CSS Custom Highlights: no change of the page's DOM. Off unless the officer turned them on. */
export class Marks {
  #on = false;
  #blocks: readonly PageBlock[] = [];
  #mentions: readonly Mention[] = [];
  #at = -1;

  constructor(private readonly window: Window & typeof globalThis) {}

  /** Shows these mentions, or nothing when marks are off. */
  show(on: boolean, blocks: readonly PageBlock[], mentions: readonly Mention[]): void {
    this.#on = on;
    this.#blocks = blocks;
    this.#mentions = mentions.filter((mention) => mention.zone !== 'chrome');
    this.#paint();
  }

  /** Follows a message of the background; anything else is ignored. */
  obey(envelope: unknown): void {
    if (typeof envelope !== 'object' || envelope === null || !('name' in envelope) || !('request' in envelope)) return;
    const { name, request } = envelope;
    if (typeof request !== 'object' || request === null) return;
    if (name === 'marks.set' && 'marks' in request) {
      this.#on = request.marks === true;
      this.#paint();
    }
    if (name === 'marks.step' && 'step' in request) this.#step(request.step === -1 ? -1 : 1);
  }

  #paint(): void {
    const { CSS, Highlight } = this.window;
    if (CSS?.highlights === undefined) return;
    CSS.highlights.delete(HIGHLIGHT);
    if (!this.#on) return;
    const ranges = this.#mentions.slice(0, MOST).flatMap((mention) => this.#rangeOf(mention) ?? []);
    if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  }

  #rangeOf(mention: Mention): StaticRange | null {
    const block = this.#blocks[mention.block];
    if (block === undefined) return null;
    const place = rangeOf(block, mention.start, mention.end);
    if (place === null) return null;
    return new this.window.StaticRange({
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
