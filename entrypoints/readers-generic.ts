import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '../sites/generic/reader';
import { bringGenericReader } from './page/readers';

export default defineUnlistedScript(() => bringGenericReader(readGeneric));
