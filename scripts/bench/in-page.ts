import { findMentions } from '../../domain/recognition/find-mentions';
import { openNamesIndex, type NamesIndex } from '../../domain/recognition/open-index';
import { createPageScan } from '../../domain/recognition/page-scan';
import { collectBlocks, type PageBlock } from '../../sites/collect-blocks';
import { followFeed, type FeedCost } from './feed';
import { settleMarks, showMarks } from './painting';
import { compileAlternation, foldPass, prepareFolded, searchAlternation } from './regex-peer';

/** Times of contenders that take turns, ms a call, medians. */
export type Medians = Readonly<Record<string, number>>;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Lets contenders take turns for some rounds; each turn lasts about 15 ms, because the clock of a page is coarse. */
function takeTurns(contenders: Readonly<Record<string, () => unknown>>, rounds: number): Medians {
  const names = Object.keys(contenders);
  const calls = new Map<string, number>();
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const name of names) {
    for (let warm = 0; warm < 3; warm += 1) contenders[name]?.();
    const start = performance.now();
    let turns = 0;
    while (performance.now() - start < 15) {
      contenders[name]?.();
      turns += 1;
    }
    calls.set(name, Math.max(1, turns));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const turns = calls.get(name) ?? 1;
      const run = contenders[name];
      const start = performance.now();
      for (let turn = 0; turn < turns; turn += 1) run?.();
      times.get(name)?.push((performance.now() - start) / turns);
    }
  }
  const summary = least ? (values: readonly number[]) => Math.min(...values) : median;
  return Object.fromEntries(names.map((name) => [name, summary(times.get(name) ?? [])]));
}

const decode = (base64: string): ArrayBuffer => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).buffer;
/** On a busy machine the least time tells more than the median. */
let least = false;
const bodyZone = () => 'body' as const;
let indexes: NamesIndex[] = [];

function chunksOf(blocks: readonly PageBlock[]): string[] {
  const chunks: string[] = [];
  let parts: string[] = [];
  let length = 0;
  for (const { text } of blocks) {
    parts.push(text);
    length += text.length;
    if (length < 8_192) continue;
    chunks.push([...parts, ''].join('\u2029'));
    parts = [];
    length = 0;
  }
  chunks.push([...parts, ''].join('\u2029'));
  return chunks;
}

const bench = {
  /** Takes the least of all rounds instead of the median. */
  takeLeast(): void {
    least = true;
  },

  /** Keeps indexes for the steady measures. */
  open(bases: readonly string[]): number {
    indexes = bases.map((base64) => openNamesIndex(decode(base64))).filter((index) => index !== null);
    return indexes.length;
  },

  /** Steady: fold pass, scans for each index, collecting, innerText, all taking turns. */
  steady(rounds: number): Medians & { readonly characters: number; readonly elements: number } {
    prepareFolded();
    const blocks = collectBlocks(document.body, bodyZone);
    const chunks = chunksOf(blocks);
    const into = new Uint16Array(Math.max(...chunks.map((chunk) => chunk.length)) + 1);
    const contenders: Record<string, () => unknown> = {
      fold: () => {
        for (const chunk of chunks) foldPass(chunk, into);
      },
      collect: () => collectBlocks(document.body, bodyZone),
      innerText: () => document.body.innerText.length,
    };
    for (const [at, index] of indexes.entries()) contenders[`scan${at}`] = () => findMentions(index, blocks);
    const medians = takeTurns(contenders, rounds);
    return {
      ...medians,
      characters: blocks.reduce((sum, block) => sum + block.text.length, 0),
      elements: document.querySelectorAll('*').length,
    };
  },

  /** The regular-expression peer and our scan, taking turns; the peer folds and maps offsets, and is compiled already. */
  peer(patterns: readonly string[], at: number, rounds: number): Medians {
    prepareFolded();
    const index = indexes[at];
    if (index === undefined) return {};
    const blocks = collectBlocks(document.body, bodyZone);
    const text = blocks.map((block) => block.text).join('\n');
    const started = performance.now();
    const expression = compileAlternation(patterns);
    searchAlternation(expression, text);
    const compile = performance.now() - started;
    return {
      ...takeTurns(
        { ours: () => findMentions(index, blocks), regex: () => searchAlternation(expression, text) },
        rounds,
      ),
      firstSearch: compile,
    };
  },

  /** Finds the first mentions of the page, to be painted by `paint`. @returns How many. */
  preparePainting(at: number, count: number): number {
    const index = indexes[at];
    if (index === undefined) return 0;
    const blocks = collectBlocks(document.body, bodyZone);
    const mentions = findMentions(index, blocks).slice(0, count);
    ready = () => showMarks(blocks, mentions);
    return mentions.length;
  },

  /** Paints what `preparePainting` found. */
  paint(): void {
    ready();
  },

  /** Waits until what is near is registered. @returns How many ranges are. */
  settle: settleMarks,

  /** Follows a feed, as the content script does. */
  async feed(at: number): Promise<FeedCost | null> {
    const index = indexes[at];
    return index === undefined ? null : followFeed(index);
  },

  /** One changed block of 500 characters against reading the whole page again. */
  increment(at: number, rounds: number): Medians {
    const index = indexes[at];
    if (index === undefined) return {};
    const blocks = collectBlocks(document.body, bodyZone);
    const scan = createPageScan(index);
    for (const slices = scan.scan(blocks); slices.next().done !== true;);
    const changed = blocks.find((block) => block.text.length > 400 && block.text.length < 600) ?? blocks[0];
    if (changed === undefined) return {};
    const where = blocks.indexOf(changed);
    return takeTurns(
      {
        block: () => scan.rescan(where, changed),
        rescan: () => {
          for (const slices = scan.scan(blocks); slices.next().done !== true;);
        },
      },
      rounds,
    );
  },
};

let ready: () => void = () => undefined;

export type BenchInPage = typeof bench;

Object.assign(globalThis, { bench });
