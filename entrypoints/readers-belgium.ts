import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { senateBe } from '../sites/senate-be/reader';
import { vlaamsparlement } from '../sites/vlaamsparlement/reader';
import { parlementWallonie } from '../sites/parlement-wallonie/reader';
import { pfwb } from '../sites/pfwb/reader';
import { parlementBrussels } from '../sites/parlement-brussels/reader';
import { belgium } from '../sites/belgium/reader';
import { bringReaders } from './page/readers';

export default defineUnlistedScript(() =>
  bringReaders(senateBe, vlaamsparlement, parlementWallonie, pfwb, parlementBrussels, belgium),
);
