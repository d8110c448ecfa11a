import { createElement, lazy, useEffect, useState, type ComponentType } from 'react';

/** A part of a screen in a chunk of its own. */
export interface Later<Properties extends object> {
  /** The part itself: at once when its code is there, else the nearest `Suspense` shows its fallback until it is. */
  readonly Part: ComponentType<Properties>;
  /** Loads the code ahead of time. */
  readonly load: () => Promise<unknown>;
}

/**
 * A part of a screen that is not there at first: `later(async () => (await import('./big-form')).BigForm)`. What a surface shows
 * first is small because of this; the rest follows while the officer reads (`useLoadAtLeisure`).
 */
export function later<Properties extends object>(read: () => Promise<ComponentType<Properties>>): Later<Properties> {
  let begun: Promise<{ default: ComponentType<Properties> }> | undefined;
  let loaded: ComponentType<Properties> | null = null;
  const load = () =>
    (begun ??= read().then((part) => {
      loaded = part;
      return { default: part };
    }));
  const Awaited: ComponentType<Properties> = lazy(load);
  function Part(properties: Properties) {
    // One of the two for as long as it is shown: another would begin anew and forget what was typed.
    const [shown] = useState<ComponentType<Properties>>(() => loaded ?? Awaited);
    return createElement(shown, properties);
  }
  return { Part, load };
}

/** How long the first screen is left alone, ms: its own records are still being read and drawn. */
const FIRST_MS = 400;

/** Loads what will likely be asked for, once the first screen stands. */
export function useLoadAtLeisure(...parts: readonly Pick<Later<object>, 'load'>[]): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { load } of parts) load().catch(() => undefined); // whoever shows the part meets the failure
    }, FIRST_MS);
    return () => clearTimeout(timer);
    // The parts of a screen are known when it is written.
  }, []);
}
