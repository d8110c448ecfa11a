import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countWordsInSlices } from '../domain/page/words';
import { bringFollowing } from './page/following';
import { LiveReading } from './page/live-reading';
import { Marks } from './page/marks';

// Brought to a page after its first report (`following.wanted`): what follows changes, counts words and underlines names.
export default defineUnlistedScript(() =>
  bringFollowing(() => ({
    follow: (page, scan) => new LiveReading(page, scan),
    marks: new Marks(window),
    countWords: countWordsInSlices,
  })),
);
