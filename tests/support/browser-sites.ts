import { fakeBrowser } from 'wxt/testing/fake-browser';

type Script = { readonly id: string; readonly js?: readonly string[]; readonly matches?: readonly string[] };

/** What was done to the sites of the browser below. */
export interface BrowserSites {
  /** Host patterns that are granted now. */
  readonly granted: Set<string>;
  /** Registered scripts by id. */
  readonly scripts: Map<string, Script>;
}

/**
 * Permissions and registered scripts, in memory: the browser for tests has neither.
 * @param granted - Host patterns granted from the start.
 * @param agrees - Whether the officer says yes when she is asked.
 */
export function furnishBrowserSites(granted: readonly string[] = [], agrees = true): BrowserSites {
  const sites: BrowserSites = { granted: new Set(granted), scripts: new Map() };
  Object.assign(fakeBrowser.permissions, {
    getAll: () => Promise.resolve({ origins: [...sites.granted] }),
    contains: ({ origins = [] }: { origins?: string[] }) =>
      Promise.resolve(origins.every((origin) => sites.granted.has(origin))),
    request: ({ origins = [] }: { origins?: string[] }) => {
      if (agrees) for (const origin of origins) sites.granted.add(origin);
      return Promise.resolve(agrees);
    },
    remove: ({ origins = [] }: { origins?: string[] }) =>
      Promise.resolve(origins.every((origin) => sites.granted.delete(origin))),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: ({ ids }: { ids?: string[] } = {}) =>
      Promise.resolve([...sites.scripts.values()].filter(({ id }) => ids === undefined || ids.includes(id))),
    registerContentScripts: (scripts: Script[]) => {
      for (const script of scripts) {
        if (sites.scripts.has(script.id)) return Promise.reject(new Error(`Duplicate script ID '${script.id}'`));
        sites.scripts.set(script.id, script);
      }
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      for (const id of ids) sites.scripts.delete(id);
      return Promise.resolve();
    },
    executeScript: () => Promise.resolve([]),
  });
  return sites;
}
