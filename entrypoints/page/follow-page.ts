import type { Mention } from '../../domain/page/schema';
import { runInSlices, work } from '../../platform/slices';
import type { ChangeFollower } from '../../platform/watch-changes';
import type { LiveReading } from '../../sites/live-reading';
import { followingAtHand } from './following';
import type { WholeReading } from './read-whole';
import { askForFollowing, finishReading, nameTheSame, report } from './tell-background';

/** Changes kept while the page is being read; of more it is read once again. */
const MOST_MEANWHILE = 5_000;

/** A reading that is followed, and what the background was told of it. */
type Followed = Pick<WholeReading, 'address' | 'version'> & {
  readonly reading: LiveReading;
  changes: number;
  mentions: readonly Mention[];
};

/** A page from reading to reading: whole at first and when it became another page, block by block in between. */
export function followPage(
  window: Window & typeof globalThis,
  readWhole: () => Promise<WholeReading | null>,
): ChangeFollower & { readonly readAnew: () => Promise<void>; readonly tellAgain: () => Promise<void> } {
  let readings = 0;
  let live: Followed | null = null;
  /** What changed while a reading was under way: parts of it may have been collected before. */
  let meanwhile: MutationRecord[] = [];

  const readAnew = async () => {
    readings += 1;
    const mine = readings;
    live = null;
    meanwhile = [];
    const whole = await readWhole();
    if (whole === null || mine !== readings) return; // the page changed while it was read: a newer reading is on its way
    const { page, scan, mentions, address, version } = whole;
    const standing = { facts: page.facts, blocks: page.blocks, mentions };
    const marks = await report(standing, version);
    const following = await askForFollowing();
    if (following === null || mine !== readings) return;
    const reading = following.follow(page, scan);
    if (meanwhile.length > MOST_MEANWHILE) reading.outdate();
    else reading.note(meanwhile);
    live = { reading, address, version, changes: 0, mentions };
    following.marks.turn(marks);
    await finishReading(window, following, standing, () => mine === readings);
  };

  /** Tells how the page stands now; the report is spared where the same people are named. */
  const tell = async (followed: Followed, isAsked: boolean) => {
    followed.changes = followed.reading.changes;
    const standing = work(window, () => followed.reading.stand());
    const isSame = standing.facts.turns.length === 0 && nameTheSame(followed.mentions, standing.mentions);
    followed.mentions = standing.mentions;
    const following = followingAtHand();
    if (isAsked || !isSame) following?.marks.turn(await report(standing, followed.version));
    if (following !== null && followed === live)
      await finishReading(window, following, standing, () => live === followed);
  };

  return {
    readAnew,
    tellAgain: () => (live === null ? readAnew() : tell(live, true)),
    note: (changes) => {
      if (live !== null) live.reading.note(changes);
      else if (meanwhile.length <= MOST_MEANWHILE) meanwhile.push(...changes);
    },
    missed: () => live?.reading.outdate(),
    takeUp: () => live?.reading.takeUp() ?? [].values(),
    settle: async () => {
      if (live !== null) await runInSlices(window, live.reading.takeUp());
      const address = window.document.location.href;
      if (live === null || live.reading.isOutdated || live.address !== address) await readAnew();
      else if (live.reading.changes > live.changes) await tell(live, false);
    },
  };
}
