import { v1 } from './v1';

/**
 * Second layout: information notices, the log of erasures, and the fingerprints of people who are not to come back unasked.
 * Older code would import an erased person again without asking, so it may not open this layout.
 */
export const v2 = {
  version: 2,
  minReader: 2,
  stores: {
    ...v1.stores,
    notices: 'id, *personIds, *issueIds, date, updatedAt, deletedAt, sampleMark',
    erasures: 'id',
    fingerprints: 'id',
  },
} as const;
