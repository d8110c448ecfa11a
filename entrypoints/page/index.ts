import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRosterWith } from '../../sites/read-roster';
import { readersAtHand } from './readers';
import { watchPage } from './watch-page';

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/u;
/** Both browsers run content scripts in XML, which they show as a tree: Chromium in a page around it, Firefox as it stands. */
const XML = /^(?:text|application)\/xml$/u;

// An unlisted script, declared as content script in wxt.config.ts: WXT's own content wrapper announces the extension to
// the page by `postMessage` and brings the polyfill along (docs/decisions/0001-content-script.md).
export default defineUnlistedScript(() => {
  if (HTML.test(document.contentType) || (XML.test(document.contentType) && listsPeople())) watchPage(window);
});

/** Of XML only lists of members are read (the directory of the European Parliament), not feeds and drawings. */
function listsPeople(): boolean {
  return readRosterWith(readersAtHand().sites, new URL(document.location.href), document) !== null;
}
