import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from './watch-page';

// An unlisted script, declared as content script in wxt.config.ts: WXT's own content wrapper announces the extension to
// the page by `postMessage` and brings the polyfill along (docs/decisions/0001-content-script.md).
export default defineUnlistedScript(() => {
  if (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') watchPage(window);
});
