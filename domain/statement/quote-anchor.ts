import type { PassagePlace } from './selection';
import type { QuotedWords } from './text-fragment';

const LIKE: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
  ['„', '"'],
]);

/** The text of a page in which quotes are looked for, built once for all of them. */
export interface QuotablePage {
  readonly text: string;
  /** Where each block begins in `text`. */
  readonly begins: readonly number[];
  readonly blocks: readonly string[];
}

/** White space and quotation marks alike, with the place of each kept character in the original. */
function level(text: string): { text: string; places: number[] } {
  const kept: string[] = [];
  const places: number[] = [];
  let isSpace = true; // leading white space is dropped
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/\s/u.test(character)) {
      if (!isSpace) {
        kept.push(' ');
        places.push(at);
      }
      isSpace = true;
      continue;
    }
    isSpace = false;
    kept.push(LIKE.get(character) ?? character);
    places.push(at);
  }
  if (kept.at(-1) === ' ') kept.pop();
  return { text: kept.join(''), places };
}

/** Prepares the blocks of a page for `findQuote`. */
export function openQuotablePage(blocks: readonly string[]): QuotablePage {
  const begins: number[] = [];
  let text = '';
  for (const block of blocks) {
    begins.push(text.length);
    text += `${level(block).text} `;
  }
  return { text, begins, blocks };
}

/**
 * Where a quote stands on a page (W3C TextQuoteSelector): exact words, and of several places the one whose surroundings fit best.
 * @returns `null` when the words are not there any more.
 */
export function findQuote(page: QuotablePage, quote: QuotedWords): PassagePlace | null {
  const exact = level(quote.text).text;
  if (exact === '') return null;
  const prefix = level(quote.prefix ?? '').text;
  const suffix = level(quote.suffix ?? '').text;
  let best = -1;
  let bestFit = -1;
  for (let at = page.text.indexOf(exact); at !== -1; at = page.text.indexOf(exact, at + 1)) {
    const before = page.text.slice(Math.max(0, at - prefix.length - 1), at).trimEnd();
    const after = page.text.slice(at + exact.length, at + exact.length + suffix.length + 1).trimStart();
    const fit = sharedEnd(before, prefix) + sharedStart(after, suffix);
    if (fit > bestFit) [best, bestFit] = [at, fit];
  }
  return best === -1 ? null : placeOf(page, best, best + exact.length);
}

function placeOf(page: QuotablePage, start: number, end: number): PassagePlace {
  const firstBlock = blockAt(page.begins, start);
  const lastBlock = blockAt(page.begins, end - 1);
  const original = (block: number, at: number) =>
    level(page.blocks[block] ?? '').places[at - (page.begins[block] ?? 0)] ?? 0;
  return {
    firstBlock,
    start: original(firstBlock, start),
    lastBlock,
    end: original(lastBlock, end - 1) + 1,
  };
}

/** The last block that begins at or before a place. */
function blockAt(begins: readonly number[], at: number): number {
  let [low, high] = [0, begins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((begins[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.at(-1 - shared) === b.at(-1 - shared)) shared += 1;
  return shared;
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
