import { browser } from './browser';

const COLOUR = '#1d5a78'; // the accent of components/ui/tokens.css

/** Shows on the toolbar how many known people are on a tab's page; nothing for none. `tip` is the tooltip. */
export async function showBadge(tabId: number, people: number, tip: string): Promise<void> {
  const text = people === 0 ? '' : people > 99 ? '99+' : String(people);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: tip });
  } catch {
    // The tab was closed meanwhile: there is nothing left to show.
  }
}

/** Says more in the tooltip of the toolbar button on a tab. */
export async function tipBadge(tabId: number, tip: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title: tip });
  } catch {
    // The tab was closed meanwhile.
  }
}
