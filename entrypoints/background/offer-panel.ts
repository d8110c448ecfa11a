import { browser } from '../../platform/browser';
import { reportBug } from '../../platform/error-report';
import { openPanel } from '../../platform/panel';

const MENU_ID = 'open-panel';

/** The ways to the side panel besides the popup: context menu and shortcut. Both are user gestures: nothing is awaited first. */
export function offerPanel(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: MENU_ID,
        title: browser.i18n.getMessage('openPanel'),
        contexts: ['page', 'selection', 'link'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId === MENU_ID && tab?.windowId !== undefined) openPanel(tab.windowId).catch(reportBug);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === MENU_ID && tab?.windowId !== undefined) openPanel(tab.windowId).catch(reportBug);
  });
}
