import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { NameEntry } from '../../domain/recognition/types';
import type { BenchInPage, ColdCost, Medians } from './in-page';
import { patternsOf } from './regex-peer';

declare const bench: BenchInPage;

const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');

/** Opens a fresh page with this content and runs something on it. */
async function onPage<Value>(
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
      const start = await page.evaluate((code) => {
        const before = performance.now();
        const element = document.createElement('script');
        element.textContent = code;
        document.head.append(element);
        return performance.now() - before;
      }, script);
      return { ...(await page.evaluate((bytes) => bench.cold(bytes), base64(index))), start };
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

/** What painting 500 marks costs. */
export interface PaintCost {
  /** Task time above that of an idle page, ms. */
  readonly ms: number;
  readonly painted: number;
  readonly nodesAdded: number;
}

/** Paints 500 mentions on fresh pages; task time as the browser counts it. */
export async function measurePainting(
  browser: Browser,
  script: string,
  html: string,
  index: ArrayBuffer,
  rounds: number,
): Promise<PaintCost> {
  const costs: number[] = [];
  let painted = 0;
  let nodesAdded = 0;
  const styled = html.replace(
    '</title>',
    '</title><style>::highlight(bench){text-decoration:underline dotted}</style>',
  );
  for (let round = 0; round < rounds; round += 1) {
    await onPage(browser, styled, script, async (page) => {
      const client = await page.context().newCDPSession(page);
      await client.send('Performance.enable');
      const tasks = async () => {
        const { metrics } = await client.send('Performance.getMetrics');
        const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
        return { ms: value('TaskDuration') * 1_000, nodes: value('Nodes') };
      };
      const frames = () =>
        page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.evaluate((bases) => bench.open(bases), [base64(index)]);
      painted = await page.evaluate(() => bench.paintFirst(0, 500));
      await frames();
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      const idleBefore = await tasks();
      await page.evaluate(() => performance.now());
      await frames();
      const idle = (await tasks()).ms - idleBefore.ms;
      const before = await tasks();
      await page.evaluate(() => bench.paintNow());
      await frames();
      costs.push((await tasks()).ms - before.ms - idle);
      nodesAdded += (await page.evaluate(() => document.querySelectorAll('*').length)) - nodes;
    });
  }
  return { ms: median(costs), painted, nodesAdded };
}

/** mark.js with one form a person against our reading and painting, each on fresh pages. */
export async function measureMarkJs(
  browser: Browser,
  script: string,
  html: string,
  index: ArrayBuffer,
  people: readonly NameEntry[],
  rounds: number,
): Promise<{ ours: number; markJs: number; mentions: number; marked: number }> {
  const library = readFileSync(
    join(process.env['npm_config_local_prefix'] ?? process.cwd(), 'node_modules', 'mark.js', 'dist', 'mark.min.js'),
    'utf8',
  );
  const ours: number[] = [];
  const theirs: number[] = [];
  let mentions = 0;
  let marked = 0;
  for (let round = 0; round < rounds; round += 1) {
    const own = await onPage(browser, html, script, (page) =>
      page.evaluate((bytes) => bench.readAndPaint(bytes), base64(index)),
    );
    ours.push(own.ms);
    mentions = own.mentions;
    const other = await onPage(browser, html, library, (page) =>
      page.evaluate(
        async (names) => {
          // mark.js has no types of its own here.
          const { Mark } = globalThis as unknown as {
            Mark: new (root: Node) => { mark(words: string[], options: object): void };
          };
          const start = performance.now();
          const total = await new Promise<number>((done) =>
            new Mark(document.body).mark(names, {
              separateWordSearch: false,
              accuracy: 'exactly',
              diacritics: true,
              done,
            }),
          );
          void document.body.offsetHeight;
          return { ms: performance.now() - start, total };
        },
        people.map((person) => person.name),
      ),
    );
    theirs.push(other.ms);
    marked = other.total;
  }
  return { ours: median(ours), markJs: median(theirs), mentions, marked };
}
