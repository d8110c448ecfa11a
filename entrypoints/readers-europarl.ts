import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { europarl } from '../sites/europarl/reader';
import { bringReaders } from './page/readers';

export default defineUnlistedScript(() => bringReaders(europarl));
