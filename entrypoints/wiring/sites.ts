import type { CurrentPage, Surroundings } from '../../components/current-page';
import { parsePageRoster } from '../../domain/roster/parse-page-roster';
import { send } from '../../messaging/send';
import { browser } from '../../platform/browser';
import { stopWatching, watchedHosts, watchSites } from '../../platform/watched-sites';
import { scriptsFor } from '../../sites/hosts';
import { BUILT_IN_SITES } from '../../sites/parliaments';
import { PRESS_PACKS } from '../../sites/press-packs';

type Sites = Pick<Surroundings, 'sites' | 'watchSite' | 'watchSites' | 'stopWatching' | 'watchedHosts' | 'readRoster'>;

/** Watching sites, and asking the page beside for the people of its list. */
export function furnishSites(page: CurrentPage): Sites {
  return {
    sites: { builtIn: BUILT_IN_SITES, packs: PRESS_PACKS },
    watchSite: (host) => watchSites([host], scriptsFor),
    watchSites: (hosts) => watchSites(hosts, scriptsFor),
    stopWatching,
    watchedHosts,
    readRoster: async () => {
      if (page.kind !== 'read') return null;
      const { tabId } = page.page;
      // What arrives comes from a web page: it is parsed here, whatever its type says.
      return parsePageRoster(await send((envelope) => browser.tabs.sendMessage(tabId, envelope), 'roster.read', null));
    },
  };
}
