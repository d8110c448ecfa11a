import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILDS, builtFolder, readManifest } from '../support/built';

/** Minified; what every watched page pays. */
const CONTENT_SCRIPT_BYTES = 40_000;

/** Minified; what popup and side panel read before anything is painted, the words of one language beside it (docs/decisions/0011-first-paint.md). */
const FIRST_PAINT_BYTES = 650_000;
const LANGUAGE_BYTES = 80_000;

/** What a surface asks for when it is needed, and a text that stands nowhere else in the build. */
const LATE: readonly (readonly [string, string])[] = [
  ['French', 'Rien à lire ici'],
  ['the lexicon', 'intérêt supérieur de l'],
  ['search', 'MiniSearch'],
  ['importing', 'not_popolo'],
];

/** Words that only stand in the code of these libraries, minified or not. */
const LIBRARIES: readonly (readonly [string, RegExp])[] = [
  ['React', /react\.(transitional\.)?element|react-dom/],
  ['Zod', /ZodError|ZodType|invalid_type/],
  ['Dexie', /Dexie/],
  ['the polyfill of the browser', /should only be loaded in a browser extension/],
];

/** What a page of the extension never holds. */
const FOREIGN: readonly (readonly [string, RegExp])[] = [
  ['an inline script', /<script(?![^>]*\bsrc=)[^>]*>/i],
  ['an inline style', /<style|\sstyle=/i],
  ['an inline handler', /<[^>]+\son[a-z]+=/i],
  ['an address elsewhere', /(src|href)="(https?:)?\/\//i],
  ['a connection ahead of time', /rel="(preconnect|dns-prefetch|prefetch)"/i],
];

describe.each(BUILDS)('%s', (build) => {
  const folder = builtFolder(build);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

  test('the content script of every page is at most 40 kB, without React, Zod, Dexie or the polyfill', () => {
    const scripts = readManifest(build).content_scripts.flatMap(({ js }) => js);
    expect(scripts).not.toEqual([]);
    for (const script of scripts) {
      const code = read(script);
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(CONTENT_SCRIPT_BYTES);
      expect(LIBRARIES.filter(([, mark]) => mark.test(code)).map(([name]) => `${name} in ${script}`)).toEqual([]);
    }
  });

  test('the marks by which a library is known stand where the library is', () => {
    const code = files.filter((path) => path.endsWith('.js')).map(read);
    const unknown = LIBRARIES.filter(([, mark]) => !code.some((text) => mark.test(text))).map(([name]) => name);
    expect(unknown).toEqual([]);
  });

  test.each(['popup.html', 'sidepanel.html'])(
    'before %s paints, it reads at most 650 kB of code in few files',
    (page) => {
      const scripts = [...read(page).matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, path = '']) => path);
      const sizes = scripts.map((path) => Buffer.byteLength(read(path)));
      expect(scripts.length).toBeGreaterThan(1);
      expect(scripts.length).toBeLessThanOrEqual(5);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_PAINT_BYTES);
      const code = scripts.map(read).join('\n');
      expect(LATE.filter(([, mark]) => code.includes(mark)).map(([name]) => name)).toEqual([]);
    },
  );

  test('what is loaded late is in the build, under the mark by which it is looked for', () => {
    const code = files.filter((path) => path.startsWith('chunks/') && path.endsWith('.js')).map(read);
    expect(LATE.filter(([, mark]) => !code.some((text) => text.includes(mark))).map(([name]) => name)).toEqual([]);
  });

  test('the words of a language are one file of at most 80 kB', () => {
    const words = files.filter((path) => /^chunks\/(en|fr|nl)-[^/]+\.js$/.test(path));
    expect(words.map((path) => path.slice(7, 9)).toSorted()).toEqual(['en', 'fr', 'nl']);
    for (const path of words) expect(Buffer.byteLength(read(path))).toBeLessThanOrEqual(LANGUAGE_BYTES);
  });

  test('its pages have no inline script, style or handler, and load nothing from elsewhere', () => {
    const pages = files.filter((path) => path.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['popup.html', 'sidepanel.html', 'workspace.html']));
    const breaches = pages.flatMap((page) =>
      FOREIGN.filter(([, pattern]) => pattern.test(read(page))).map(([what]) => `${page}: ${what}`),
    );
    expect(breaches).toEqual([]);
  });

  test('styles load nothing from elsewhere', () => {
    const found = files
      .filter((path) => path.endsWith('.css'))
      .filter((path) => /url\(["']?(https?:)?\/\//.test(read(path)));
    expect(found).toEqual([]);
  });

  test('no source map and no path of the machine it was built on is shipped', () => {
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    const home = process.cwd();
    expect(
      files.filter((path) => /\.(js|html|css|json)$/.test(path)).filter((path) => read(path).includes(home)),
    ).toEqual([]);
  });
});
