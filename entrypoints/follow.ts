import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countWordsInSlices } from '../domain/page/words';
import { whenIdle } from '../platform/slices';
import { LiveReading } from '../sites/live-reading';
import { Marks } from '../sites/name-marks';
import { bringFollowing } from './page/following';

// Brought to a page after its first report (`following.wanted`): what follows changes, counts words and underlines names.
export default defineUnlistedScript(() =>
  bringFollowing(() => ({
    follow: (page, scan) => new LiveReading(page, scan),
    marks: new Marks(window, (within, run) => whenIdle(window, within, run)),
    countWords: countWordsInSlices,
  })),
);
