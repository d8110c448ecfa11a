import { expect, test } from 'vitest';
import { listProductSources, lineAt, readImports, readSyntax, type SourceFile } from '../support/sources';

/** One room of the house: what it is for and what it may import besides itself. */
interface Room {
  readonly files: readonly string[];
  readonly packages: readonly string[] | 'any';
  /** What to do instead, said to whoever broke the rule. */
  readonly instead: string;
}

/** The import table of docs/architecture.md; the texts are the answer the author of a breach gets. */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: {
    files: [],
    packages: ['zod'],
    instead: 'domain/ is pure: take what you need (clock, ids, words, records) as an argument and return a value.',
  },
  sites: {
    files: ['domain'],
    packages: [],
    instead: 'sites/ is pure over (URL, Document): return facts; fetching, saving and messages belong to entrypoints/.',
  },
  storage: {
    files: ['domain'],
    packages: ['dexie', 'minisearch', 'uuid', 'zod'],
    instead: 'storage/ saves and reads: clock and ids come as arguments, and entrypoints/ connects it to screens.',
  },
  messaging: {
    files: ['domain', 'platform'],
    packages: ['zod'],
    instead: 'messaging/ carries words: the handlers are given to it by entrypoints/.',
  },
  platform: {
    files: ['domain'],
    packages: ['wxt', 'webextension-polyfill', 'uuid'],
    instead: 'platform/ is the door to the browser: decide in domain/, then call platform/ from entrypoints/.',
  },
  components: {
    files: ['domain', 'locales'],
    // papaparse: a spreadsheet is read where it is dropped.
    packages: ['react', 'react-dom', 'react-aria-components', '@internationalized/date', 'papaparse'],
    instead: 'components/ reads and writes through useOffice() and useSurroundings(); entrypoints/ provide them.',
  },
  locales: {
    files: ['domain'],
    packages: [],
    instead: 'locales/ holds words and their plurals, nothing else.',
  },
  samples: {
    files: ['domain'],
    packages: [],
    instead: 'samples/ holds invented records typed by domain/.',
  },
  entrypoints: {
    files: ['components', 'domain', 'locales', 'messaging', 'platform', 'samples', 'sites', 'storage'],
    packages: 'any',
    instead: 'entrypoints/ only wire.',
  },
};

/** The one part of domain/ other rooms without rules of their own may use: shapes and pure types. */
const TYPES_ONLY: Readonly<Record<string, string>> = {
  platform: 'domain rules belong to domain/; platform/ may use its types only.',
  locales: 'locales/ may use types of domain/ only.',
};

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function breachesOf(file: SourceFile): string[] {
  const name = roomOf(file.path);
  const room = ROOMS[name];
  if (room === undefined) return [`${file.path}: "${name}/" is not in the import table of this test: add it there.`];
  return readImports(file).flatMap(({ written, target, kind, line }) => {
    const place = `${file.path}:${line} imports "${written}"`;
    if (kind === 'package') {
      if (room.packages === 'any' || room.packages.includes(target)) return [];
      return [`${place}: ${name}/ may import the packages ${room.packages.join(', ') || '(none)'}. ${room.instead}`];
    }
    const wanted = roomOf(target);
    if (wanted === 'entrypoints' && wanted !== name) {
      return [`${place}: nothing imports an entrypoint. Move what you need to the room it belongs to.`];
    }
    if (wanted === name || room.files.includes(wanted)) return [];
    return [`${place}: ${name}/ may import ${[name, ...room.files].join('/, ')}/. ${room.instead}`];
  });
}

const sources = listProductSources();

test('every file imports only what the table of the house allows', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.flatMap(breachesOf)).toEqual([]);
});

