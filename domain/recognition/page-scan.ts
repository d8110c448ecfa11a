import type { NamesIndex } from './open-index';
import type { PageScan, RecognitionContext } from './types';

/** Starts the reading of one page. */
export function createPageScan(_index: NamesIndex, _context: RecognitionContext = {}): PageScan {
  return {
    // eslint-disable-next-line require-yield -- the reading follows
    *scan() {
      return [];
    },
    rescan() {},
    mentions: () => [],
  };
}
