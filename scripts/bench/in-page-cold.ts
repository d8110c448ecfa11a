import { findMentions } from '../../domain/recognition/find-mentions';
import { openNamesIndex } from '../../domain/recognition/open-index';
import { createPageScan } from '../../domain/recognition/page-scan';
import { SLICE_MS } from '../../platform/slices';
import { collectBlocks, collectBlocksInSlices } from '../../sites/collect-blocks';
import { settleMarks, showMarks } from './painting';

/** What one cold reading of a page cost on the main thread, ms. */
export interface ColdCost {
  readonly open: number;
  readonly collect: number;
  readonly scan: number;
  readonly total: number;
  readonly longestSlice: number;
  readonly slices: number;
  readonly mentions: number;
}

let kept = new ArrayBuffer(0);
const bodyZone = () => 'body' as const;

/** What is measured on fresh pages; a script of its own, with the product's code and nothing else, compiled as the product's is. */
const cold = {
  /** Keeps the bytes of an index; getting them is measured apart (`usable.ms`). */
  keep(base64: string): void {
    kept = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).buffer;
  },

  /** Opens the index, reads the page and underlines its names with the product's marks. @returns How many mentions. */
  readAndPaint(): number {
    const index = openNamesIndex(kept);
    if (index === null) throw new Error('The index does not open.');
    const blocks = collectBlocks(document.body, bodyZone);
    const mentions = findMentions(index, blocks);
    showMarks(blocks, mentions);
    return mentions.length;
  },

  /** One reading on a fresh page, as the content script does it: open, collect, scan, giving way as often. */
  async read(): Promise<ColdCost> {
    await new Promise((done) => setTimeout(done, 0));
    const times: number[] = [];
    let spent = 0;
    let start = performance.now();
    const giveWay = async () => {
      const slice = performance.now() - start;
      times.push(slice);
      spent += slice;
      await new Promise((done) => setTimeout(done, 0));
      start = performance.now();
    };
    const index = openNamesIndex(kept);
    const open = performance.now() - start;
    if (index === null) throw new Error('The index does not open.');
    const run = async <Value>(slices: Generator<number, Value>): Promise<Value> => {
      for (;;) {
        const slice = slices.next();
        if (slice.done === true) return slice.value;
        if (performance.now() - start >= SLICE_MS) await giveWay();
      }
    };
    const blocks = await run(collectBlocksInSlices(document.body, bodyZone));
    const collect = spent + performance.now() - start - open;
    const mentions = await run(createPageScan(index).scan(blocks));
    await giveWay();
    return {
      open,
      collect,
      scan: spent - open - collect,
      total: spent,
      longestSlice: Math.max(...times),
      slices: times.length,
      mentions: mentions.length,
    };
  },

  /** Waits until what is near is registered. */
  settle: settleMarks,
};

export type ColdInPage = typeof cold;

Object.assign(globalThis, { cold });
