/** Work at a stretch before the page gets its turn, ms: far below a long task (50 ms). */
const SLICE_MS = 8;

/** Runs a generator to its end, letting the page work after every slice. */
export async function runInSlices<Value>(
  window: Window & typeof globalThis,
  work: Generator<unknown, Value>,
): Promise<Value> {
  let since = window.performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (window.performance.now() - since >= SLICE_MS) {
      await pause(window);
      since = window.performance.now();
    }
  }
}

function pause(window: Window & typeof globalThis): Promise<void> {
  const { scheduler } = window as unknown as { scheduler?: { yield?: () => Promise<void> } }; // not in every browser yet
  return scheduler?.yield?.() ?? new Promise((resume) => window.setTimeout(resume, 0));
}
