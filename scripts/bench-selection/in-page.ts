import { collectBlocks } from '../../sites/collect-blocks';
import { readSelection, type ReadingAtHand } from '../../sites/read-selection';

/** Runs in the page: selects, then reads the selection again and again. */
export interface SelectionInPage {
  /** Selects from the start of one paragraph to `characters` further on. @returns Characters read, `-1` when it was refused. */
  select(from: number, characters: number): number;
  /** Milliseconds of each of some readings. @param isRead - Whether the page was read before, as watched pages are. */
  time(isRead: boolean, rounds: number): number[];
}

let reading: ReadingAtHand | null = null;

function select(from: number, characters: number): number {
  const paragraphs = document.querySelectorAll('p');
  const range = document.createRange();
  const first = paragraphs[from]?.firstChild;
  if (first === null || first === undefined) return -1;
  range.setStart(first, 0);
  let left = characters;
  for (let at = from; at < paragraphs.length; at += 1) {
    const text = paragraphs[at]?.firstChild;
    if (text === null || text === undefined) continue;
    const length = text.textContent?.length ?? 0;
    range.setEnd(text, Math.min(left, length));
    left -= length;
    if (left <= 0) break;
  }
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  const read = readSelection(window, null);
  return read.refusal === null ? read.length : -1;
}

function time(isRead: boolean, rounds: number): number[] {
  reading ??= { blocks: collectBlocks(document.body, () => 'body'), mentions: [] };
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    readSelection(window, isRead ? reading : null);
    return performance.now() - start;
  });
}

Object.assign(globalThis, { selectionBench: { select, time } satisfies SelectionInPage });
