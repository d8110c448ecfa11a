import type { Mention } from '../../domain/page/schema';
import { openNamesIndex, type NamesIndex } from '../../domain/recognition/open-index';
import { createPageScan } from '../../domain/recognition/page-scan';
import type { Answer } from '../../messaging/contract';
import type { Language } from '../../domain/shared/language';
import { send } from '../../messaging/send';
import { fromBase64 } from '../../platform/base64';
import {
  isAlive,
  onExtensionMessage,
  onNamesIndex,
  postToBackground,
  readNamesIndex,
  readPeopleWithIds,
} from '../../platform/content';
import { readPageInSlices } from '../../sites/read-page';
import { readRosterWith } from '../../sites/read-roster';
import { followingAtHand, type Following } from './following';
import type { LiveReading, StandingReading } from './live-reading';
import { readersAtHand } from './readers';
import { keepReading } from './reading-at-hand';
import { runInSlices, work } from './slices';
import { watchChanges } from './watch-changes';

/** Changes kept while the page is being read; of more it is read once again. */
const MOST_MEANWHILE = 5_000;

/** A reading that is followed, and what the background was told of it. */
interface Followed {
  readonly reading: LiveReading;
  readonly address: string;
  changes: number;
  mentions: readonly Mention[];
}

/** Reads the page, follows its changes, and reports who is named on it. Writes nothing into the page. */
export function watchPage(window: Window & typeof globalThis): void {
  const { document } = window;
  let index: { opened: NamesIndex; version: string } | null = null;
  let readings = 0;
  let marks = false;
  let live: Followed | null = null;
  /** What changed while a reading was under way: parts of it may have been collected before. */
  let meanwhile: MutationRecord[] = [];

  const open = async () => {
    const stored = await readNamesIndex();
    const opened = stored === null ? null : openNamesIndex(fromBase64(stored.bytes));
    index = stored === null || opened === null ? null : { opened, version: stored.version };
  };

  const readAnew = async () => {
    if (!isAlive() || index === null || document.documentElement === null) return;
    readings += 1;
    const mine = readings;
    live = null;
    meanwhile = [];
    const address = document.location.href;
    const readWithReaders = () => runInSlices(window, readPageInSlices(readersAtHand(), new URL(address), document));
    let page = await readWithReaders();
    if (page === null) {
      await send(postToBackground, 'reader.wanted', null);
      page = await readWithReaders();
    }
    if (page === null || mine !== readings) return;
    const { facts, blocks, identified } = page;
    const established = identified.length === 0 ? [] : await readPeopleWithIds(identified);
    const scan = createPageScan(index.opened, { ...onlyLanguage(facts.languages), established });
    const mentions = await runInSlices(window, scan.scan(blocks));
    if (mine !== readings) return; // the page changed while it was read: a newer reading is on its way
    await report({ facts, blocks, mentions });
    if (followingAtHand() === null) await send(postToBackground, 'following.wanted', null);
    const following = followingAtHand();
    if (following === null || mine !== readings) return;
    const reading = following.follow(page, scan);
    if (meanwhile.length > MOST_MEANWHILE) reading.outdate();
    else reading.note(meanwhile);
    live = { reading, address, changes: 0, mentions };
    await finish(following, { facts, blocks, mentions });
  };

  const report = async ({ facts, blocks, mentions }: StandingReading) => {
    keepReading({ blocks, mentions });
    const request = { facts, mentions: [...mentions], indexVersion: index?.version ?? '' };
    marks = (await send(postToBackground, 'page.read', request))?.marks === true;
  };

  /** Underlines the names and counts the words of the page as it stands. */
  const finish = async (following: Following, { facts, blocks, mentions }: StandingReading) => {
    const mine = readings;
    work(window, () => following.marks.show(marks, blocks, mentions));
    const words = await runInSlices(window, following.countWords(blocks));
    if (mine === readings) void send(postToBackground, 'page.counted', { url: facts.url, words });
  };

  /** Tells how a followed page stands now; the report is spared where the same people are named. */
  const tell = async (followed: Followed, isAsked: boolean) => {
    const following = followingAtHand();
    followed.changes = followed.reading.changes;
    const standing = work(window, () => followed.reading.stand());
    const isSame = standing.facts.turns.length === 0 && nameTheSame(followed.mentions, standing.mentions);
    followed.mentions = standing.mentions;
    if (isAsked || !isSame) await report(standing);
    else keepReading(standing);
    if (following !== null && followed === live) await finish(following, standing);
  };

  const settle = async () => {
    if (!isAlive() || index === null) return;
    if (live !== null) await runInSlices(window, live.reading.takeUp());
    if (live === null || live.reading.isOutdated || live.address !== document.location.href) await readAnew();
    else if (live.reading.changes > live.changes) await tell(live, false);
  };

  void open().then(readAnew);
  onNamesIndex(() => void open().then(readAnew));
  onExtensionMessage((envelope) => {
    if (typeof envelope !== 'object' || envelope === null || !('name' in envelope)) return undefined;
    if (envelope.name === 'roster.read') return { ok: true, value: readRosterHere(window) } satisfies Answer<unknown>;
    // The officer said who is meant: the page is the same, what the background makes of it is not.
    if (envelope.name === 'page.reread') void (live === null ? readAnew() : tell(live, true));
    else followingAtHand()?.marks.obey(envelope);
    return undefined;
  });
  watchChanges(window, {
    note: (changes) => {
      if (live !== null) live.reading.note(changes);
      else if (meanwhile.length <= MOST_MEANWHILE) meanwhile.push(...changes);
    },
    missed: () => live?.reading.outdate(),
    takeUp: () => live?.reading.takeUp() ?? [].values(),
    settle,
  });
}

/** The same people in the same forms, wherever they stand: nothing to report. */
function nameTheSame(before: readonly Mention[], now: readonly Mention[]): boolean {
  const said = ({ candidates, form, zone }: Mention) => `${form} ${zone} ${candidates.join(' ')}`;
  return (
    before.length === now.length &&
    now.every((mention, at) => {
      const other = before[at];
      return other !== undefined && said(mention) === said(other);
    })
  );
}

function readRosterHere({ document }: Window) {
  return readRosterWith(readersAtHand().sites, new URL(document.location.href), document);
}

/** Words that are common in one language may be names in another: a page in two languages is read in none. */
function onlyLanguage([language, ...others]: readonly Language[]): { language?: Language } {
  return language === undefined || others.length > 0 ? {} : { language };
}
