import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/root';
import { listFiles, PRODUCT_FOLDERS } from '../support/sources';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What is written for people who read the code. */
const documents = ['docs', 'sites', 'locales', 'storage', 'tests']
  .flatMap((folder) => listFiles(folder, ['.md']))
  .concat({ path: 'README.md', text: read('README.md') });

const FOLDERS = [...PRODUCT_FOLDERS, 'scripts', 'tests', 'docs'];
const paths = FOLDERS.flatMap((folder) => listFiles(folder, ['.ts', '.tsx', '.mjs', '.md'])).map(({ path }) => path);

/** Whether a document's word for a file fits one: its path from the top or from the document, or the end of its path. */
function isThere(named: string, document: string): boolean {
  const places = [join(ROOT, named), join(ROOT, dirname(document), named)];
  return places.some((place) => existsSync(place)) || paths.some((path) => path.endsWith(`/${named}`));
}

test('a file that a document names is there', () => {
  const missing = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs|md))`|\]\(([\w./-]+\.md)\)/gu)]
      .map(([, inCode, linked]) => inCode ?? linked ?? '')
      .filter((named) => !isThere(named, path))
      .map((named) => `${path} names ${named}: is it called otherwise now?`),
  );
  expect(missing).toEqual([]);
});

test('a command that a document names is one of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const unknown = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/gu)]
      .filter(([, name = '']) => !Object.hasOwn(scripts, name))
      .map(([, name]) => `${path} names "npm run ${name}".`),
  );
  expect(unknown).toEqual([]);
});

test('every word of docs/words.md is a word of the code', () => {
  const code = listFiles('domain', ['.ts'])
    .map(({ text }) => text)
    .join('\n');
  const codes = [...read('docs/words.md').matchAll(/^\| (`[^|]+`) /gmu)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/\w+/gu)].map(([word]) => word),
  );
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((word) => !new RegExp(`\\b${word}\\b`, 'u').test(code))).toEqual([]);
});
