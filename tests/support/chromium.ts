import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { connect, type Browser as Attached, type Page as PanelPage } from 'puppeteer-core';
import { eventually } from './eventually';
import { startLocalWeb, type LocalWeb, type ServedPage } from './https-server';
import { startLoggingProxy, type LoggingProxy } from './logging-proxy';

/** How a Chromium is started for a test. */
export interface ChromiumOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly pages: Readonly<Record<string, ServedPage | string>>;
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** A folder kept from an earlier run; default: a new one, thrown away at the end. */
  readonly profile?: string;
  /** Keep pages in memory for the way back, as browsers do; Playwright turns it off. */
  readonly keepsPages?: boolean;
}

/** A Chromium with the extension, on a web of our own. */
export interface RunningChromium {
  readonly context: BrowserContext;
  readonly web: LocalWeb;
  readonly proxy: LoggingProxy;
  /** `chrome-extension://…/` */
  readonly origin: string;
  /** Kills the background worker as the browser does when it is idle, and waits until it is gone. */
  killWorker(): Promise<void>;
  /** Starts the background worker if it sleeps, as any event of the browser would. */
  wakeWorker(): Promise<void>;
  /** Whether the background worker runs now. */
  workerRuns(): Promise<boolean>;
  /** Opens a page of the extension in a tab, e.g. `popup.html`. */
  openOwnPage(path: string): Promise<Page>;
  /** Text of the toolbar badge on the tab of a page; empty for none. */
  badgeOn(page: Page): Promise<string>;
  /** Whether a folded word stands among the counted words of a page. */
  hasCounted(page: Page, word: string): Promise<boolean>;
  /** Unexpected errors the extension wrote down, its worker, panel and pages together. */
  bugs(): Promise<readonly string[]>;
  /** Opens the real side panel of the window, with a page in front beside it. */
  openSidePanel(beside: Page): Promise<PanelPage>;
  /** Opens the real popup of the toolbar button over a page. */
  openPopup(over: Page): Promise<PanelPage>;
  close(): Promise<void>;
}

function pathOfChromium(): string {
  const path = process.env['CHROMIUM'];
  if (path === undefined) throw new Error('CHROMIUM is not set: run "npm test", or set it to the path of a Chromium.');
  return path;
}

