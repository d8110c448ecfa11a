import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { COMPILE_AT_ONCE } from '../build/compile-at-once';
import type { BuiltCopy } from './built-copy';

const ROOT = process.env['npm_config_local_prefix'] ?? process.cwd();
const PLACES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Path of Chromium: the variable CHROMIUM, else the first on the PATH. */
export function findChromium(): string {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  for (const folder of [...(process.env['PATH'] ?? '').split(':'), '/usr/bin']) {
    for (const place of PLACES) {
      const path = join(folder, place);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not there: look further.
      }
    }
  }
  throw new Error('No Chromium was found: install it, or set CHROMIUM to its path.');
}

/** A headless Chromium without network, extensions or profile. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The code that runs in the page, in one script, made as the content script is made. */
export function bundleForPage(): string {
  return bundle({ entryPoints: [join(ROOT, 'scripts/bench/in-page.ts')] });
}

/** As `bundleForPage`, for what is measured on fresh pages: compiled whole, as the content scripts are. */
export function bundleForFreshPage(): string {
  return COMPILE_AT_ONCE + bundle({ entryPoints: [join(ROOT, 'scripts/bench/in-page-cold.ts')] });
}

/** One script for a page, minified, of an entry or of code that has none. */
export function bundle(
  entry: { entryPoints: string[] } | { stdin: { contents: string; resolveDir: string; loader: 'ts' } },
): string {
  const { outputFiles } = buildSync({
    ...entry,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome140',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Bytes of what a page loads for recognition and messaging: opening the index, collecting, scanning, reading storage, sending. Bundled alone
 * and minified; reading the site's markup and following changes are not in it.
 */
export function recognitionSize(): number {
  const contents = `import { createPageScan } from './domain/recognition/page-scan'; import { openNamesIndex } from './domain/recognition/open-index';
import { collectBlocksInSlices, rangeOf } from './sites/collect-blocks'; import { send } from './messaging/send';
import { fromBase64 } from './platform/base64'; import * as content from './platform/content'; import { runInSlices } from './platform/slices';
Object.assign(globalThis, { createPageScan, openNamesIndex, collectBlocksInSlices, rangeOf, send, fromBase64, content, runInSlices });`;
  return Buffer.byteLength(bundle({ stdin: { contents, resolveDir: ROOT, loader: 'ts' } }));
}

/** Bytes of the content script of every page, as the production build makes it. */
export function contentScriptSize(build: BuiltCopy): number {
  return statSync(join(build.extension, 'page.js')).size;
}
