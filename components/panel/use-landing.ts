import { useEffect, useRef, type RefObject } from 'react';

/** Whether the keyboard has to go on somewhere: the button of an answer is gone once it was given. */
export interface Landing {
  /** An answer was given: the first part of the panel that changes by it takes the focus. */
  await(): void;
  /** Takes the focus over, if it is awaited. */
  take(): boolean;
}

/** A landing on which nothing is awaited yet. */
export function createLanding(): Landing {
  let isAwaited = false;
  return {
    await: () => {
      isAwaited = true;
    },
    take: () => {
      const was = isAwaited;
      isAwaited = false;
      return was;
    },
  };
}

/**
 * The ref of a part of the panel whose summary takes the focus when the part changes by an answer.
 * @param state - Another value means that the part shows something else.
 */
export function useLanding(landing: Landing, state: number): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const summary = part.current?.querySelector('summary') ?? null;
    if (summary !== null && landing.take()) summary.focus();
  }, [landing, state]);
  return part;
}
