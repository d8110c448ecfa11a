import { readFileSync } from 'node:fs';
import { compileNamesIndex } from '../domain/recognition/compile-index';
import type { NameEntry } from '../domain/recognition/types';
import { readRoster } from './eval/rosters';
import { makePage } from './bench/make-page';
import { makeRoster } from './bench/make-roster';
import { measureUsable } from './bench/measure-usable';
import { buildCopy } from './bench/built-copy';
import { Random } from './bench/random';
import { Report } from './bench/report';
import { bundleForPage, contentScriptSize, recognitionSize, startBrowser } from './bench/start-browser';
import { measureCold, measureIncrement, measurePeer, measureSteady } from './bench/measure';
import { measureMarkJs, measurePainting } from './bench/measure-painting';

/*
 * Speed of recognition in a real Chromium: each figure is a ratio to a limit measured in the same run, in turns. `--quick` runs fewer
 * rounds; `--page FILE.html --roster FILE.popolo.json` measures a page and a roster of yours instead.
 */
const args = process.argv.slice(2);
const valueOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const rounds = args.includes('--quick') ? 5 : 15;
const only = valueOf('--only')?.split(',');
const wants = (part: string) => only === undefined || only.includes(part);

const SIZES = [
  ['20 KB', 20_000],
  ['200 KB', 200_000],
  ['1 MB', 1_000_000],
  ['5 MB', 5_000_000],
] as const;

const report = new Report();
const browser = await startBrowser();
try {
  const script = bundleForPage();
  const ownPage = valueOf('--page');
  const ownRoster = valueOf('--roster');
  if (ownPage !== undefined && ownRoster !== undefined) {
    const people = readRoster(ownRoster).map((person) => person.entry);
    const html = readFileSync(ownPage, 'utf8');
    const index = compileNamesIndex(people);
    report.steady('own page', await measureSteady(browser, script, html, [index.bytes], rounds), ['own']);
    report.cold('own page', await measureCold(browser, script, html, index.bytes, rounds));
  } else await measureAll(script);
} finally {
  await browser.close();
}
report.print();

async function measureAll(script: string): Promise<void> {
  const rosters = [300, 3_000, 50_000].map((count) => makeRoster(count, new Random(7)));
  const [small = []] = rosters;
  const started = rosters.map((people) => {
    const before = performance.now();
    const index = compileNamesIndex(people);
    return { people: people.length, bytes: index.bytes, ms: performance.now() - before };
  });
  report.index(started);
  const all = started.map((index) => index.bytes);
  const build = wants('usable') ? buildCopy() : null;
  try {
    report.sizes(recognitionSize(), build === null ? null : contentScriptSize(build));
    if (build !== null) report.usable(await measureUsable(build, all[1] ?? new ArrayBuffer(0), rounds));
  } finally {
    build?.remove();
  }
  const pages = new Map(SIZES.map(([name, characters]) => [name, makePage(characters, small, new Random(11))]));
  const page = (name: (typeof SIZES)[number][0]) => pages.get(name) ?? '';
  if (wants('steady')) {
    for (const name of ['200 KB', '1 MB', '5 MB'] as const) {
      report.steady(
        name,
        await measureSteady(browser, script, page(name), all, name === '5 MB' ? Math.min(rounds, 7) : rounds),
        ['300', '3,000', '50,000'],
      );
    }
  }
  if (wants('peer')) {
    for (const [at, people] of rosters.entries()) await peer(script, page('200 KB'), all, at, people);
  }
  const [index300, index3000] = [all[0] ?? new ArrayBuffer(0), all[1] ?? new ArrayBuffer(0)];
  if (wants('cold'))
    for (const [name, html] of pages) report.cold(name, await measureCold(browser, script, html, index3000, rounds));
  if (wants('increment')) report.increment(await measureIncrement(browser, script, page('200 KB'), index3000, rounds));
  if (wants('paint'))
    report.painting(await measurePainting(browser, script, page('200 KB'), index3000, Math.min(rounds, 7)));
  if (wants('mark'))
    report.markJs(await measureMarkJs(browser, script, page('200 KB'), index300, small, Math.min(rounds, 5)));
}

async function peer(
  script: string,
  html: string,
  all: readonly ArrayBuffer[],
  at: number,
  people: readonly NameEntry[],
): Promise<void> {
  report.peer(
    people.length,
    await measurePeer(browser, script, html, all, at, people, people.length > 10_000 ? 5 : rounds),
  );
}
