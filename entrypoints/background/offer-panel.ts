import { browser } from '../../platform/browser';
import { reportBug } from '../../platform/error-report';
import { openPanel } from '../../platform/panel';
import type { ClipSource } from './clip';

const OPEN = 'open-panel';
const CLIP = 'clip';

/**
 * The ways to the side panel besides the popup, and to clipping: context menu and shortcuts. All are user gestures: the panel is opened
 * before anything is awaited.
 */
export function offerPanel(clip: (source: ClipSource) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void offerMenus().catch(reportBug));
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (tab?.windowId === undefined) return;
    openPanel(tab.windowId).catch(reportBug);
    if (clicked.menuItemId !== CLIP || tab.id === undefined) return;
    clip({
      tabId: tab.id,
      url: tab.url ?? clicked.pageUrl ?? '',
      title: tab.title ?? '',
      handedOver: clicked.selectionText ?? '',
      inFrame: (clicked.frameId ?? 0) !== 0,
      editable: clicked.editable,
    }).catch(reportBug);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if ((command !== OPEN && command !== CLIP) || tab?.windowId === undefined) return;
    openPanel(tab.windowId).catch(reportBug);
    if (command === OPEN || tab.id === undefined) return;
    clip({
      tabId: tab.id,
      url: tab.url ?? '',
      title: tab.title ?? '',
      handedOver: '',
      inFrame: false,
      editable: false,
    }).catch(reportBug);
  });
}

/** One entry at a time on any place of a page: two would be folded into a submenu. */
async function offerMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OPEN,
    title: browser.i18n.getMessage('openPanel'),
    contexts: ['page', 'link'],
  });
  browser.contextMenus.create({ id: CLIP, title: browser.i18n.getMessage('clip'), contexts: ['selection'] });
}
