import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { startChromium } from '../tests/support/chromium';
import { ROOT } from '../tests/support/root';

/**
 * How soon popup and side panel show something to act on (DESIGN 7: 200 ms with 3,000 people and 10,000 notes), in a real
 * Chromium, on a production build of its own: `npm run -s bench:surfaces -- --people 3000 --notes 10000`. Everybody in it is
 * invented. Last line: JSON, milliseconds from the start of the navigation.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '3000' },
    notes: { type: 'string', default: '10000' },
    turns: { type: 'string', default: '15' },
  },
});
process.env['CHROMIUM'] ??= '/usr/bin/chromium';

const [filling] = buildSync({
  // As on the surfaces themselves: without the code that Zod would compile, which their policy forbids.
  stdin: {
    contents: "import './entrypoints/wiring/zod'; import './scripts/bench-storage/in-browser';",
    resolveDir: ROOT,
  },
  bundle: true,
  write: false,
  format: 'iife',
  target: 'chrome140',
}).outputFiles;
if (filling === undefined) throw new Error('nothing was bundled');

/** Notes when the first button that can be pressed has been painted. */
const WATCH = `globalThis.useful = new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('#root button, #root a[href]') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  };
  look();
})`;

const folder = mkdtempSync(join(tmpdir(), 'antichambre-surfaces-'));
const task = `import { build } from 'wxt'; await build(${JSON.stringify({ root: ROOT, outDir: folder, browser: 'chrome' })});`;
const building = spawnSync(process.execPath, ['--input-type=module', '--eval', task], { cwd: ROOT, stdio: 'ignore' });
if (building.status !== 0) throw new Error('the build failed: "npm run build:chrome" says why');
const chromium = await startChromium({ extension: join(folder, 'chrome-mv3'), pages: {} });
try {
  const page = await chromium.openOwnPage('manifest.json');
  await page.evaluate(filling.text);
  await page.evaluate(`bench.importPeople(${Number(values.people)})`);
  await page.evaluate(`bench.writeNotes(${Number(values.notes)})`);
  await page.close();
  const measured: Record<string, { median: number; p95: number }> = {};
  for (const surface of ['popup', 'sidepanel']) {
    const times: number[] = [];
    for (let turn = 0; turn < Number(values.turns); turn += 1) {
      const shown = await chromium.context.newPage();
      await shown.addInitScript(WATCH);
      await shown.goto(`${chromium.origin}${surface}.html`);
      times.push(Number(await shown.evaluate('globalThis.useful')));
      await shown.close();
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
    measured[surface] = { median: at(0.5), p95: at(0.95) };
    console.log(surface, JSON.stringify(measured[surface]));
  }
  console.log(JSON.stringify({ people: Number(values.people), notes: Number(values.notes), ...measured }));
} finally {
  await chromium.close();
  rmSync(folder, { recursive: true, force: true });
}
