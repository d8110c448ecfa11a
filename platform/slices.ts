/**
 * Work at a stretch before the page gets its turn, ms: far below a long task (50 ms) and a frame. On a fresh page shorter slices also cost less in
 * all (6 ms: 59 ms for 1 MB, 3 ms: 51): meanwhile the engine compiles beside the page.
 */
export const SLICE_MS = 3;

let worked = 0;

/** Time all counted work took so far, ms: what this script costs the page. */
export function workSoFar(): number {
  return worked;
}

/** Runs a generator to its end, letting the page work after every slice. */
export async function runInSlices<Value>(
  window: Window & typeof globalThis,
  work: Generator<unknown, Value>,
): Promise<Value> {
  let since = window.performance.now();
  for (;;) {
    const step = work.next();
    const spent = window.performance.now() - since;
    if (step.done === true || spent >= SLICE_MS) worked += spent;
    if (step.done === true) return step.value;
    if (spent < SLICE_MS) continue;
    await pause(window);
    since = window.performance.now();
  }
}

/** Does something at once, and counts it as work. */
export function work<Value>(window: Window & typeof globalThis, run: () => Value): Value {
  const start = window.performance.now();
  const value = run();
  worked += window.performance.now() - start;
  return value;
}

/** Calls back when the page is idle, at the latest after `timeout` ms. */
export function whenIdle(window: Window & typeof globalThis, timeout: number, run: () => void): void {
  const { requestIdleCallback } = window as unknown as { requestIdleCallback?: Window['requestIdleCallback'] }; // not in Safari
  if (requestIdleCallback === undefined) window.setTimeout(run, 16);
  else requestIdleCallback.call(window, run, { timeout });
}

function pause(window: Window & typeof globalThis): Promise<void> {
  const { scheduler } = window as unknown as { scheduler?: { yield?: () => Promise<void> } }; // not in every browser yet
  return scheduler?.yield?.() ?? new Promise((resume) => window.setTimeout(resume, 0));
}
