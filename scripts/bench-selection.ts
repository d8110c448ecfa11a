import { join } from 'node:path';
import type { SelectionInPage } from './bench-selection/in-page';
import { median, onPage } from './bench/measure';
import { bundle, startBrowser } from './bench/start-browser';

declare const selectionBench: SelectionInPage;

/*
 * How long it takes to read the selected words of a page of 1 MB in a real Chromium: `npm run -s bench:selection`. A page that was read has its
 * blocks at hand; on any other they are collected on the spot.
 */
const ROOT = process.env['npm_config_local_prefix'] ?? process.cwd();
const ROUNDS = 15;
const PARAGRAPH =
  'La commission a entendu hier les représentants des centres, qui demandent des moyens, un calendrier et une réponse écrite avant la fin de l’année, sans quoi rien ne changera pour les familles. ';
const CASES = [
  ['one sentence', 120],
  ['ten paragraphs', 10 * PARAGRAPH.length],
  ['50,000 characters', 49_000],
] as const;

const script = bundle({ entryPoints: [join(ROOT, 'scripts/bench-selection/in-page.ts')] });
const count = Math.ceil(1_000_000 / PARAGRAPH.length);
const html = `<!doctype html><title>1 MB</title><main>${`<p>${PARAGRAPH}</p>`.repeat(count)}</main>`;
const browser = await startBrowser();
try {
  const rows = await onPage(browser, html, script, async (page) => {
    const measured: { name: string; characters: number; read: number; unread: number }[] = [];
    for (const [name, characters] of CASES) {
      const from = Math.floor(count / 2);
      const read = await page.evaluate(([start, length]) => selectionBench.select(start, length), [
        from,
        characters,
      ] as const);
      const times = await page.evaluate(
        (rounds) => [selectionBench.time(true, rounds), selectionBench.time(false, rounds)] as const,
        ROUNDS,
      );
      measured.push({ name, characters: read, read: median(times[0]), unread: median(times[1]) });
    }
    return measured;
  });
  for (const { name, characters, read, unread } of rows) {
    console.log(
      `${name.padEnd(18)} ${String(characters).padStart(6)} characters  page read before ${read.toFixed(1)} ms  not read before ${unread.toFixed(1)} ms`,
    );
  }
  console.log(JSON.stringify(rows));
} finally {
  await browser.close();
}
