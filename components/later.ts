import { lazy, useEffect, type ComponentType, type LazyExoticComponent } from 'react';

/** A part of a screen in a chunk of its own. */
export interface Later<Properties> {
  /** The part itself; while its code is on its way the nearest `Suspense` shows its fallback. */
  readonly Part: LazyExoticComponent<ComponentType<Properties>>;
  /** Fetches the code ahead of time. */
  readonly fetch: () => Promise<unknown>;
}

/**
 * A part of a screen that is not there at first: `later(async () => (await import('./big-form')).BigForm)`. What a surface shows
 * first is small because of this; the rest follows while the officer reads (`useFetchAtLeisure`).
 */
export function later<Properties>(load: () => Promise<ComponentType<Properties>>): Later<Properties> {
  let begun: Promise<{ default: ComponentType<Properties> }> | undefined;
  const fetch = () => (begun ??= load().then((part) => ({ default: part })));
  return { Part: lazy(fetch), fetch };
}

/** How long a busy page may put off fetching ahead, ms. */
const PATIENCE_MS = 2_000;

/** Fetches what will likely be asked for, once the first screen is painted and nothing else is going on. */
export function useFetchAtLeisure(...fetches: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    const fetchAll = () => {
      for (const fetch of fetches) fetch().catch(() => undefined); // whoever shows the part meets the failure
    };
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(fetchAll);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetchAll, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(idle);
    // The parts of a screen are known when it is written.
  }, []);
}
