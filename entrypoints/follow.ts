import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from './page/follow-page';
import { bringFollowing } from './page/following';

// Brought to a page after its first report (`following.wanted`): what follows changes, counts words and underlines names.
export default defineUnlistedScript(() => bringFollowing(() => followPage(window)));
