// `npm start`: Chromium with the sample workspace on the sample pages. Plain Node 20 until the packages are there.
// Without a display, or with `npm start -- --headless`, the same tour is made headless and told in sentences.
import { haveBrowser } from './browsers.mjs';
import { installPackages, run } from './packages.mjs';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!installPackages()) stop('The packages could not be installed: is the npm registry reachable? Try "npm ci".');

try {
  process.env.CHROMIUM = await haveBrowser('chromium');
} catch (error) {
  stop(error.message);
}

console.log('Building the extension…');
if (run('npm', ['run', '-s', 'build:chrome'], { stdio: 'ignore' }) !== 0) {
  run('npm', ['run', '-s', 'build:chrome']);
  stop('The extension could not be built, for the reason above.');
}

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
process.exitCode = run('node', ['scripts/run.mjs', headless ? 'scripts/tour.ts' : 'scripts/tour-window.ts']);
