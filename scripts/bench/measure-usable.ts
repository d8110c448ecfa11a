import { z } from 'zod';
import { startChromium } from '../../tests/support/chromium';
import { eventually } from '../../tests/support/eventually';
import { putScriptFirst, type BuiltCopy } from './built-copy';
import { median } from './measure';
import { findChromium } from './start-browser';

const PAGE = 'https://www.lachambre.be/usable.html';
const HTML = '<!doctype html><html lang="fr"><title>Séance</title><main><p>La séance est ouverte.</p></main>';

/**
 * Runs before the scripts of the extension, which stay as they were built, and notes when they began, when storage had answered, when the
 * page was read with the index (the readers are asked for right after it was opened) and when the first message left for the worker.
 */
const CLOCK = `(() => {
  const times = { start: performance.now(), stored: 0, usable: 0, told: 0 };
  const { local } = chrome.storage;
  const get = local.get.bind(local);
  local.get = async (...keys) => {
    const stored = await get(...keys);
    times.stored ||= performance.now();
    return stored;
  };
  let readers;
  Object.defineProperty(globalThis, 'antichambreReaders', {
    get: () => {
      if (times.stored > 0) times.usable ||= performance.now();
      return readers;
    },
    set: (now) => (readers = now),
  });
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (...message) => {
    if (times.told === 0) {
      times.told = performance.now();
      document.documentElement.dataset.times = JSON.stringify(times);
    }
    return send(...message);
  };
})();`;

const timesSchema = z.object({ start: z.number(), stored: z.number(), usable: z.number(), told: z.number() });

/** How soon the names index is at hand in a page, ms after the first script of the extension began. */
export interface UsableTime {
  readonly ms: number;
  /** Of it, until storage had answered. */
  readonly stored: number;
  /** Runs in which the worker slept when the page opened, and nothing was sent before the index was usable. */
  readonly asleep: number;
  readonly runs: number;
}

/** Opens pages with the real extension while its worker sleeps. */
export async function measureUsable(build: BuiltCopy, index: ArrayBuffer, rounds: number): Promise<UsableTime> {
  process.env['CHROMIUM'] ??= findChromium();
  putScriptFirst(build, 'bench-clock.js', CLOCK);
  const chromium = await startChromium({ extension: build.extension, pages: { [PAGE]: HTML } });
  const runs: z.infer<typeof timesSchema>[] = [];
  let asleep = 0;
  try {
    const own = await chromium.openOwnPage('manifest.json');
    const bytes = Buffer.from(index).toString('base64');
    const stored = () => own.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).length);
    // The worker stores an empty index after the installation; ours takes its place.
    await eventually(async () => (await stored()) > 0, 'the first index');
    for (let round = 0; round < rounds; round += 1) {
      await own.evaluate(
        (base64) => chrome.storage.local.set({ namesIndex: { version: 'bench', bytes: base64 } }),
        bytes,
      );
      const page = await chromium.context.newPage();
      await page.waitForTimeout(300); // the new tab itself wakes the worker
      await chromium.killWorker();
      const slept = !(await chromium.workerRuns());
      await page.goto(PAGE);
      const times = await eventually(() => page.evaluate(() => document.documentElement.dataset['times']), 'the times');
      const run = timesSchema.parse(JSON.parse(times));
      if (slept && run.usable > 0 && run.told > run.usable) asleep += 1;
      runs.push(run);
      await page.close();
    }
  } finally {
    await chromium.close();
  }
  return {
    ms: median(runs.map(({ start, usable }) => usable - start)),
    stored: median(runs.map((run) => run.stored - run.start)),
    asleep,
    runs: runs.length,
  };
}
