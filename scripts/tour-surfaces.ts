import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { SAMPLE_PAGES } from '../samples/pages';
import { startChromium, type RunningChromium } from '../tests/support/chromium';
import { copyBuild, withHosts } from '../tests/support/patched-build';
import { ROOT } from '../tests/support/root';
import { sampleWeb } from '../tests/support/sample-web';

/** Where the tour leaves its screenshots. */
export const OUT = join(ROOT, 'out', 'tour');

/** A page of the Chamber without anyone on it: what the panel looks like on most pages. */
export const NOBODY = 'https://www.lachambre.be/kvvcr/showpage.cfm?section=/none&language=fr';
const NOBODY_PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La Chambre : agenda (exemple inventé)</title></head>
<body style="font: 16px/1.5 sans-serif; margin: 3rem"><main><h1>Agenda de la semaine</h1>
<p>Page inventée pour l'espace d'exemple d'Antichambre.</p>
<p>Aucune réunion de commission n'est prévue cette semaine. Le bâtiment se visite le samedi.</p></main></body></html>`;

/** A Chromium of the tour: the sample pages under their addresses, the newspapers' hosts granted. */
export async function startTour(options: {
  readonly headless: boolean;
}): Promise<{ chromium: RunningChromium; extension: string }> {
  const hosts = SAMPLE_PAGES.map(({ host }) => host).filter((host) => host.endsWith('.example'));
  const extension = copyBuild((manifest) => withHosts(manifest, [...new Set(hosts)]));
  const chromium = await startChromium({
    extension,
    pages: { ...sampleWeb(), [NOBODY]: NOBODY_PAGE },
    headless: options.headless,
  });
  return { chromium, extension };
}

/** Saves what a page shows under `out/tour/`, and says so. */
export async function photograph(page: Pick<Page, 'screenshot'>, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`) });
}
