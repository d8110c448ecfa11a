import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFolder, readManifest } from '../../support/built';
import { OWN_CALLS, startChromium, type RunningChromium } from '../../support/chromium';
import { eventually } from '../../support/eventually';
import { copyBuild } from '../../support/patched-build';
import { loadSampleWorkspace } from '../officer';

const ADDRESS = 'https://www.lachambre.be/doc/CCRI/html/56/ic997x.html';
const PAGES = {
  [ADDRESS]: '<!doctype html><html lang="fr"><title>Rapport</title><main><p>Adèle Osei répond.</p></main>',
};
/** What a browser asks for when the officer opens that page, and nothing more. */
const ASKED_BY_THE_PAGE = [ADDRESS, 'https://www.lachambre.be/favicon.ico'];

const copies: string[] = [];
afterAll(() => copies.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A working day in short: load the sample workspace, read a page, look at every surface. */
async function useEverything(chromium: RunningChromium): Promise<void> {
  await loadSampleWorkspace(chromium);
  const page = await chromium.context.newPage();
  await page.goto(ADDRESS);
  await eventually(async () => (await chromium.badgeOn(page)) === '1', 'the badge');
  const panel = await chromium.openSidePanel(page);
  await eventually(() => panel.evaluate(() => document.body.innerText.includes('Adèle Osei')), 'the panel');
  for (const path of ['popup.html', 'workspace.html', 'workspace.html#issues']) {
    const own = await chromium.openOwnPage(path);
    await own.waitForLoadState('load');
  }
}

function hostsNotOfTheBrowser(chromium: RunningChromium): string[] {
  return [...new Set(chromium.proxy.hosts)].filter((host) => !OWN_CALLS.includes(host));
}

test('in a working day the extension asks for nothing on the network', async () => {
  const chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: PAGES });
  try {
    await useEverything(chromium);
    expect(hostsNotOfTheBrowser(chromium)).toEqual(['www.lachambre.be']);
    expect(chromium.web.requests.map(({ url }) => url).filter((url) => !ASKED_BY_THE_PAGE.includes(url))).toEqual([]);
  } finally {
    await chromium.close();
  }
});

/** The same extension with a hole: its policy lets it connect, and its worker and page script do. */
function copyWithALeak(): string {
  const folder = copyBuild((manifest) => {
    const policy = (manifest.content_security_policy['extension_pages'] ?? '').replace(
      "connect-src 'none'",
      'connect-src https:',
    );
    expect(policy).toContain('connect-src https:');
    return { ...manifest, content_security_policy: { extension_pages: policy } };
  });
  copies.push(folder);
  const script = readManifest('chrome-mv3').content_scripts[0]?.js[0] ?? '';
  appendFileSync(join(folder, 'background.js'), "\n;fetch('https://leak.antichambre.test/worker').catch(() => {});");
  appendFileSync(join(folder, script), "\n;fetch('https://www.lachambre.be/leak').catch(() => {});");
  return folder;
}

test('the log would have noticed: the same extension with a leak in worker and page is caught twice', async () => {
  const chromium = await startChromium({ extension: copyWithALeak(), pages: PAGES });
  try {
    const page = await chromium.context.newPage();
    await page.goto(ADDRESS);
    await eventually(() => hostsNotOfTheBrowser(chromium).length > 1, 'the leak of the worker');
    await eventually(() => chromium.web.requests.length > ASKED_BY_THE_PAGE.length, 'the leak of the page script');
    expect(hostsNotOfTheBrowser(chromium).toSorted()).toEqual(['leak.antichambre.test', 'www.lachambre.be']);
    expect(chromium.web.requests.map(({ url }) => url)).toContain('https://www.lachambre.be/leak');
  } finally {
    await chromium.close();
  }
});

test('the policy stops a connection the code would try', async () => {
  const chromium = await startChromium({ extension: builtFolder('chrome-mv3'), pages: PAGES });
  try {
    const page = await chromium.openOwnPage('workspace.html');
    const outcome = await page.evaluate(() =>
      fetch('https://leak.antichambre.test/').then(
        () => 'connected',
        () => 'stopped',
      ),
    );
    expect(outcome).toBe('stopped');
    expect(hostsNotOfTheBrowser(chromium)).toEqual([]);
  } finally {
    await chromium.close();
  }
});
