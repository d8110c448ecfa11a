import { countWordsInSlices } from '../../domain/page/words';
import { openNamesIndex, type NamesIndex } from '../../domain/recognition/open-index';
import { createPageScan } from '../../domain/recognition/page-scan';
import type { Answer } from '../../messaging/contract';
import type { Language } from '../../domain/shared/language';
import { send } from '../../messaging/send';
import { fromBase64 } from '../../platform/base64';
import { isAlive, onExtensionMessage, onNamesIndex, postToBackground, readNamesIndex } from '../../platform/content';
import { readPageInSlices } from '../../sites/read-page';
import { readRosterWith } from '../../sites/read-roster';
import { Marks } from './marks';
import { readersAtHand } from './readers';
import { keepReading } from './reading-at-hand';
import { runInSlices } from './slices';
import { watchChanges } from './watch-changes';

/** Reads the page, now and whenever it changes, and reports who is named on it. Writes nothing into the page. */
export function watchPage(window: Window & typeof globalThis): void {
  const { document } = window;
  const marks = new Marks(window);
  let index: { opened: NamesIndex; version: string } | null = null;
  let readings = 0;

  const open = async () => {
    const stored = await readNamesIndex();
    const opened = stored === null ? null : openNamesIndex(fromBase64(stored.bytes));
    index = stored === null || opened === null ? null : { opened, version: stored.version };
  };

  const read = async () => {
    if (!isAlive() || index === null || document.documentElement === null) return;
    readings += 1;
    const mine = readings;
    const readWithReaders = () =>
      runInSlices(window, readPageInSlices(readersAtHand(), new URL(document.location.href), document));
    let page = await readWithReaders();
    if (page === null) {
      await send(postToBackground, 'reader.wanted', null);
      page = await readWithReaders();
    }
    if (page === null || mine !== readings) return;
    const { facts, blocks } = page;
    const scan = createPageScan(index.opened, onlyLanguage(facts.languages));
    const mentions = [...(await runInSlices(window, scan.scan(blocks)))];
    if (mine !== readings) return; // the page changed while it was read: a newer reading is on its way
    keepReading({ blocks, mentions });
    const reply = await send(postToBackground, 'page.read', { facts, mentions, indexVersion: index.version });
    marks.show(reply?.marks === true, blocks, mentions);
    const words = await runInSlices(window, countWordsInSlices(blocks));
    if (mine === readings) void send(postToBackground, 'page.counted', { url: facts.url, words });
  };

  void open().then(read);
  onNamesIndex(() => void open().then(read));
  onExtensionMessage((envelope) => {
    if (typeof envelope !== 'object' || envelope === null || !('name' in envelope)) return undefined;
    if (envelope.name === 'roster.read') return { ok: true, value: readRosterHere(window) } satisfies Answer<unknown>;
    if (envelope.name === 'page.reread') void read();
    else marks.obey(envelope);
    return undefined;
  });
  watchChanges(window, read);
}

function readRosterHere({ document }: Window) {
  return readRosterWith(readersAtHand().sites, new URL(document.location.href), document);
}

/** Words that are common in one language may be names in another: a page in two languages is read in none. */
function onlyLanguage([language, ...others]: readonly Language[]): { language?: Language } {
  return language === undefined || others.length > 0 ? {} : { language };
}
