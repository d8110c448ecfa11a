import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assemblee } from '../sites/assemblee/reader';
import { senat } from '../sites/senat/reader';
import { nosdeputes } from '../sites/nosdeputes/reader';
import { bringReaders } from './page/readers';

export default defineUnlistedScript(() => bringReaders(assemblee, senat, nosdeputes));
