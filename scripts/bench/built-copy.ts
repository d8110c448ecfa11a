import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const ROOT = process.env['npm_config_local_prefix'] ?? process.cwd();
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.wxt', 'out']);

/** A production build in a folder of its own, so that a build in use elsewhere stays as it is. */
export interface BuiltCopy {
  /** Folder of the built extension. */
  readonly extension: string;
  remove(): void;
}

/** Builds the extension for Chromium from a copy of the sources. */
export function buildCopy(): BuiltCopy {
  const folder = mkdtempSync(join(tmpdir(), 'antichambre-bench-'));
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const built = spawnSync(join(ROOT, 'node_modules', '.bin', 'wxt'), ['build', '-b', 'chrome'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_local_prefix: folder },
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  return {
    extension: join(folder, '.output', 'chrome-mv3'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Puts a script before all others that run in pages of the built extension. */
export function putScriptFirst({ extension }: BuiltCopy, name: string, code: string): void {
  writeFileSync(join(extension, name), code);
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_scripts: { js: string[] }[] }; // written by the build
  for (const script of manifest.content_scripts) script.js.unshift(name);
  writeFileSync(path, JSON.stringify(manifest));
}
