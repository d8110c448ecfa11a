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
  /** Puts one of the listed people in front. */
  choose(name: string): Promise<void>;
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
    choose: (name) => press('[role=tab]', name),
    press: (words) => press('button, a, summary', words),
  };
}
