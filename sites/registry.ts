import type { PageRoster } from '../domain/roster/roster-row';
import { assemblee } from './assemblee/reader';
import { belgium } from './belgium/reader';
import { chamber } from './chamber/reader';
import { readGeneric } from './generic/reader';
import { europarl } from './europarl/reader';
import { findOfficialLinks } from './official-links';
import { nosdeputes } from './nosdeputes/reader';
import { parlementBrussels } from './parlement-brussels/reader';
import { parlementWallonie } from './parlement-wallonie/reader';
import { pfwb } from './pfwb/reader';
import { senat } from './senat/reader';
import { senateBe } from './senate-be/reader';
import { readPageWith, type ReadPage } from './read-page';
import { readRosterWith } from './read-roster';
import type { SiteReader } from './site';
import { vlaamsparlement } from './vlaamsparlement/reader';

/** Every site with a reader of its own; the first that matches reads the page. */
export const READERS: readonly SiteReader[] = [
  chamber,
  europarl,
  assemblee,
  senat,
  senateBe,
  vlaamsparlement,
  parlementWallonie,
  pfwb,
  parlementBrussels,
  nosdeputes,
  belgium,
];

/** Reads a page with every reader there is: for tools and tests. The content script brings only the readers its hosts need. */
export function readPage(url: URL, document: Document): ReadPage {
  const page = readPageWith({ sites: READERS, generic: readGeneric, findLinks: findOfficialLinks }, url, document);
  if (page === null) throw new Error('every reader is at hand here');
  return page;
}

/**
 * The people a list or member page offers to add or update.
 * @returns `null` on every other page, and when the reader does not find its markup.
 */
export function readRoster(url: URL, document: Document): PageRoster | null {
  return readRosterWith(READERS, url, document);
}
