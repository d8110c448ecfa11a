import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from './root';

/** The rooms of the house that make the product. */
export const PRODUCT_FOLDERS = [
  'domain',
  'sites',
  'storage',
  'messaging',
  'platform',
  'components',
  'entrypoints',
  'locales',
  'samples',
] as const;

/** One file of the product, as written. */
export interface SourceFile {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** All files below a folder whose name ends in one of `endings`. Throws when the folder is not there. */
export function listFiles(folder: string, endings: readonly string[]): SourceFile[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(ROOT, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every TypeScript file of the product. */
export function listProductSources(): SourceFile[] {
  return PRODUCT_FOLDERS.flatMap((folder) => listFiles(folder, ['.ts', '.tsx']));
}

/** An import as written, and the file or package it leads to. */
export interface ImportedModule {
  /** `./result`, `zod`… */
  readonly written: string;
  /** Path from the top of the repository without ending for a file of ours; the package's name otherwise. */
  readonly target: string;
  /** A file of ours, or a package. */
  readonly kind: 'file' | 'package';
  /** 1-based. */
  readonly line: number;
}

function parse(file: SourceFile) {
  const parsed = parseSync(file.path, file.text, { lang: file.path.endsWith('x') ? 'tsx' : 'ts' });
  const first = parsed.errors[0];
  if (first !== undefined) throw new Error(`${file.path} cannot be parsed: ${first.message}`);
  return parsed;
}

function nameOfPackage(written: string): string {
  const parts = written.split('/');
  return parts.slice(0, written.startsWith('@') ? 2 : 1).join('/');
}

/** Everything a file imports: values, types, re-exports, `import()`. A computed `import()` has the target `?`. */
export function readImports(file: SourceFile): ImportedModule[] {
  const { module } = parse(file);
  const spans = [
    ...module.staticImports.map((found) => found.moduleRequest),
    ...module.staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest ?? null)),
    ...module.dynamicImports.map((found) => found.moduleRequest),
  ].filter((span) => span !== null);
  return spans.map(({ start, end }) => {
    const quoted = /^(['"`])([^'"`$]+)\1$/.exec(file.text.slice(start, end));
    const written = quoted?.[2] ?? '?';
    const line = file.text.slice(0, start).split('\n').length;
    if (!written.startsWith('.')) return { written, target: nameOfPackage(written), kind: 'package', line };
    const target = posix.join(posix.dirname(file.path), written);
    return { written, target, kind: 'file', line };
  });
}

/** A node of the syntax tree, as far as these tests look at it. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node of a file's syntax tree, with its parent and the name under which the parent holds it. */
export function readSyntax(file: SourceFile): { node: SyntaxNode; parent: SyntaxNode | null; role: string }[] {
  const found: { node: SyntaxNode; parent: SyntaxNode | null; role: string }[] = [];
  const visit = (value: unknown, parent: SyntaxNode | null, role: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, parent, role);
    else if (isNode(value)) {
      found.push({ node: value, parent, role });
      for (const [name, child] of Object.entries(value)) if (name !== 'parent') visit(child, value, name);
    }
  };
  visit(parse(file).program, null, 'program');
  return found;
}

/** Line of a place in a file, from 1. */
export function lineAt(file: SourceFile, offset: number): number {
  return file.text.slice(0, offset).split('\n').length;
}
