import type { Mention } from '../page/schema';
import type { NamesIndex } from './open-index';
import { createPageScan } from './page-scan';
import type { RecognisableBlock, RecognitionContext } from './types';

/**
 * Finds the people of the index in a page's blocks (issue 3, RECOGNITION.md section 8).
 * @returns Mentions in reading order; more than one candidate means "which one?".
 */
export function findMentions(
  index: NamesIndex,
  blocks: readonly RecognisableBlock[],
  context: RecognitionContext = {},
): readonly Mention[] {
  const slices = createPageScan(index, context).scan(blocks);
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}
