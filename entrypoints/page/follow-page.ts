import { countWordsInSlices } from '../../domain/page/words';
import type { Mention } from '../../domain/page/schema';
import { send } from '../../messaging/send';
import { isAlive, postToBackground } from '../../platform/content';
import { runInSlices, whenIdle, work } from '../../platform/slices';
import { watchChanges } from '../../platform/watch-changes';
import { LiveReading, nameTheSame, type StandingReading } from '../../sites/live-reading';
import { Marks } from '../../sites/name-marks';
import type { FirstReading, Following } from './following';
import { keepReading } from './reading-at-hand';
import { report } from './report';

/** A reading that is followed, and what the background was told of it. */
type Told = { address: string; version: string; reading: LiveReading; changes: number; mentions: readonly Mention[] };

/** A page from reading to reading: whole when it became another page, block by block in between. */
export function followPage(window: Window & typeof globalThis): Following {
  const marks = new Marks(window, (within, run) => whenIdle(window, within, run));
  let readings = 0;
  let readWhole: FirstReading['readWhole'] | null = null;
  let live: Told | null = null;
  /** What changed while a reading was under way: parts of it may have been collected before. */
  let meanwhile: MutationRecord[] = [];

  const finish = async ({ facts, blocks, mentions }: StandingReading, isStill: () => boolean) => {
    keepReading({ blocks, mentions });
    work(window, () => marks.show(blocks, mentions));
    const words = await runInSlices(window, countWordsInSlices(blocks));
    if (isStill()) void send(postToBackground, 'page.counted', { url: facts.url, words });
  };
  const takeOver = async ({ whole, marks: on, changes, readWhole: again }: FirstReading) => {
    if (readWhole === null) watchChanges(window, follower);
    readWhole = again;
    const { page, scan, mentions, address, version } = whole;
    const reading = new LiveReading(page, scan);
    reading.note(changes);
    const followed = { reading, address, version, changes: 0, mentions };
    live = followed;
    marks.turn(on);
    await finish({ facts: page.facts, blocks: page.blocks, mentions }, () => live === followed);
  };
  const readAnew = async () => {
    readings += 1;
    const mine = readings;
    live = null;
    meanwhile = [];
    const whole = await readWhole?.();
    if (!whole || !readWhole || mine !== readings) return; // the page changed while it was read: a newer reading is on its way
    const { facts, blocks } = whole.page;
    const on = await report({ facts, blocks, mentions: whole.mentions }, whole.version);
    if (mine === readings) await takeOver({ whole, marks: on, changes: meanwhile, readWhole });
  };
  const tell = async (followed: Told, isAsked: boolean) => {
    followed.changes = followed.reading.changes;
    const standing = work(window, () => followed.reading.stand());
    const isSame = standing.facts.turns.length === 0 && nameTheSame(followed.mentions, standing.mentions);
    followed.mentions = standing.mentions;
    if (isAsked || !isSame) marks.turn(await report(standing, followed.version));
    if (followed === live) await finish(standing, () => live === followed);
  };
  const follower = {
    note: (changes: readonly MutationRecord[]) =>
      void (live === null ? meanwhile.push(...changes) : live.reading.note(changes)),
    missed: () => live?.reading.outdate(),
    takeUp: () => live?.reading.takeUp() ?? [].values(),
    settle: async () => {
      if (live !== null) await runInSlices(window, live.reading.takeUp());
      if (!isAlive()) return;
      const address = window.document.location.href;
      if (live === null || live.reading.isOutdated || live.address !== address) await readAnew();
      else if (live.reading.changes > live.changes) await tell(live, false);
    },
  };
  return {
    takeOver,
    readAnew,
    tellAgain: () => (live === null ? readAnew() : tell(live, true)),
    obey: (told) => marks.obey(told),
  };
}
