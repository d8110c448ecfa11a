import type { Mention } from '../../domain/page/schema';
import { whenIdle } from '../../platform/slices';
import type { PageBlock } from '../../sites/collect-blocks';
import { Marks } from '../../sites/name-marks';

/** The product's own underlines, made in the page of the benchmark as `follow.js` makes them. */
let marks: Marks | null = null;

/** Shows mentions with the product's code: only those near the viewport are registered. */
export function showMarks(blocks: readonly PageBlock[], mentions: readonly Mention[]): void {
  marks ??= new Marks(window, (within, run) => whenIdle(window, within, run));
  marks.turn(true);
  marks.show(blocks, mentions);
}

const nextFrame = () => new Promise<unknown>((done) => requestAnimationFrame(done));

/** Waits until nothing is left to be registered: at least `frames` frames, so that an idle page is measured over as many. */
export async function settleMarks(frames: number): Promise<number> {
  const isWaiting = () => marks?.isWaiting === true;
  for (let frame = 0; frame < frames || isWaiting(); frame += 1) await nextFrame();
  return marks?.registered ?? 0;
}
