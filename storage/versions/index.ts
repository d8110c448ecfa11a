import { v1 } from './v1';

/** Every released layout, oldest first. A released one is never edited; each has a frozen snapshot that must still open. */
export const LAYOUTS = [v1] as const;

/** The layout this code writes. */
export const CURRENT_LAYOUT = v1;
