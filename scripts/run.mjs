// Runs a TypeScript script of this folder: `node scripts/run.mjs scripts/NAME.ts …its arguments`. Prints nothing itself.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BIN, ROOT, installPackages, toolEnvironment } from './packages.mjs';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Usage: node scripts/run.mjs scripts/NAME.ts [arguments]');
  process.exit(2);
}
if (!existsSync(join(BIN, 'esbuild')) && !installPackages(console.error)) {
  console.error('The packages could not be installed: is the npm registry reachable? Try "npm ci".');
  process.exit(1);
}

const folder = join(ROOT, 'node_modules', '.cache', 'antichambre', 'scripts');
mkdirSync(folder, { recursive: true });
// One file per process: two tools may run at the same time.
const bundle = join(folder, `${basename(entry).replace(/\.tsx?$/, '')}-${process.pid}.mjs`);

const { buildSync } = await import('esbuild');
buildSync({
  entryPoints: [join(ROOT, entry)],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  loader: { '.json': 'json' },
  jsx: 'automatic',
  sourcemap: 'inline',
  logLevel: 'error',
});

const { status, error } = spawnSync('node', ['--enable-source-maps', bundle, ...args], {
  cwd: process.cwd(),
  env: toolEnvironment(),
  stdio: 'inherit',
});
rmSync(bundle, { force: true });
process.exit(error === undefined ? (status ?? 1) : 1);
