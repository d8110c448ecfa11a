import type { PageRoster } from '../domain/roster/roster-row';
import type { SiteReader } from './site';

/**
 * The people a list or member page offers to add or update, by the readers at hand.
 * @returns `null` on every other page, and when the reader does not find its markup. Never throws.
 */
export function readRosterWith(sites: readonly SiteReader[], url: URL, document: Document): PageRoster | null {
  try {
    return sites.find((reader) => reader.matches(url))?.readRoster?.(url, document) ?? null;
  } catch {
    return null;
  }
}
