import { browser } from '../../platform/browser';
import { reportBug } from '../../platform/error-report';
import { openWelcome } from '../../platform/tabs';

/** Opens the first steps when the extension was installed, and never after an update. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWelcome().catch(reportBug);
  });
}
