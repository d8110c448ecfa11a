import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { compileNamesIndex } from '../domain/recognition/compile-index';
import { readRoster } from './eval/rosters';
import { buildCopy } from './bench/built-copy';
import { makePage } from './bench/make-page';
import { makeRoster } from './bench/make-roster';
import { measureCold, measureFeed, measureIncrement, measurePeer, measureSteady } from './bench/measure';
import { startFirefoxForBench } from './bench/measure-firefox';
import { measureMarkJs, measurePainting } from './bench/measure-painting';
import { measureUsable } from './bench/measure-usable';
import { Random } from './bench/random';
import { Report } from './bench/report';
import {
  bundleForFreshPage,
  bundleForPage,
  contentScriptSize,
  recognitionSize,
  startBrowser,
} from './bench/start-browser';

/*
 * Speed of recognition in a real Chromium (`--firefox`: in a real Firefox, what needs no tools of the browser): each figure is a ratio to a
 * limit measured in the same run, in turns. `--quick` runs fewer rounds; `--page FILE.html --roster FILE.popolo.json` measures a page and a
 * roster of yours instead; `--only steady,paint` measures some parts; `--least` takes the least of all rounds, for a busy machine.
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
type Size = (typeof SIZES)[number][0];

const inFirefox = args.includes('--firefox');
const report = new Report(inFirefox ? 'firefox.' : '');
const script = bundleForPage();
const fresh = bundleForFreshPage();
if (inFirefox) await measureInFirefox();
else await measureInChromium();
report.print();

/** Rosters of 300, 3,000 and 50,000 people with their indexes, and the pages that name people of the smallest. */
function prepare() {
  const rosters = [300, 3_000, 50_000].map((count) => {
    const people = makeRoster(count, new Random(7));
    const before = performance.now();
    const { bytes } = compileNamesIndex(people);
    return { people, bytes, ms: performance.now() - before };
  });
  const [small] = rosters;
  const pageOf = (size: Size) => {
    const [, characters] = SIZES.find(([name]) => name === size) ?? SIZES[0];
    return makePage(characters, small?.people ?? [], new Random(11));
  };
  return { rosters, pageOf, indexes: rosters.map(({ bytes }) => bytes) };
}

/** The expression of 50,000 people takes seconds a search. */
function turnsOf(people: number): number {
  return people > 10_000 ? 5 : rounds;
}

async function measureInFirefox(): Promise<void> {
  const { rosters, pageOf, indexes } = prepare();
  const firefox = await startFirefoxForBench(script);
  try {
    if (wants('steady'))
      for (const size of ['200 KB', '1 MB', '5 MB'] as const) {
        const turns = size === '5 MB' ? Math.min(rounds, 7) : rounds;
        report.steady(size, await firefox.steady(pageOf(size), indexes, turns), ['300', '3,000', '50,000']);
      }
    if (wants('peer'))
      for (const { people, bytes } of rosters)
        report.peer(people.length, await firefox.peer(pageOf('200 KB'), bytes, people, turnsOf(people.length)));
  } finally {
    await firefox.close();
  }
}

async function measureInChromium(): Promise<void> {
  const browser = await startBrowser();
  try {
    const [page, roster] = [valueOf('--page'), valueOf('--roster')];
    if (page !== undefined && roster !== undefined) await measureOwn(browser, page, roster);
    else await measureAll(browser);
  } finally {
    await browser.close();
  }
}

async function measureOwn(browser: Browser, page: string, roster: string): Promise<void> {
  const html = readFileSync(page, 'utf8');
  const { bytes } = compileNamesIndex(readRoster(roster).map((person) => person.entry));
  report.steady('own page', await measureSteady(browser, script, html, [bytes], rounds), ['own']);
  report.cold('own page', await measureCold(browser, fresh, html, bytes, rounds));
}

async function measureAll(browser: Browser): Promise<void> {
  const { rosters, pageOf, indexes } = prepare();
  const [index300 = new ArrayBuffer(0), index3000 = new ArrayBuffer(0)] = indexes;
  report.index(rosters.map(({ people, bytes, ms }) => ({ people: people.length, bytes, ms })));
  report.recognitionSize(recognitionSize());
  if (wants('usable')) await measureBuild(index3000);
  if (wants('steady'))
    for (const size of ['200 KB', '1 MB', '5 MB'] as const) {
      const turns = size === '5 MB' ? Math.min(rounds, 7) : rounds;
      const medians = await measureSteady(browser, script, pageOf(size), indexes, turns);
      report.steady(size, medians, ['300', '3,000', '50,000']);
    }
  const page = pageOf('200 KB');
  if (wants('peer'))
    for (const [at, { people }] of rosters.entries()) {
      const medians = await measurePeer(browser, script, page, indexes, at, people, turnsOf(people.length));
      report.peer(people.length, medians);
    }
  if (wants('cold'))
    for (const [size] of SIZES) report.cold(size, await measureCold(browser, fresh, pageOf(size), index3000, rounds));
  if (wants('increment')) report.increment(await measureIncrement(browser, script, page, index3000, rounds));
  if (wants('feed')) report.feed(await measureFeed(browser, script, page, index3000, Math.min(rounds, 7)));
  if (wants('paint')) report.painting(await measurePainting(browser, script, page, index3000, Math.min(rounds, 7)));
  if (wants('mark')) {
    const people = rosters[0]?.people ?? [];
    report.markJs(await measureMarkJs(browser, fresh, page, index300, people, Math.min(rounds, 5)));
  }
}

/** What only the built extension can tell. */
async function measureBuild(index: ArrayBuffer): Promise<void> {
  const build = buildCopy();
  try {
    report.contentScriptSize(contentScriptSize(build));
    report.usable(await measureUsable(build, index, rounds));
  } finally {
    build.remove();
  }
}
