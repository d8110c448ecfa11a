import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from './is-focus-lost';

/** How long after a deed its button may still be on the way out, ms: the screen reads what was saved first. */
const WATCHED_MS = 1_500;

/**
 * Whoever works by keyboard and takes something away loses the focus with it: the way back, which stands at the foot of the window,
 * then takes it, so that Enter undoes what was just done; where there is none, the page does. With the mouse nothing moves, and where
 * the focus is elsewhere it stays.
 * @param isOffered - Whether there is a way back.
 */
export function useWayBack(place: RefObject<HTMLElement | null>, isOffered: boolean): void {
  const wasOffered = useRef(isOffered);
  useEffect(() => {
    if (!isByKeyboard()) return undefined;
    const take = () => {
      if (!isFocusLost()) return;
      stop();
      if (wasOffered.current) place.current?.querySelector('button')?.focus({ preventScroll: true });
      else focusPage();
    };
    const gone = new MutationObserver(take);
    const timer = setTimeout(() => gone.disconnect(), WATCHED_MS);
    const stop = () => {
      clearTimeout(timer);
      gone.disconnect();
    };
    gone.observe(document.body, { childList: true, subtree: true });
    take();
    return stop;
  }, [place]);
}

/** Puts the focus where the page begins, once what had it is gone, so that the keyboard goes on from there. */
export function focusPage(): void {
  if (isFocusLost()) document.querySelector('main')?.focus({ preventScroll: true });
}

let lastPressed: 'key' | 'pointer' = 'pointer';

/** Whether the last press was one of the keyboard. */
function isByKeyboard(): boolean {
  return lastPressed === 'key';
}

/** Follows with what the officer works; called once per window. */
export function followPresses(target: Document): () => void {
  const key = () => (lastPressed = 'key');
  const pointer = () => (lastPressed = 'pointer');
  target.addEventListener('keydown', key, true);
  target.addEventListener('pointerdown', pointer, true);
  return () => {
    target.removeEventListener('keydown', key, true);
    target.removeEventListener('pointerdown', pointer, true);
  };
}
