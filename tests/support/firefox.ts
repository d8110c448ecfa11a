import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually';
import { startLocalWeb, type LocalWeb, type ServedPage } from './https-server';
import { startLoggingProxy, type LoggingProxy } from './logging-proxy';
import { connectMarionette } from './marionette';
import { packXpi } from './pack-xpi';

const ADD_ON = 'antichambre@antichambre.invalid';
/** Firefox gives each profile another one; the tests choose theirs, to know the addresses of the extension's pages. */
const UUID = '7f6d0a52-43a1-4c26-9c0e-5b1a3c1d9e77';

/** Hosts that Firefox calls on its own account, whatever extension is installed. */
export const OWN_CALLS = ['mozilla.com', 'mozilla.org', 'mozilla.net', 'firefox.com', 'mozgcp.net'] as const;

/** A Firefox with the extension, on a web of our own. */
export interface RunningFirefox {
  readonly web: LocalWeb;
  readonly proxy: LoggingProxy;
  /** Opens a tab and returns its handle; the tab is then the one scripts run in. */
  openTab(url: string): Promise<string>;
  /** Opens a page of the extension in a tab, e.g. `workspace.html`. */
  openOwnPage(path: string): Promise<string>;
  switchTo(handle: string): Promise<void>;
  navigate(url: string): Promise<void>;
  /** Presses the button with these words or this name as a hand would: a script's click is no gesture to Firefox. */
  press(name: string): Promise<void>;
  /** Runs an async function body in the page of the current tab and gives its JSON value. */
  run(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The same in the window of the browser itself, where its menus, keys and sidebar are. */
  runInWindow(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** A picture of the whole window, sidebar included, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

const PREFERENCES = (proxyPort: number): Readonly<Record<string, string | number | boolean>> => ({
  'marionette.port': 0,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  // The build is not signed; release versions of Firefox ignore this, the one for organisations obeys.
  'xpinstall.signatures.required': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // A minute after its start Firefox asks Google for a plug-in for films: a slow machine would find that in the log.
  'media.gmp-manager.updateEnabled': false,
  // Sites asked for are given without the browser's question, which no test can answer.
  'extensions.webextOptionalPermissionPrompts': false,
});

function pathOfFirefox(): string {
  const path = process.env['FIREFOX'];
  if (path === undefined) throw new Error('FIREFOX is not set: run "npm test", or set it to the path of a Firefox.');
  return path;
}

/** An empty profile for `startFirefox`, to be kept over several runs and removed by the caller. */
export function newFirefoxProfile(): string {
  return mkdtempSync(join(tmpdir(), 'antichambre-firefox-'));
}

/** Starts Firefox with the production build of the extension; every host name leads to `pages`. */
export async function startFirefox(options: {
  readonly extension: string;
  readonly pages: Readonly<Record<string, ServedPage | string>>;
  /** A folder kept from an earlier run: the extension is then installed for good. Default: a new one, thrown away at the end. */
  readonly profile?: string;
}): Promise<RunningFirefox> {
  const web = await startLocalWeb(options.pages);
  const proxy = await startLoggingProxy(web.port, (host) =>
    OWN_CALLS.some((own) => host === own || host.endsWith(`.${own}`)),
  );
  const profile = options.profile ?? newFirefoxProfile();
  const isFirstRun = !existsSync(join(profile, 'user.js'));
  const lines = Object.entries(PREFERENCES(proxy.port)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));

  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const firefox = spawn(
    pathOfFirefox(),
    ['-headless', '-no-remote', '-marionette', '-remote-allow-system-access', '-profile', profile],
    { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', HOME: profile } },
  );
  const ended = once(firefox, 'exit');
  // A start that fails halfway, or a test run that is broken off, leaves no browser behind.
  process.once('exit', () => firefox.kill('SIGKILL'));

  const port = await eventually(
    () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
    'Firefox to start',
    40_000,
  );
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  const readHandles = async () => (await marionette.send('WebDriver:GetWindowHandles', {})) as string[]; // by the WebDriver standard
  const [first] = await readHandles();
  if (options.profile === undefined) {
    await marionette.send('Addon:Install', { path: options.extension, temporary: true });
  } else if (isFirstRun) {
    const path = join(profile, 'antichambre.xpi');
    packXpi(options.extension, path);
    await marionette.send('Addon:Install', { path, temporary: false });
  }
  // What opens after an installation would come to the front while a test is looking elsewhere.
  if (isFirstRun && first !== undefined && existsSync(join(options.extension, 'welcome.html'))) {
    const opened = async () => (await readHandles()).find((handle) => handle !== first);
    await marionette.send('WebDriver:SwitchToWindow', { handle: await eventually(opened, 'the first steps to open') });
    await marionette.send('WebDriver:CloseWindow', {});
    await marionette.send('WebDriver:SwitchToWindow', { handle: first });
  }

  const switchTo = async (handle: string) => {
    await marionette.send('WebDriver:SwitchToWindow', { handle });
  };
  const navigate = async (url: string) => {
    await marionette.send('WebDriver:Navigate', { url });
  };
  const openTab = async (url: string) => {
    const opened = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    const { handle } = opened as { handle: string }; // by the WebDriver standard
    await switchTo(handle);
    await navigate(url);
    return handle;
  };

  const run = async (body: string, ...args: readonly unknown[]) => {
    const answer = await marionette.send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...arguments).then(
          (value) => done({ value }), (error) => done({ error: String(error) }));`,
      args,
      sandbox: null,
    });
    const { value, error } = (answer as { value: { value?: unknown; error?: string } }).value; // written just above
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const inWindow = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };

  return {
    web,
    proxy,
    openTab,
    openOwnPage: (path) => openTab(`moz-extension://${UUID}/${path}`),
    switchTo,
    navigate,
    press: async (name) => {
      const quoted = JSON.stringify(name);
      const value = `//button[normalize-space()=${quoted} or @aria-label=${quoted}]`;
      const find = async () => {
        const found = await marionette.send('WebDriver:FindElements', { using: 'xpath', value });
        return (found as Record<string, string>[])[0]; // elements by the WebDriver standard: one entry, the reference
      };
      const element = await eventually(find, `the button "${name}"`);
      await marionette.send('WebDriver:ElementClick', { id: Object.values(element)[0] });
    },
    run,
    runInWindow: (body, ...args) => inWindow(() => run(body, ...args)),
    picture: () =>
      inWindow(async () => {
        const taken = await marionette.send('WebDriver:TakeScreenshot', { full: true, hash: false });
        return Buffer.from((taken as { value: string }).value, 'base64'); // by the WebDriver standard
      }),
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await ended;
      await proxy.close();
      await web.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}