/** An empty profile for `startChromium`, to be kept over several runs and removed by the caller. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'antichambre-chromium-'));
}

/** Shows the extension's button, and so its badge, in the toolbar of a new profile. */
function pinToToolbar(profile: string, extension: string): void {
  // Chromium derives the id of an unpacked extension from its path: the first half of its SHA-256, written with a–p.
  const digits = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = digits.replaceAll(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Starts Chromium with the production build of the extension; every host name leads to `pages`, nothing to the internet. */
export async function startChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const web = await startLocalWeb(options.pages);
  const proxy = await startLoggingProxy(web.port, (host) => OWN_CALLS.includes(host));
  const profile = options.profile ?? newProfile();
  const isFirstRun = readdirSync(profile).length === 0;
  if (options.headless === false) pinToToolbar(profile, options.extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: pathOfChromium(),
    // Without a language in the environment Chromium cannot give a file a name with an accent.
    env: { LANG: 'C.UTF-8', ...definedEnvironment() },
    headless: options.headless ?? true,
    viewport: options.headless === false ? null : { width: options.width ?? 1280, height: options.height ?? 800 },
    ignoreHTTPSErrors: true,
    // In a window of her own the officer's choice of light or dark stands, and no bar says that the browser is tested.
    ...(options.headless === false ? { colorScheme: null } : {}),
    ignoreDefaultArgs: [
      ...(options.headless === false ? ['--enable-automation'] : []),
      ...(options.keepsPages === true ? ['--disable-back-forward-cache'] : []),
    ],
    locale: 'fr-BE',
    args: [
      ...(options.headless === false ? ['--window-size=1360,860'] : ['--headless=new']),
      // The sandbox does not start as root, as on most build machines.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      // Playwright does not see the side panel as a page: it is read over a second connection.
      '--remote-debugging-port=0',
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ],
  });

  const isOurs = (worker: { url(): string }) => worker.url().startsWith('chrome-extension://');
  const worker = context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', isOurs));
  const origin = new URL('/', worker.url()).href;
  const attached = await attach(profile);

  // What opens after an installation would come to the front while a test is looking elsewhere.
  if (isFirstRun && existsSync(join(options.extension, 'welcome.html'))) {
    const isWelcome = (page: Page) => page.url() === `${origin}welcome.html`;
    const welcome = await eventually(() => context.pages().find(isWelcome), 'the first steps to open');
    await welcome.close();
  }

  const openOwnPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`${origin}${path}`);
    return page;
  };

  // A page of the extension without anything of ours on it, kept aside to ask the browser things.
  const aside = await openOwnPage('manifest.json');
  const session = await attached.target().createCDPSession();
  const findWorker = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin)) ?? null;
  };

  return {
    context,
    web,
    proxy,
    origin,
    openOwnPage,
    badgeOn: (page) =>
      aside.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      }, page.url()),
    hasCounted: (page, word) =>
      aside.evaluate(
        async ([url, wanted]) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
          const kept = await chrome.storage.session.get(`page:${tab?.id ?? ''}`);
          return JSON.stringify(kept).includes(`["${wanted}",`);
        },
        [page.url(), word],
      ),
    bugs: () =>
      aside.evaluate(async () => {
        const { bugs } = await chrome.storage.session.get('bugs');
        return Array.isArray(bugs) ? bugs.map((bug) => JSON.stringify(bug)) : [];
      }),
    killWorker: async () => {
      await eventually(async () => {
        const found = await findWorker();
        if (found === null) return true;
        // Something it was told meanwhile may have started it anew; or it went by itself before it could be closed.
        await session.send('Target.closeTarget', { targetId: found.targetId }).catch(() => undefined);
        return false;
      }, 'the worker to be gone');
    },
    wakeWorker: async () => {
      const asleep = await context.newCDPSession(aside);
      await asleep.send('ServiceWorker.enable');
      await asleep.send('ServiceWorker.startWorker', { scopeURL: origin });
      await asleep.detach();
    },
    workerRuns: async () => (await findWorker()) !== null,
    openSidePanel: async (beside) => {
      const panel = await openSidePanel(attached, await openOwnPage('popup.html'));
      await beside.bringToFront();
      return panel;
    },
    openPopup: async (over) => {
      await over.bringToFront();
      await aside.evaluate(async () => chrome.action.openPopup());
      const target = await attached.waitForTarget((one) => one.url().endsWith('/popup.html'), { timeout: 15_000 });
      return target.asPage();
    },
    close: async () => {
      await attached.disconnect();
      await context.close();
      await proxy.close();
      await web.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Hosts that Chromium calls on its own account, whatever extension is installed; never let through. */
export const OWN_CALLS: readonly string[] = [
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'www.googleapis.com',
];

/** A second connection to the running browser, for what Playwright does not show. */
async function attach(profile: string): Promise<Attached> {
  const file = join(profile, 'DevToolsActivePort');
  const port = await eventually(() => existsSync(file) && readFileSync(file, 'utf8').split('\n')[0], 'the port');
  return connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
}

async function openSidePanel(attached: Attached, opener: Page): Promise<PanelPage> {
  const windowId = await opener.evaluate(async () => (await chrome.windows.getCurrent()).id);
  await opener.evaluate(async (id) => chrome.sidePanel.open({ windowId: id ?? -2 }), windowId);
  const target = await attached.waitForTarget((one) => one.url().endsWith('/sidepanel.html'), { timeout: 15_000 });
  await opener.close();
  return target.asPage();
}
