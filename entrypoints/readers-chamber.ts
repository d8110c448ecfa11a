import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chamber } from '../sites/chamber/reader';
import { bringReaders } from './page/readers';

export default defineUnlistedScript(() => bringReaders(chamber));
