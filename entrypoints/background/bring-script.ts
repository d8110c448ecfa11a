import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Sender } from '../../messaging/receive';
import { browser } from '../../platform/browser';
import { isShown } from '../../platform/page-memory';

/** Brings a script to a tab whose page asks for it: the reader of any page, or what follows its changes. */
export async function bringScript(sender: Sender, file: '/readers-generic.js' | '/follow.js'): Promise<null> {
  const { tabId, url } = sender;
  if (tabId === undefined) return null;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file as ScriptPublicPath] }); // a test reads the built files
  } catch (error) {
    // Closed, or gone elsewhere: there is nothing left to follow.
    if (await isShown(tabId, url)) throw error;
  }
  return null;
}
