import { v2 } from './v2';

/**
 * Third layout: what officers noted against facts as reasons, sealed. Older code would count these facts again, and neither show nor
 * erase the notes when the person asks, so it may not open this layout.
 */
export const v3 = {
  version: 3,
  minReader: 3,
  stores: {
    ...v2.stores,
    factCorrections: 'id, *personIds, *issueIds, date, updatedAt, deletedAt, sampleMark',
  },
} as const;
