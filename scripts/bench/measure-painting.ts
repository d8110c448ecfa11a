import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { NameEntry } from '../../domain/recognition/types';
import type { BenchInPage } from './in-page';
import type { ColdInPage } from './in-page-cold';
import { base64, median, onPage, startScript } from './measure';

declare const bench: BenchInPage;
declare const cold: ColdInPage;

/** Frames over which work is counted: the browser tells of near blocks in the first, they are registered when it is idle. */
const FRAMES = 8;

/** What showing 500 marks costs. */
export interface PaintCost {
  /** Task time above that of an idle page, ms. */
  readonly ms: number;
  readonly shown: number;
  /** How many of them are near the viewport, and so registered. */
  readonly registered: number;
  readonly nodesAdded: number;
}

/** The product's style sheet for names, with an underline that is drawn. */
const STYLE = '<style>::highlight(antichambre-name){text-decoration:underline dotted}</style>';

/** Main-thread time of something and of the frames after it, and of as many frames of the idle page, ms. */
async function taskTime<Value>(
  page: Page,
  run: () => Promise<Value>,
): Promise<{ ms: number; idle: number; value: Value }> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const tasks = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const frames = () =>
    page.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    }, FRAMES);
  const nothing = () => page.evaluate(() => 0);
  await nothing();
  await frames();
  const before = await tasks();
  await nothing();
  await frames();
  const idle = (await tasks()) - before;
  const start = await tasks();
  const value = await run();
  await frames();
  return { ms: (await tasks()) - start, idle, value };
}

/** What the work costs above an idle page: a busy machine disturbs each run, and the middle of many less. */
function costOf(runs: readonly { readonly ms: number; readonly idle: number }[]): number {
  return median(runs.map(({ ms }) => ms)) - median(runs.map(({ idle }) => idle));
}

/** Shows 500 mentions on fresh pages with the product's marks; task time as the browser counts it. */
export async function measurePainting(
  browser: Browser,
  script: string,
  html: string,
  index: ArrayBuffer,
  rounds: number,
): Promise<PaintCost> {
  const costs: { ms: number; idle: number }[] = [];
  let shown = 0;
  let registered = 0;
  let nodesAdded = 0;
  for (let round = 0; round < rounds; round += 1) {
    await onPage(browser, html.replace('</title>', `</title>${STYLE}`), script, async (page) => {
      await page.evaluate((bases) => bench.open(bases), [base64(index)]);
      shown = await page.evaluate(() => bench.preparePainting(0, 500));
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      const painting = await taskTime(page, () => page.evaluate(() => bench.paint()));
      costs.push(painting);
      registered = await page.evaluate((frames) => bench.settle(frames), FRAMES);
      nodesAdded += (await page.evaluate(() => document.querySelectorAll('*').length)) - nodes;
    });
  }
  return { ms: costOf(costs), shown, registered, nodesAdded };
}

/** mark.js with one form a person against our reading and painting, each on fresh pages; task time of both. */
export async function measureMarkJs(
  browser: Browser,
  script: string,
  html: string,
  index: ArrayBuffer,
  people: readonly NameEntry[],
  rounds: number,
): Promise<{ ours: number; markJs: number; mentions: number; marked: number }> {
  const root = process.env['npm_config_local_prefix'] ?? process.cwd();
  const library = readFileSync(join(root, 'node_modules', 'mark.js', 'dist', 'mark.min.js'), 'utf8');
  const styled = html.replace('</title>', `</title>${STYLE}`);
  const ours: { ms: number; idle: number }[] = [];
  const theirs: { ms: number; idle: number }[] = [];
  let mentions = 0;
  let marked = 0;
  for (let round = 0; round < rounds; round += 1) {
    const own = await onPage(browser, styled, null, async (page) => {
      await startScript(page, script);
      await page.evaluate((bytes) => cold.keep(bytes), base64(index));
      return taskTime(page, () => page.evaluate(() => cold.readAndPaint()));
    });
    ours.push(own);
    mentions = own.value;
    const other = await onPage(browser, html, null, async (page) => {
      await startScript(page, library);
      return taskTime(page, () =>
        page.evaluate(
          markWithMarkJs,
          people.map((person) => person.name),
        ),
      );
    });
    theirs.push(other);
    marked = other.value;
  }
  return { ours: costOf(ours), markJs: costOf(theirs), mentions, marked };
}

function markWithMarkJs(names: string[]): Promise<number> {
  // mark.js has no types of its own here.
  const { Mark } = globalThis as unknown as {
    Mark: new (root: Node) => { mark(words: string[], options: object): void };
  };
  return new Promise((done) =>
    new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', diacritics: true, done }),
  );
}
