import { openNamesIndex, type NamesIndex } from '../../domain/recognition/open-index';
import type { Answer } from '../../messaging/contract';
import { fromBase64 } from '../../platform/base64';
import { isAlive, onExtensionMessage, onNamesIndex, readNamesIndex } from '../../platform/content';
import { watchChanges } from '../../platform/watch-changes';
import { readRosterWith } from '../../sites/read-roster';
import { followPage } from './follow-page';
import { followingAtHand } from './following';
import { readWhole } from './read-whole';
import { readersAtHand } from './readers';

/** Reads the page, follows its changes, and reports who is named on it. Writes nothing into the page. */
export function watchPage(window: Window & typeof globalThis): void {
  const { document } = window;
  let index: { opened: NamesIndex; version: string } | null = null;

  const open = async () => {
    const stored = await readNamesIndex();
    const opened = stored === null ? null : openNamesIndex(fromBase64(stored.bytes));
    index = stored === null || opened === null ? null : { opened, version: stored.version };
  };

  const page = followPage(window, async () => {
    if (!isAlive() || index === null || document.documentElement === null) return null;
    return readWhole(window, index.opened, index.version);
  });

  void open().then(page.readAnew);
  onNamesIndex(() => void open().then(page.readAnew));
  onExtensionMessage((envelope) => {
    if (typeof envelope !== 'object' || envelope === null || !('name' in envelope)) return undefined;
    if (envelope.name === 'roster.read') return { ok: true, value: readRosterHere(window) } satisfies Answer<unknown>;
    // The officer said who is meant: the page is the same, what the background makes of it is not.
    if (envelope.name === 'page.reread') void page.tellAgain();
    else followingAtHand()?.marks.obey(envelope);
    return undefined;
  });
  watchChanges(window, page);
}

function readRosterHere({ document }: Window) {
  return readRosterWith(readersAtHand().sites, new URL(document.location.href), document);
}
