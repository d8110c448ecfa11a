import { receive, type Handlers, type Sender } from '../../messaging/receive';
import { browser } from '../../platform/browser';
import { reportBug } from '../../platform/error-report';

/** Hears every message of pages and of the extension's own screens; who sent it is judged here, by address. */
export function listen(handlers: Handlers): void {
  const own = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((raw: unknown, from, reply: (answer: unknown) => void) => {
    if (from.id !== browser.runtime.id) return undefined;
    const url = from.url ?? '';
    const sender: Sender = {
      url,
      origin: url.startsWith(own) ? 'extension' : 'content',
      ...(from.tab?.id === undefined ? {} : { tabId: from.tab.id }),
      ...(from.tab?.url === undefined ? {} : { shown: from.tab.url }),
    };
    void receive(raw, sender, handlers, reportBug).then(reply);
    return true; // the answer comes later (`sendResponse` and `return true`: the one way that works in both browsers)
  });
}