test.each(Object.entries(TYPES_ONLY))('%s/ takes nothing but types from domain/', (name, instead) => {
  const breaches = sources
    .filter((file) => roomOf(file.path) === name)
    .flatMap((file) =>
      readSyntax(file)
        .filter(({ node }) => node.type === 'ImportDeclaration' && node['importKind'] !== 'type')
        .map(({ node }) => file.text.slice(node.start, Number(node['end'])))
        .filter((text) => /from '(\.\.\/)+domain\//.test(text) && !/\{(\s*type \w+,?)+\s*\}/.test(text))
        .map((text) => `${file.path}: ${text}: ${instead}`),
    );
  expect(breaches).toEqual([]);
});

/** Names of the surrounding world that a pure function does not know. */
const WORLD = [
  'document',
  'window',
  'crypto',
  'navigator',
  'localStorage',
  'fetch',
  'performance',
  'browser',
  'chrome',
];

/** Names that a file declares itself; a local `document` is a value like any other. */
function declaredNames(file: SourceFile): Set<string> {
  const names = new Set<string>();
  for (const { node, parent, role } of readSyntax(file)) {
    const binds =
      (parent?.type === 'VariableDeclarator' && role === 'id') ||
      role === 'params' ||
      role === 'local' ||
      (parent?.type === 'Property' && role === 'value') ||
      parent?.type === 'ArrayPattern' ||
      (parent?.type === 'AssignmentPattern' && role === 'left') ||
      (parent?.type.endsWith('Declaration') === true && role === 'id');
    if (binds && node.type === 'Identifier') names.add(String(node['name']));
  }
  return names;
}

function worldlyPlaces(file: SourceFile): string[] {
  const own = declaredNames(file);
  return readSyntax(file).flatMap(({ node, parent, role }) => {
    const place = `${file.path}:${lineAt(file, node.start)}`;
    const text = file.text.slice(node.start, Number(node['end']));
    if (node.type === 'MemberExpression' && /^(Date\.now|Math\.random)$/.test(text)) {
      return [`${place} uses ${text}: take the instant or the number as an argument.`];
    }
    if (node.type === 'NewExpression' && /^new Date\(\s*\)$/.test(text)) {
      return [`${place} asks for the present: take "now" as an argument.`];
    }
    if (node.type !== 'Identifier' || !WORLD.includes(String(node['name'])) || own.has(String(node['name']))) return [];
    const isName = role === 'property' || role === 'key' || role === 'typeName' || parent?.type === 'TSQualifiedName';
    return isName ? [] : [`${place} uses the global "${String(node['name'])}": domain/ gets it as an argument.`];
  });
}

test('domain/ knows no document, no window, no clock, no chance', () => {
  expect(sources.filter((file) => roomOf(file.path) === 'domain').flatMap(worldlyPlaces)).toEqual([]);
});

test('sites/ fetches nothing and knows no browser', () => {
  const breaches = sources
    .filter((file) => roomOf(file.path) === 'sites')
    .flatMap(worldlyPlaces)
    .filter((place) => /"(fetch|browser|chrome|localStorage|window|document)"/.test(place));
  expect(breaches).toEqual([]);
});

test('the browser is touched in platform/ and entrypoints/ only', () => {
  const breaches = sources
    .filter((file) => !['platform', 'entrypoints'].includes(roomOf(file.path)))
    .flatMap(worldlyPlaces)
    .filter((place) => /"(browser|chrome)"/.test(place));
  expect(breaches).toEqual([]);
});

test('the rules see a breach: types, re-exports, dynamic imports and globals', () => {
  const breach = (path: string, text: string) => breachesOf({ path, text });
  expect(breach('domain/x.ts', "import type { A } from '../storage/database';")).toHaveLength(1);
  expect(breach('components/x.tsx', "export * from '../storage/database';")).toHaveLength(1);
  expect(breach('sites/x.ts', "const later = await import('dexie');")).toHaveLength(1);
  expect(breach('storage/x.ts', "import '../entrypoints/background';")).toHaveLength(1);
  expect(breach('domain/a/x.ts', "import { ok } from '../shared/result';\nimport { z } from 'zod';")).toEqual([]);
  const worldly = (text: string) => worldlyPlaces({ path: 'domain/x.ts', text });
  expect(worldly('export const now = () => Date.now();')).toHaveLength(1);
  expect(worldly('export const title = () => document.title;')).toHaveLength(1);
  expect(worldly('export const today = () => new Date();')).toHaveLength(1);
  expect(worldly('export const kind = (document: { kind: string }) => document.kind;')).toEqual([]);
  expect(worldly('export const shape = { window: 3 }; export const w = shape.window;')).toEqual([]);
});
