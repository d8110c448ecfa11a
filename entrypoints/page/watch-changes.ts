import { isAlive } from '../../platform/content';

/** Quiet time after the last change of a page before it is read again, ms. */
const SETTLE_MS = 400;
/** However busy a page is, reading may take at most this share of the time. */
const BUSY_SHARE = 0.02;

/**
 * Reads again when the page changes or goes to another address without a load. A page that never rests is read ever more
 * rarely: the pause grows with what a reading costs.
 */
export function watchChanges(window: Window & typeof globalThis, read: () => Promise<void>): void {
  let timer = 0;
  let notBefore = 0;
  const readNow = async () => {
    timer = 0;
    if (window.document.hidden) {
      window.document.addEventListener('visibilitychange', schedule, { once: true }); // nobody is reading: wait
      return;
    }
    const start = window.performance.now();
    await read();
    const end = window.performance.now();
    notBefore = end + (end - start) / BUSY_SHARE;
  };
  const schedule = () => {
    if (timer !== 0) return;
    const wait = Math.max(SETTLE_MS, notBefore - window.performance.now());
    timer = window.setTimeout(() => void readNow(), wait);
  };
  const observer = new window.MutationObserver(() => {
    if (isAlive()) schedule();
    else observer.disconnect();
  });
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });
  window.addEventListener('popstate', schedule);
  window.addEventListener('hashchange', schedule);
}
