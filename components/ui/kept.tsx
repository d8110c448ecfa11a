import { createContext, use, useLayoutEffect, useState } from 'react';

/** What a screen keeps of itself for the way back, by name: in memory only, gone with the tab. */
export type Kept = Map<string, unknown>;

const KeptContext = createContext<Kept | null>(null);

/** Gives the screens below the memory of the place in history that they stand at. */
export const KeptProvider = KeptContext.Provider;

/**
 * As `useState`; whoever comes back to this place in history finds the value that was there.
 * @param name - One name, one type of value, within a screen.
 */
export function useKept<Value>(name: string, first: Value): [Value, (next: Value) => void] {
  const kept = use(KeptContext);
  const [value, setValue] = useState<Value>(
    () => (kept?.has(name) === true ? (kept.get(name) as Value) : first), // set under this name below, by the same caller
  );
  const keep = (next: Value) => {
    kept?.set(name, next);
    setValue(next);
  };
  return [value, keep];
}

/**
 * Whoever comes back finds a long page where it was left, with the focus on the link that led away.
 * @param isReady - What stood on the page stands there again.
 */
export function useKeptPlace(isReady: boolean): void {
  const kept = use(KeptContext);
  useLayoutEffect(() => {
    if (kept === null || !isReady) return undefined;
    const [top, link] = [kept.get('top'), kept.get('link')];
    if (typeof link === 'string') {
      const links = [...document.querySelectorAll<HTMLElement>('main a')];
      links.find((one) => one.getAttribute('href') === link)?.focus({ preventScroll: true });
    }
    const page = document.documentElement;
    if (typeof top === 'number') page.scrollTop = top;
    const follow = () => kept.set('top', page.scrollTop);
    window.addEventListener('scroll', follow, { passive: true });
    return () => {
      window.removeEventListener('scroll', follow);
      kept.set('link', document.activeElement?.getAttribute('href') ?? null);
    };
  }, [kept, isReady]);
}
