import { openNamesIndex, type NamesIndex } from '../../domain/recognition/open-index';
import type { Answer } from '../../messaging/contract';
import { send } from '../../messaging/send';
import { fromBase64 } from '../../platform/base64';
import { isAlive, onExtensionMessage, onNamesIndex, postToBackground, readNamesIndex } from '../../platform/content';
import { readRosterWith } from '../../sites/read-roster';
import { followingAtHand } from './following';
import { readWhole } from './read-whole';
import { readersAtHand } from './readers';
import { report } from './report';

/** Reads the page, reports who is named on it, and hands it to `follow.js`. Writes nothing into the page. */
export function watchPage(window: Window & typeof globalThis): void {
  const { document } = window;
  let index: { opened: NamesIndex; version: string } | null = null;
  /** Address at which the page was last read. */
  let readAs: string | null = null;

  const open = async () => {
    const stored = await readNamesIndex();
    const opened = stored === null ? null : openNamesIndex(fromBase64(stored.bytes));
    index = stored === null || opened === null ? null : { opened, version: stored.version };
  };
  const readNow = async () => {
    if (!isAlive() || index === null || document.documentElement === null) return null;
    const whole = await readWhole(window, index.opened, index.version);
    if (whole !== null) readAs = whole.address;
    return whole;
  };
  const readFirst = async () => {
    const changes: MutationRecord[] = [];
    const observer = new window.MutationObserver((records) => changes.push(...records));
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    const whole = await readNow();
    if (whole !== null) {
      const { facts, blocks } = whole.page;
      const marks = await report({ facts, blocks, mentions: whole.mentions }, whole.version);
      await send(postToBackground, 'following.wanted', null);
      changes.push(...observer.takeRecords());
      void followingAtHand()?.takeOver({ whole, marks, changes, readWhole: readNow });
    }
    observer.disconnect();
  };
  const read = () => followingAtHand()?.readAnew() ?? readFirst();

  const tellAgain = () => followingAtHand()?.tellAgain() ?? readFirst();

  void open().then(read);
  // Back again from the browser's memory, as it was left: nothing is loaded, and the background knows another page of this tab.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && event.isTrusted) void tellAgain();
  });
  onNamesIndex(() => void open().then(read));
  onExtensionMessage((envelope) => {
    if (typeof envelope !== 'object' || envelope === null || !('name' in envelope)) return undefined;
    if (envelope.name === 'page.present') return { ok: true, value: readAs } satisfies Answer<unknown>;
    if (envelope.name === 'roster.read') return { ok: true, value: readRosterHere(window) } satisfies Answer<unknown>;
    // The officer said who is meant: the page is the same, what the background makes of it is not.
    if (envelope.name === 'page.reread') void tellAgain();
    else followingAtHand()?.obey(envelope);
    return undefined;
  });
}

function readRosterHere({ document }: Window) {
  return readRosterWith(readersAtHand().sites, new URL(document.location.href), document);
}
