import type { Page as PanelPage } from 'puppeteer-core';
import { eventually } from './eventually';

/** The real side panel, used as the officer uses it: by what is written on it. */
export interface Panel {
  readonly page: PanelPage;
  /** All words in view. */
  text(): Promise<string>;
  /** Waits until words stand in view. */
  shows(words: string): Promise<void>;
  /** Names of the people listed, most relevant first. */
  people(): Promise<string[]>;
  /** Opens "6 more people" under the list; nothing when all stand there already. */
  showEveryone(): Promise<void>;
  /** Puts one of the listed people in front. */
  choose(name: string): Promise<void>;
  /** All headings, in order. */
  headings(): Promise<string[]>;
  /** Words of the region under a heading; waits until the region is there. */
  region(heading: string): Promise<string>;
  /** Framings suggested, first the one shown open. */
  framings(heading: string): Promise<string[]>;
  /** Ticks a box by the words beside it. */
  tick(words: RegExp): Promise<void>;
  /** Presses a button or a link by the words on it. */
  press(words: string): Promise<void>;
}

/** Wraps what `openSidePanel` gives. */
export function readPanel(page: PanelPage): Panel {
  const text = () => page.evaluate(() => document.body.innerText);
  const press = async (role: string, words: string) => {
    await eventually(
      () =>
        page.evaluate(
          (selector, wanted) => {
            const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
              element.innerText.trim().startsWith(wanted),
            );
            found?.click();
            return found !== undefined;
          },
          role,
          words,
        ),
      `"${words}" in the panel`,
    );
  };
  return {
    page,
    text,
    shows: async (words) => {
      await eventually(async () => (await text()).includes(words), `"${words}" in the panel`);
    },
    people: () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role=tab]')].map((tab) => tab.firstElementChild?.textContent ?? ''),
      ),
    showEveryone: () =>
      page.evaluate(() => {
        const more = document.querySelector('[role=tablist]')?.nextElementSibling;
        const shown = document.querySelectorAll('[role=tab]').length;
        if (more instanceof HTMLButtonElement && shown <= 5) more.click();
      }),
    choose: async (name) => {
      await press('[role=tab]', name);
      await eventually(
        () =>
          page.evaluate((wanted) => {
            const chosen = document.querySelector('[role=tab][aria-selected=true]')?.firstElementChild?.textContent;
            return chosen === wanted && document.querySelector('[role=tabpanel] article') !== null;
          }, name),
        `the dossier of ${name}`,
      );
    },
    headings: () =>
      page.evaluate(() => [...document.querySelectorAll('h1, h2, h3')].map((one) => one.textContent ?? '')),
    region: (heading) =>
      eventually(() => page.evaluate(readRegion, heading, 'all'), `"${heading}" in the panel`).then(String),
    framings: async (heading) => {
      const words = await eventually(
        () => page.evaluate(readRegion, heading, 'summaries'),
        `"${heading}" in the panel`,
      );
      return words.split('\n');
    },
    tick: async (words) => {
      await eventually(
        () =>
          page.evaluate((pattern) => {
            const found = [...document.querySelectorAll('label')].find((one) =>
              new RegExp(pattern, 'u').test(one.innerText.trim()),
            );
            found?.querySelector('input')?.click();
            return found !== undefined;
          }, words.source),
        `a box "${words.source}" in the panel`,
      );
    },
    press: (words) => press('button, a, summary', words),
  };
}

/** Runs in the panel: text of the region with this heading, or of the first words of its disclosures. */
function readRegion(heading: string, what: string): string | null {
  // What still answers an earlier choice is there, but hidden.
  const title = [...document.querySelectorAll('h1, h2, h3')].find(
    (element) => element.textContent === heading && element.checkVisibility({ visibilityProperty: true }),
  );
  const region = title?.closest('section');
  if (region === null || region === undefined) return null;
  if (what === 'all') return region.innerText;
  const summaries = [...region.querySelectorAll('summary')].filter(
    // Within an open framing there are more of them, and beside the framings one that is words only.
    (one) => one.closest('details')?.parentElement?.closest('details') === null && labelOf(one) !== null,
  );
  return summaries.map(labelOf).join('\n');

  function labelOf(summary: Element): string | null {
    return summary.firstElementChild?.firstElementChild?.textContent ?? null;
  }
}
