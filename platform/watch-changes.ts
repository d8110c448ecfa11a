import { isAlive } from './content';
import { whenIdle, workSoFar } from './slices';

/** Quiet time after the first change before it is told what changes came to, ms. */
const SETTLE_MS = 400;
/** However busy a page is, following it may take at most this share of the time. */
const BUSY_SHARE = 0.02;
/** Changes are taken up when the page is idle, at the latest after this time, ms. */
const IDLE_WITHIN_MS = 200;
/** Work of one turn, ms. */
const TURN_MS = 1.5;

/** Who follows the changes of a page. */
export interface ChangeFollower {
  /** Notes what changed; quick. */
  readonly note: (changes: readonly MutationRecord[]) => void;
  /** Something changed that nobody watched. */
  readonly missed: () => void;
  /** The changes noted, to be taken up step by step. */
  readonly takeUp: () => Iterator<unknown>;
  /** Tells what the changes came to, or reads the page anew. */
  readonly settle: () => Promise<void>;
}

/**
 * Follows a page that changes: takes changes up in idle turns of 1.5 ms, and tells what they came to once they rest, ever more rarely on a
 * page that never does. A hidden tab is not watched: the first change there ends the watching until somebody looks again.
 */
export function watchChanges(window: Window & typeof globalThis, follower: ChangeFollower): void {
  const { document } = window;
  let settling = 0;
  let notBefore = 0;
  let isTurnDue = false;

  const observer = new window.MutationObserver((changes) => {
    if (!isAlive()) observer.disconnect();
    else if (document.hidden) rest();
    else {
      follower.note(changes);
      takeTurn();
      settleSoon();
    }
  });
  const watch = () => observer.observe(document, { childList: true, characterData: true, subtree: true });
  const rest = () => {
    observer.disconnect();
    follower.missed();
    whenShown(() => {
      watch();
      settleSoon();
    });
  };
  const whenShown = (run: () => void) => document.addEventListener('visibilitychange', run, { once: true });

  const takeTurn = () => {
    if (isTurnDue) return;
    isTurnDue = true;
    whenIdle(window, IDLE_WITHIN_MS, () => {
      isTurnDue = false;
      const steps = follower.takeUp();
      const end = window.performance.now() + TURN_MS;
      while (window.performance.now() < end) if (steps.next().done === true) return;
      takeTurn();
    });
  };

  const settle = async () => {
    settling = 0;
    if (document.hidden) {
      whenShown(settleSoon); // nobody is reading: wait
      return;
    }
    const before = workSoFar();
    const start = window.performance.now();
    await follower.settle();
    const end = window.performance.now();
    notBefore = end + Math.min(workSoFar() - before, end - start) / BUSY_SHARE;
  };
  const settleSoon = () => {
    if (settling !== 0) return;
    settling = window.setTimeout(() => void settle(), Math.max(SETTLE_MS, notBefore - window.performance.now()));
  };

  watch();
  window.addEventListener('popstate', settleSoon);
  window.addEventListener('hashchange', settleSoon);
}
