import type { Page } from 'playwright-core';
import { z } from 'zod';

const eventSchema = z.looseObject({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Start, µs. */
  ts: z.number(),
  /** Duration on the clock, µs. */
  dur: z.number().optional(),
  /** Time the processor worked for it, µs: the same however busy the machine is with other things. */
  tdur: z.number().optional(),
  args: z.looseObject({ src_file: z.string().optional() }).optional(),
});
type TraceEvent = z.infer<typeof eventSchema>;

const MARK = 'traced-from-here';
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * The longest task of a page's main thread while something happens, in ms of processor time. Drawing the page is left out: it is the page's
 * own, and so is the collection of garbage, which no one can cut into slices.
 */
export async function longestTaskDuring(page: Page, happens: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const collected: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => collected.push(...value));
  const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'].join(',');
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories });
  await page.evaluate((name) => void performance.mark(name), MARK);
  await happens();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();

  const events = collected.flatMap((event): TraceEvent[] => {
    const parsed = eventSchema.safeParse(event);
    return parsed.success ? [parsed.data] : [];
  });
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('The trace does not show the page.');
  const tasks = events.filter(
    ({ name, pid, tid, ts, args }) =>
      name === TASK &&
      pid === mark.pid &&
      tid === mark.tid &&
      ts > mark.ts &&
      !/^(cc|v8\/src\/heap)\//.test(args?.src_file ?? ''),
  );
  return Math.max(0, ...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000));
}
