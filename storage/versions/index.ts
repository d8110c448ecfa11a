import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';

/** Every released layout, oldest first. A released one is never edited; each has a frozen snapshot that must still open. */
export const LAYOUTS = [v1, v2, v3] as const;

/** The layout this code writes. */
export const CURRENT_LAYOUT = v3;
