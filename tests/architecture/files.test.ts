import { expect, test } from 'vitest';
import { ROOT } from '../support/root';
import { lineAt, listFiles, listProductSources, readSyntax, PRODUCT_FOLDERS } from '../support/sources';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

const MOST_LINES = 250;

/** Files that may be longer, each with its reason. Texts of the sample workspace and of the locales are never counted. */
const LONGER: Readonly<Record<string, string>> = {};

const CODE_ENDINGS = ['.ts', '.tsx', '.css', '.mjs'];

const sources = listProductSources();

test('no file of code is longer than 250 lines', () => {
  const counted = [...PRODUCT_FOLDERS, 'scripts']
    .filter((folder) => folder !== 'samples' && folder !== 'locales' && existsSync(join(ROOT, folder)))
    .flatMap((folder) => listFiles(folder, CODE_ENDINGS));
  const long = counted
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > MOST_LINES && LONGER[path] === undefined)
    .map(({ path, lines }) => `${path} has ${lines} lines: divide it by meaning, or give its reason in this test.`);
  expect(long).toEqual([]);
});

test('entrypoints only wire: 80 lines each at most', () => {
  const long = listFiles('entrypoints', ['.ts', '.tsx'])
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 80)
    .map(({ path, lines }) => `${path} has ${lines} lines: rules belong to domain/, looks to components/.`);
  expect(long).toEqual([]);
});

/** What never stands in code that runs in a page or in a page of the extension, and why. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\b(inner|outer)HTML\b/, 'page strings become text nodes only'],
  [/\bdangerouslySetInnerHTML\b/, 'page strings become text nodes only'],
  [/\binsertAdjacentHTML\b/, 'page strings become text nodes only'],
  [/\bdocument\.write\b/, 'nothing is written into a page'],
  [/\beval\b/, 'no text is ever run as code'],
  [/\bnew Function\b/, 'no text is ever run as code'],
  [/\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bfetch\(/, 'nothing leaves the machine'],
  [/\battachShadow\b/, 'a page reads text out of a closed shadow root: nothing is written into a page'],
];

test('nothing forbidden stands in the code of the product', () => {
  const found = sources.flatMap((file) => {
    // Comments may speak of what is forbidden, and so may words shown to the officer.
    const code = readSyntax(file)
      .filter(({ node }) => ['Identifier', 'JSXIdentifier', 'CallExpression', 'NewExpression'].includes(node.type))
      .map(({ node }) => ({ at: node.start, text: file.text.slice(node.start, Number(node['end'])).slice(0, 60) }));
    return FORBIDDEN.flatMap(([pattern, why]) =>
      code
        .filter(({ text }) => pattern.test(text.split(/['"`]/)[0] ?? ''))
        .slice(0, 1)
        .map(({ at, text }) => `${file.path}:${lineAt(file, at)} "${text.split('\n')[0] ?? ''}": ${why}.`),
    );
  });
  expect(found).toEqual([]);
});

test('no file and no folder has a name that says nothing', () => {
  const empty = /(^|[/.-])(utils?|helpers?|managers?|misc|common-stuff|data|info)([/.-]|$)/;
  const named = [...sources, ...listFiles('scripts', CODE_ENDINGS)].filter(({ path }) => empty.test(path));
  expect(named.map(({ path }) => `${path}: name it after what it holds, in the officers' words.`)).toEqual([]);
});

test('files are named in kebab-case', () => {
  const odd = sources.filter(({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(basename(path)));
  expect(odd.map(({ path }) => `${path}: use kebab-case.`)).toEqual([]);
});

test('no test is skipped, focused or left for later', () => {
  const tests = listFiles('tests', ['.test.ts', '.test.tsx']);
  const waiting = tests.flatMap((file) =>
    readSyntax(file)
      .filter(({ node }) => node.type === 'MemberExpression')
      .map(({ node }) => file.text.slice(node.start, Number(node['end'])))
      .filter((text) => /^(it|test|describe)\.(skip|only|todo|fails)$/.test(text))
      .map((text) => `${file.path}: ${text}: a test runs or does not exist.`),
  );
  expect(waiting).toEqual([]);
});
