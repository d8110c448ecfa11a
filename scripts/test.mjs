// `npm test`: everything, in order, on a fresh clone. Plain Node 20 until the packages are there.
// `node scripts/test.mjs check unit` runs only the named steps.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { haveBrowser } from './browsers.mjs';
import { ROOT, installPackages, run } from './packages.mjs';

const REPORTS = join(ROOT, 'node_modules', '.cache', 'antichambre', 'reports');

/** One line per failure, for the end of the run. */
const failures = [];
/** Tests that say themselves that what they read is not on this machine (data outside of the repository). */
const notRun = [];
let passed = 0;
let failed = 0;

function pass() {
  passed += 1;
}

function fail(sentence) {
  failed += 1;
  failures.push(sentence);
}

/** One command that is one check. */
function check(name, command, args) {
  if (run(command, args) === 0) pass();
  else fail(`${name}: "${[command, ...args].join(' ')}" failed.`);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A vitest run; each test counts, and so does a file that could not be loaded. */
function runTests(name, args) {
  const file = join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  const code = run('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file);
  if (report === null) return fail(`${name}: the tests could not be run.`);
  const before = failed;
  for (const { assertionResults, status, name: path, message } of report.testResults) {
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) {
      fail(`${name}: ${path.slice(ROOT.length + 1)}: ${(message ?? '').split('\n')[0]}`);
    }
    for (const test of assertionResults) {
      if (test.status === 'passed') pass();
      else if (test.status === 'failed') fail(`${name}: ${path.slice(ROOT.length + 1)}: ${test.fullName}`);
      else notRun.push(`${name}: ${path.slice(ROOT.length + 1)}: ${test.fullName}`);
    }
  }
  if (report.testResults.length === 0) fail(`${name}: no tests were found.`);
  if (code !== 0 && failed === before) fail(`${name}: vitest ended with an error outside the tests.`);
}

async function have(browser) {
  try {
    const path = await haveBrowser(browser);
    process.env[browser.toUpperCase()] = path;
    return true;
  } catch (error) {
    console.error(error.message);
    fail(error.message);
    return false;
  }
}

const BUILT = ['--config', 'tests/e2e/vitest.config.ts'];

/** In this order; a step that needs a build or a browser comes after it. */
const STEPS = {
  check: {
    title: 'Types, lint, format',
    run() {
      check('types', 'npm', ['run', '-s', 'types']);
      check('lint', 'npm', ['run', '-s', 'lint']);
      check('format', 'npm', ['run', '-s', 'format:check']);
    },
  },
  unit: { title: 'Unit, storage, component and architecture tests', run: () => runTests('unit', []) },
  build: {
    title: 'Builds',
    run() {
      check('build for Chromium', 'npm', ['run', '-s', 'build:chrome']);
      check('build for Firefox', 'npm', ['run', '-s', 'build:firefox']);
    },
  },
  manifest: { title: 'The built extensions', run: () => runTests('manifest', [...BUILT, 'tests/manifest']) },
  chromium: {
    title: 'End to end in Chromium',
    async run() {
      if (await have('chromium')) runTests('chromium', [...BUILT, 'tests/e2e/chromium']);
    },
  },
  firefox: {
    title: 'End to end in Firefox',
    async run() {
      if (await have('firefox')) runTests('firefox', [...BUILT, 'tests/e2e/firefox']);
    },
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

if (!installPackages()) {
  console.error('The packages could not be installed: is the npm registry reachable? Try "npm ci".');
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

mkdirSync(REPORTS, { recursive: true });
for (const [name, step] of Object.entries(STEPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const start = Date.now();
  console.log(`\n=== ${step.title} ===`);
  await step.run();
  console.log(`--- ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

if (notRun.length > 0) {
  console.log('\n=== Not run here: they compare with data that is not part of the repository ===');
  for (const sentence of notRun) console.log(`- ${sentence}`);
}
if (failures.length > 0) {
  console.log('\n=== What failed ===');
  for (const sentence of failures) console.log(`- ${sentence}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
