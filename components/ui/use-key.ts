import { useEffect, useRef, type RefObject } from 'react';

/**
 * Calls back on a key pressed anywhere within an element, e.g. Ctrl or Cmd + Enter in a form.
 * @param wanted - Says whether this key press is the one.
 * @param turn - `first`: whatever the field in focus does with the key (a date field keeps Enter to itself), after it has taken what
 * was typed; `last`: only when nothing within wanted it (an open list closes on Escape before a form does).
 */
export function useKey(
  place: RefObject<HTMLElement | null>,
  wanted: (event: KeyboardEvent) => boolean,
  onKey: () => void,
  turn: 'first' | 'last' = 'first',
): void {
  const latest = useRef({ wanted, onKey });
  useEffect(() => {
    latest.current = { wanted, onKey };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target;
      const isWithin = target instanceof Node && place.current?.contains(target) === true;
      if (!isWithin || !latest.current.wanted(event)) return;
      event.preventDefault();
      if (turn === 'last') latest.current.onKey();
      else setTimeout(() => latest.current.onKey());
    };
    document.addEventListener('keydown', listen, turn === 'first');
    return () => document.removeEventListener('keydown', listen, turn === 'first');
  }, [place, turn]);
}

/** Ctrl + Enter, or Cmd + Enter on a Mac. */
export function isSaveShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}
