import type { NamesIndex } from '../../domain/recognition/open-index';
import { createPageScan } from '../../domain/recognition/page-scan';
import { LiveReading } from '../../sites/live-reading';
import { readGeneric } from '../../sites/generic/reader';
import { readPageWith } from '../../sites/read-page';

/** What following a feed cost, ms of processing; all of it in the product's own code. */
export interface FeedCost {
  readonly total: number;
  readonly worst: number;
  /** The middle one, and which was the worst: the first meets cold code. */
  readonly middle: number;
  readonly worstAt: number;
  readonly flushes: number;
  readonly paragraphs: number;
  /** Reading the whole page again once instead. */
  readonly whole: number;
}

/** Appends 200 paragraphs of about 480 characters, one a frame, to a page that is followed. */
export async function followFeed(index: NamesIndex): Promise<FeedCost> {
  const readWhole = () => {
    const page = readPageWith({ sites: [], generic: readGeneric }, new URL('https://feed.example/'), document);
    if (page === null) throw new Error('The page is not read.');
    const scan = createPageScan(index);
    for (const slices = scan.scan(page.blocks); slices.next().done !== true;);
    return new LiveReading(page, scan);
  };
  const live = readWhole();
  const texts = [...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join(' ');
  const holder = document.querySelector('p')?.parentElement ?? document.body;
  const times: number[] = [];
  const flush = (changes: readonly MutationRecord[]) => {
    const start = performance.now();
    live.note(changes);
    for (const steps = live.takeUp(); steps.next().done !== true;);
    times.push(performance.now() - start);
  };
  const observer = new MutationObserver(flush);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  for (let at = 0; at < 200; at += 1) {
    const added = document.createElement('p');
    added.textContent = texts.slice(at * 480, at * 480 + 480);
    holder.append(added);
    await new Promise((done) => requestAnimationFrame(done));
  }
  observer.disconnect();
  if (live.isOutdated) throw new Error('The page was to be followed, not read anew.');
  const start = performance.now();
  readWhole();
  const whole = performance.now() - start;
  return {
    total: times.reduce((sum, time) => sum + time, 0),
    worst: Math.max(...times),
    middle: times.toSorted((left, right) => left - right)[times.length >> 1] ?? 0,
    worstAt: times.indexOf(Math.max(...times)),
    flushes: times.length,
    paragraphs: 200,
    whole,
  };
}
