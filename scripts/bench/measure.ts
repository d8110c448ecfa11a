import type { Browser, Page } from 'playwright-core';
import type { NameEntry } from '../../domain/recognition/types';
import type { FeedCost } from './feed';
import type { BenchInPage, Medians } from './in-page';
import type { ColdCost, ColdInPage } from './in-page-cold';
import { patternsOf } from './regex-peer';

declare const bench: BenchInPage;
declare const cold: ColdInPage;

/** How bytes travel to a page. */
export const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');

/** Opens a fresh page with this content and runs something on it. */
export async function onPage<Value>(
  browser: Browser,
  html: string,
  script: string | null,
  run: (page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
  try {
    await page.setContent(html, { waitUntil: 'load' });
    if (script !== null) await page.evaluate(script);
    if (script !== null && process.argv.includes('--least')) await page.evaluate('globalThis.bench?.takeLeast()');
    return await run(page);
  } finally {
    await page.close();
  }
}

/** The middle of some values; with `--least` the least, which tells more on a busy machine. */
export function median(values: readonly number[]): number {
  if (process.argv.includes('--least')) return Math.min(...values);
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

/** Fold pass, scans with each index, collecting and innerText, in turns. */
export async function measureSteady(
  browser: Browser,
  script: string,
  html: string,
  indexes: readonly ArrayBuffer[],
  rounds: number,
): Promise<Medians> {
  return onPage(browser, html, script, async (page) => {
    await page.evaluate((bases) => bench.open(bases), indexes.map(base64));
    return page.evaluate((turns) => bench.steady(turns), rounds);
  });
}

/** The regular expression of all names against our scan, on the same page. */
export async function measurePeer(
  browser: Browser,
  script: string,
  html: string,
  indexes: readonly ArrayBuffer[],
  at: number,
  people: readonly NameEntry[],
  rounds: number,
): Promise<Medians> {
  return onPage(browser, html, script, async (page) => {
    await page.evaluate((bases) => bench.open(bases), indexes.map(base64));
    return page.evaluate(({ patterns, which, turns }) => bench.peer(patterns, which, turns), {
      patterns: patternsOf(people),
      which: at,
      turns: rounds,
    });
  });
}

/**
 * Waits until a fresh page is drawn and at rest, ms. Else what the browser does of its own after loading takes the cores from the
 * compiler's threads, and half of the time measured is waiting for them.
 */
const REST = 400;

/** Runs a script as an element of the page does: how long it takes to compile and start, ms. The page is at rest before. */
export async function startScript(page: Page, script: string): Promise<number> {
  await page.waitForTimeout(REST);
  return page.evaluate((code) => {
    const before = performance.now();
    const element = document.createElement('script');
    element.textContent = code;
    document.head.append(element);
    return performance.now() - before;
  }, script);
}

/** One reading on a fresh page, many times; the median of each part and the longest slice of the median run. */
export async function measureCold(
  browser: Browser,
  script: string,
  html: string,
  index: ArrayBuffer,
  rounds: number,
): Promise<ColdCost & { readonly start: number }> {
  const runs: (ColdCost & { start: number })[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const run = await onPage(browser, html, null, async (page) => {
      const start = await startScript(page, script);
      await page.evaluate((bytes) => cold.keep(bytes), base64(index));
      return { ...(await page.evaluate(() => cold.read())), start };
    });
    runs.push(run);
  }
  const of = (pick: (run: (typeof runs)[number]) => number) => median(runs.map(pick));
  return {
    start: of((run) => run.start),
    open: of((run) => run.open),
    collect: of((run) => run.collect),
    scan: of((run) => run.scan),
    total: of((run) => run.total),
    longestSlice: of((run) => run.longestSlice),
    slices: of((run) => run.slices),
    mentions: of((run) => run.mentions),
  };
}

/** One changed block against the whole page. */
export async function measureIncrement(
  browser: Browser,
  script: string,
  html: string,
  index: ArrayBuffer,
  rounds: number,
): Promise<Medians> {
  return onPage(browser, html, script, async (page) => {
    await page.evaluate((bases) => bench.open(bases), [base64(index)]);
    return page.evaluate((turns) => bench.increment(0, turns), rounds);
  });
}

/** A feed of 200 paragraphs on fresh pages: the medians of the totals and of the worst flushes. */
export async function measureFeed(
  browser: Browser,
  script: string,
  html: string,
  index: ArrayBuffer,
  rounds: number,
): Promise<FeedCost> {
  const runs: FeedCost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const run = await onPage(browser, html, script, async (page) => {
      await page.evaluate((bases) => bench.open(bases), [base64(index)]);
      return page.evaluate(() => bench.feed(0));
    });
    if (run !== null) runs.push(run);
  }
  const of = (pick: (run: FeedCost) => number) => median(runs.map(pick));
  return {
    total: of((run) => run.total),
    worst: of((run) => run.worst),
    middle: of((run) => run.middle),
    worstAt: of((run) => run.worstAt),
    flushes: of((run) => run.flushes),
    paragraphs: of((run) => run.paragraphs),
    whole: of((run) => run.whole),
  };
}
