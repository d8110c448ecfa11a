import '../wiring/zod';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../platform/browser';
import { reportBug, reportUncaught } from '../../platform/error-report';
import { forgetGonePages } from '../../platform/page-memory';
import { followPermissions, onPermissions } from '../../platform/watched-sites';
import { PARLIAMENT_HOSTS, scriptsFor } from '../../sites/hosts';
import { bringScript } from './bring-script';
import { clip } from './clip';
import { listen } from './listen';
import { followMarks, rereadPages, stepThroughMarks } from './marks';
import { compileNames } from './names';
import { offerPanel } from './offer-panel';
import { openedStorage as storage } from './opened-storage';
import { countPage, rememberReading } from './pages';
import { welcomeOnce } from './welcome-once';
import { followQuotes, followQuotesEverywhere } from './quotes';

export default defineBackground(() => {
  reportUncaught(globalThis);
  // Every listener below is registered at once, so that any of these events may wake the worker.
  listen({
    'page.read': async (report, sender) => {
      const reply = await rememberReading(report, sender, await storage());
      if (reply.accepted && sender.tabId !== undefined) followQuotes(sender.tabId, await storage()).catch(reportBug);
      return reply;
    },
    'reader.wanted': (_, sender) => bringScript(sender, '/readers-generic.js'),
    'following.wanted': (_, sender) => bringScript(sender, '/follow.js'),
    'page.counted': (words, sender) => countPage(words, sender),
    'roster.changed': async () => compileNames(await storage()),
    'choices.changed': () => rereadPages(),
    'settings.changed': async () => {
      await followMarks(await storage());
      return followQuotesEverywhere(await storage());
    },
    'statements.changed': async () => followQuotesEverywhere(await storage()),
  });

  const refreshNames = () => {
    void storage().then(compileNames).catch(reportBug);
  };
  browser.runtime.onInstalled.addListener(refreshNames);
  browser.runtime.onStartup.addListener(refreshNames);
  browser.runtime.onStartup.addListener(() => {
    void storage()
      .then((opened) => Promise.all([opened.purgeTrash(), opened.forgetErased()]))
      .catch(reportBug);
  });

  // Instead of listening to tabs, which would wake the worker for every page; the browser itself clears the badge of a tab that goes elsewhere.
  void forgetGonePages().catch(reportBug);

  const followSites = () => void followPermissions(PARLIAMENT_HOSTS, scriptsFor).catch(reportBug);
  browser.runtime.onInstalled.addListener(followSites);
  browser.runtime.onStartup.addListener(followSites);
  // Pages that are open are asked again: on a site that was stopped, what was read is forgotten.
  onPermissions(() => void followPermissions(PARLIAMENT_HOSTS, scriptsFor).then(rereadPages).catch(reportBug));
  welcomeOnce();
  offerPanel(async (source) => clip(source, await storage()));
  stepThroughMarks();
});
