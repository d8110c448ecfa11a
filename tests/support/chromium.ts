import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
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
  readonly colorScheme?: 'light' | 'dark';
}

/** A Chromium with the extension, on a web of our own. */
export interface RunningChromium {
  readonly context: BrowserContext;
  readonly web: LocalWeb;
  readonly proxy: LoggingProxy;
  /** `chrome-extension://…/` */
  readonly origin: string;
  /** The background worker, started again when it was asleep. */
  worker(): Promise<Worker>;
  /** Kills the background worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Opens a page of the extension in a tab, e.g. `popup.html`. */
  openOwnPage(path: string): Promise<Page>;
  /** Opens the real side panel of the window and waits for it. */
  openSidePanel(): Promise<PanelPage>;
  close(): Promise<void>;
}

function pathOfChromium(): string {
  const path = process.env['CHROMIUM'];
  if (path === undefined) throw new Error('CHROMIUM is not set: run "npm test", or set it to the path of a Chromium.');
  return path;
}

/** Starts Chromium with the production build of the extension; every host name leads to `pages`, nothing to the internet. */
export async function startChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const web = await startLocalWeb(options.pages);
  const proxy = await startLoggingProxy(web.port, isOwnCall);
  const profile = mkdtempSync(join(tmpdir(), 'antichambre-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: pathOfChromium(),
    headless: options.headless ?? true,
    viewport: options.headless === false ? null : { width: options.width ?? 1280, height: options.height ?? 800 },
    ignoreHTTPSErrors: true,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'fr-BE',
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      '--no-sandbox',
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

  const findWorker = () => context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  const first = findWorker() ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL('/', first.url()).href;

  const attached = await attach(profile);

  const openOwnPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`${origin}${path}`);
    return page;
  };

  return {
    context,
    web,
    proxy,
    origin,
    worker: async () => findWorker() ?? (await context.waitForEvent('serviceworker')),
    killWorker: () => killWorker(context, origin),
    openOwnPage,
    openSidePanel: async () => openSidePanel(attached, await openOwnPage('popup.html')),
    close: async () => {
      await attached.disconnect();
      await context.close();
      await proxy.close();
      await web.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Hosts that Chromium calls on its own account, whatever extension is installed. */
function isOwnCall(host: string): boolean {
  return OWN_CALLS.some((own) => host === own || host.endsWith(`.${own}`));
}
/** Allowed by name in the log of the proxy; never reachable. */
export const OWN_CALLS = ['google.com', 'googleapis.com', 'gvt1.com', 'gstatic.com', 'chromium.org'] as const;

async function killWorker(context: BrowserContext, origin: string): Promise<void> {
  const browser = context.browser();
  const session: CDPSession =
    browser === null ? await context.newCDPSession(await context.newPage()) : await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  if (worker !== undefined) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

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
