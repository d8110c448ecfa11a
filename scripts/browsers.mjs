// Plain Node 20, no dependencies at import time.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BIN, ROOT, run } from './packages.mjs';

const USUAL = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(process.env.LOCALAPPDATA ?? 'C:\\', 'Chromium', 'Application', 'chrome.exe'),
    ],
    debian: 'chromium',
    // Branded Chrome ignores --load-extension, so it does not count as Chromium.
    advice:
      'No Chromium was found: install it (Debian: "apt-get install chromium"; elsewhere: "npx playwright-core install chromium") or set CHROMIUM to its path.',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
    advice:
      'No Firefox was found: install Firefox 140 or newer (Debian: "apt-get install firefox-esr") or set FIREFOX to its path.',
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOnPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== BIN);
  for (const command of commands) {
    for (const folder of folders) {
      if (isExecutable(join(folder, command))) return join(folder, command);
    }
  }
  return null;
}

async function findDownloadedChromium() {
  if (!existsSync(join(ROOT, 'node_modules', 'playwright-core'))) return null;
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

/** Path of a browser that is already on this machine, or `null`. `name` is `chromium` or `firefox`. */
async function findBrowser(name) {
  const usual = USUAL[name];
  const given = process.env[usual.variable];
  if (given !== undefined && given !== '') return isExecutable(given) ? given : null;
  return (
    findOnPath(usual.commands) ??
    usual.places.find(isExecutable) ??
    (name === 'chromium' ? await findDownloadedChromium() : null)
  );
}

function canInstallDebianPackages() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installDebianPackage(debian) {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], options) === 0) return;
  run('apt-get', ['update', '-qq'], options);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], options);
}

/**
 * Path of a browser, installed first where that is possible.
 * @throws Error whose message is one sentence: what to install.
 */
export async function haveBrowser(name) {
  const found = await findBrowser(name);
  if (found !== null) return found;
  const usual = USUAL[name];
  if (process.env[usual.variable]) throw new Error(`${usual.variable} is set, but nothing can be run at that path.`);
  if (canInstallDebianPackages()) {
    console.log(`Installing ${usual.debian}…`);
    installDebianPackage(usual.debian);
  } else if (name === 'chromium') {
    console.log('Downloading Chromium…');
    run('npx', ['playwright-core', 'install', 'chromium']);
  }
  const installed = await findBrowser(name);
  if (installed === null) throw new Error(usual.advice);
  return installed;
}
