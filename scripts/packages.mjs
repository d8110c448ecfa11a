// Plain Node 20, no dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Top of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the tools of the repository are, the right Node among them. */
export const BIN = join(ROOT, 'node_modules', '.bin');

/** The environment of every child: the repository's own tools, and its own Node, come first. */
export function toolEnvironment() {
  const path = process.env.PATH ?? '';
  return { ...process.env, PATH: path.startsWith(BIN) ? path : BIN + delimiter + path, NODE_NO_WARNINGS: '1' };
}

/** Runs a command of node_modules/.bin or of the system, showing what it prints. Returns its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: toolEnvironment(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  return result.error === undefined ? (result.status ?? 1) : 127;
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Names of packages that are asked for but not there, or there in another version. */
function missingPackages() {
  const asked = readJson(join(ROOT, 'package.json'));
  return Object.entries({ ...asked.dependencies, ...asked.devDependencies })
    .filter(([name, version]) => readJson(join(ROOT, 'node_modules', name, 'package.json'))?.version !== version)
    .map(([name]) => name);
}

/**
 * Installs what the lockfile says when a package is missing or of another version.
 * @param say - Where the one sentence goes; a tool whose output is read by programs gives `console.error`.
 * @returns Whether everything is there afterwards.
 */
export function installPackages(say = console.log) {
  const missing = missingPackages();
  if (missing.length === 0 && existsSync(join(BIN, 'wxt'))) return true;
  say(`Installing packages (${missing.length} missing or of another version)…`);
  // Its output goes to stderr: the output of a tool is the tool's own.
  // An existing folder is completed, not thrown away: another command may be using it.
  const verb = existsSync(BIN) ? ['install', '--no-save'] : ['ci'];
  // The machine's own settings must not leave out the tools, nor the script that fetches the right Node.
  const flags = ['--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = run('npm', [...verb, ...flags], { stdio: ['ignore', 2, 2] });
  return code === 0 && missingPackages().length === 0 && existsSync(join(BIN, 'node'));
}
