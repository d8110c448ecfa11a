import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { chromium, type Page } from 'playwright-core';

/**
 * Storage under load, in a real Chromium: `npm run -s bench:storage -- --people 20000 --notes 200000`.
 * Everybody and everything in it is invented. Last line: JSON.
 */
const { values } = parseArgs({
  options: { people: { type: 'string', default: '20000' }, notes: { type: 'string', default: '200000' } },
});

const [script] = buildSync({
  entryPoints: [join(import.meta.dirname, '../../../../scripts/bench-storage/in-browser.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'chrome140',
  minify: true,
}).outputFiles;
if (script === undefined) throw new Error('nothing was bundled');

// A page of our own on 127.0.0.1: WebCrypto needs a secure context, and that is one.
const server = createServer((request, response) => {
  const isScript = request.url === '/bench.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(isScript ? script.text : '<!doctype html><title>bench</title><script src="/bench.js"></script>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // listening on TCP
const browser = await chromium.launchPersistentContext('', {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

/** Calls a function of the bench within the page. */
function call<Value>(page: Page, task: string, argument?: number): Promise<Value> {
  return page.evaluate(`bench.${task}(${argument ?? ''})`);
}

const open = async () => {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
};

try {
  const page = await open();
  const imported = await call<object>(page, 'importPeople', Number(values.people));
  console.log('import of people', JSON.stringify(imported));
  const writeNotesMs = await call<number>(page, 'writeNotes', Number(values.notes));
  console.log('notes written', Math.round(writeNotesMs), 'ms');
  const measured = await call<object>(page, 'measure');
  console.log(JSON.stringify(measured));
  const other = await open();
  const waiting = call<number>(other, 'waitForNote');
  // The reading in the other window must have had its first answer.
  await call(other, 'importPeople', 0);
  const savedAt = await call<number>(page, 'saveNote');
  const seenAfterMs = (await waiting) - savedAt;
  console.log(
    JSON.stringify({
      people: Number(values.people),
      notes: Number(values.notes),
      imported,
      writeNotesMs,
      ...measured,
      seenAfterMs,
    }),
  );
} finally {
  await browser.close();
  server.close();
}
