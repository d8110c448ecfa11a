import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageFacts } from '../../domain/page/schema';
import { findOfficialLinks } from '../../sites/official-links';
import { readPage, readRoster } from '../../sites/registry';
import type { ReadPage } from '../../sites/read-page';
import type { SavedPage } from './gold';

/** A page as the extension reads it. */
export interface OpenedPage {
  facts: PageFacts;
  blocks: readonly { text: string; zone: string }[];
  /** `scheme:identifier` and text of every official link. */
  links: { id: string; text: string }[];
  /** `scheme:identifier` of everybody the page offers to add. */
  people: string[];
  /** Milliseconds for reading, without parsing the HTML. */
  ms: number;
}

/** Parses one saved page in the encoding it was saved in. */
function parsePage(data: string, page: SavedPage) {
  const encoding = /1252|8859/u.test(page.encoding) && !page.encoding.startsWith('utf-8') ? 'windows-1252' : 'utf-8';
  const html = new TextDecoder(encoding).decode(readFileSync(join(data, 'pages', page.file)));
  const { window } = new JSDOM(html, { url: page.url, virtualConsole: new VirtualConsole() });
  return { window, url: new URL(page.url) };
}

/** Facts and blocks of one saved page, as recognition gets them. */
export function openBlocks(data: string, page: SavedPage): ReadPage {
  const { window, url } = parsePage(data, page);
  return readPage(url, window.document);
}

/** Opens one saved page, with all that is compared with the gold. */
export function openPage(data: string, page: SavedPage): OpenedPage {
  const { window, url } = parsePage(data, page);
  const start = performance.now();
  const { facts, blocks } = readPage(url, window.document);
  const ms = performance.now() - start;
  const links = findOfficialLinks(window.document, url).map(({ link, identifier }) => ({
    id: `${identifier.scheme}:${identifier.identifier}`,
    text: link.textContent.replace(/\s+/gu, ' ').trim(),
  }));
  const people =
    readRoster(url, window.document)?.rows.flatMap((row) =>
      row.identifiers.map(({ scheme, identifier }) => `${scheme}:${identifier}`),
    ) ?? [];
  const opened = { facts, blocks: blocks.map(({ text, zone }) => ({ text, zone })), links, people, ms };
  window.close();
  return opened;
}
