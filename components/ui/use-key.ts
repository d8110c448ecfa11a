import { useEffect, useRef, type RefObject } from 'react';

/**
 * Calls back on a key pressed anywhere within an element, e.g. Ctrl or Cmd + Enter in a form.
 * @param wanted - Says whether this key press is the one.
 */
export function useKey(
  place: RefObject<HTMLElement | null>,
  wanted: (event: KeyboardEvent) => boolean,
  onKey: () => void,
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
      latest.current.onKey();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [place]);
}

/** Ctrl + Enter, or Cmd + Enter on a Mac. */
export function isSaveShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}
