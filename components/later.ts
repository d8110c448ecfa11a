import { lazy, useEffect, type ComponentType, type LazyExoticComponent } from 'react';

/** A part of a screen in a chunk of its own. */
export interface Later<Properties> {
  /** The part itself; while its code is on its way the nearest `Suspense` shows its fallback. */
  readonly Part: LazyExoticComponent<ComponentType<Properties>>;
  /** Loads the code ahead of time. */
  readonly load: () => Promise<unknown>;
}

/**
 * A part of a screen that is not there at first: `later(async () => (await import('./big-form')).BigForm)`. What a surface shows
 * first is small because of this; the rest follows while the officer reads (`useLoadAtLeisure`).
 */
export function later<Properties>(read: () => Promise<ComponentType<Properties>>): Later<Properties> {
  let begun: Promise<{ default: ComponentType<Properties> }> | undefined;
  const load = () => (begun ??= read().then((part) => ({ default: part })));
  return { Part: lazy(load), load };
}

/** How long the first screen is left alone, ms: its own records are still being read and drawn. */
const FIRST_MS = 400;

/** Loads what will likely be asked for, once the first screen stands. */
export function useLoadAtLeisure(...parts: readonly Pick<Later<never>, 'load'>[]): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { load } of parts) load().catch(() => undefined); // whoever shows the part meets the failure
    }, FIRST_MS);
    return () => clearTimeout(timer);
    // The parts of a screen are known when it is written.
  }, []);
}
