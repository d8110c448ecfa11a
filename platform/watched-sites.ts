import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { browser } from './browser';

/** The scripts that read pages of a host, in order (`sites/hosts.ts`). */
export type ScriptsFor = (host: string) => string[];

const ID_PREFIX = 'site:';
/** A host pattern with a port never matches in either browser: hosts are kept without. */
const patternOf = (host: string) => `https://${host}/*`;

/**
 * Asks the officer for sites with one question, and reads them from then on, pages that are open already included. Must be
 * called straight from a click: nothing is awaited before the question.
 * @returns `false` when she said no.
 */
export async function watchSites(hosts: readonly string[], scriptsFor: ScriptsFor): Promise<boolean> {
  const origins = hosts.map(patternOf);
  const granted = await browser.permissions.request({ origins });
  // A script registered for a site that was not granted gives no error and never runs.
  if (!granted || !(await browser.permissions.contains({ origins }))) return false;
  await Promise.all(hosts.map((host) => register(host, scriptsFor)));
  await Promise.all(hosts.map((host) => readOpenTabs(host, scriptsFor)));
  return true;
}

/** Reads a site no longer, and gives the permission back. */
export async function stopWatching(host: string): Promise<void> {
  await unregister(host);
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Hosts the officer added, in alphabetical order; the parliaments of the installation are not among them. */
export async function watchedHosts(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts
    .filter((script) => script.id.startsWith(ID_PREFIX))
    .map((script) => script.id.slice(ID_PREFIX.length))
    .toSorted();
}

/**
 * Keeps scripts and permissions in step, also after the officer took a permission away in the browser's own settings, or
 * granted one there. For the background, at start and on every change of permissions.
 */
export async function followPermissions(builtIn: readonly string[], scriptsFor: ScriptsFor): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !builtIn.includes(origin)).flatMap((origin) => hostOf(origin) ?? []);
  const registered = await watchedHosts();
  await Promise.all([
    ...registered.filter((host) => !granted.includes(host)).map(unregister),
    ...granted.filter((host) => !registered.includes(host)).map((host) => register(host, scriptsFor)),
  ]);
}

/** Calls back when permissions were given or taken, wherever that happened. */
export function onPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

function hostOf(origin: string): string | null {
  const [, host] = /^https:\/\/([^/*]+)\/\*$/u.exec(origin) ?? [];
  return host ?? null;
}

async function register(host: string, scriptsFor: ScriptsFor): Promise<void> {
  const id = `${ID_PREFIX}${host}`;
  if (await isRegistered(id)) return;
  try {
    await browser.scripting.registerContentScripts([
      { id, matches: [patternOf(host)], js: scriptsFor(host), runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  } catch (error) {
    if (!(await isRegistered(id))) throw error; // a screen and the background may both follow a new permission
  }
}

async function isRegistered(id: string): Promise<boolean> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  return known !== undefined;
}

/** Brings the scripts to tabs that show this site already; a tab that went elsewhere meanwhile is left alone. */
async function readOpenTabs(host: string, scriptsFor: ScriptsFor): Promise<void> {
  const files = scriptsFor(host) as ScriptPublicPath[]; // a test reads the built files
  const tabs = await browser.tabs.query({ url: patternOf(host) });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined ? Promise.resolve() : browser.scripting.executeScript({ target: { tabId: id }, files }),
    ),
  );
}

async function unregister(host: string): Promise<void> {
  const id = `${ID_PREFIX}${host}`;
  if (await isRegistered(id)) await browser.scripting.unregisterContentScripts({ ids: [id] });
}
