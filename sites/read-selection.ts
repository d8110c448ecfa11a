import type { Mention } from '../domain/page/schema';
import type { NameNearby, PassagePlace, SelectionReading } from '../domain/statement/selection';
import { collectBlocks, type PageBlock } from './collect-blocks';
import { bodyOf, parentOf, tagOf } from './dom';

/** The page as it was read last: the blocks and the names in them. */
export interface ReadingAtHand {
  readonly blocks: readonly PageBlock[];
  readonly mentions: readonly Mention[];
}

/** As in `domain/statement/selection.ts`, which must not come along to a page. */
const LONGEST_PASSAGE = 50_000;
/** Characters kept on each side, to find the words again. */
const CONTEXT = 48;
/** Names so many blocks above the passage still come along. */
const BLOCKS_ABOVE = 3;
const MOST_NAMES = 200;

const EDITABLE = '[contenteditable]:not([contenteditable=false i]), [role=textbox]';

/**
 * The words selected in this document, with where they stand. Nothing is changed in the page; the selection stays.
 * @param reading - `null` on a page that was not read: the words are still taken, their surroundings too.
 */
export function readSelection(window: Window, reading: ReadingAtHand | null): SelectionReading {
  const { document } = window;
  // A hostile page may put elements of its own in the place of what a document has (`dom.ts`): nothing is taken for granted.
  const title: unknown = document.title;
  const empty: SelectionReading = {
    refusal: 'nothing',
    text: '',
    length: 0,
    prefix: '',
    suffix: '',
    place: null,
    names: [],
    url: window.location.href,
    title: typeof title === 'string' ? title.slice(0, 500) : '',
  };
  const active = document.activeElement;
  if (active !== null && hasSelectedInput(active)) return { ...empty, refusal: 'form_field' };
  // Whoever selected last in a frame has its focus; words left selected in the page are then not what is meant.
  const focused = active === null ? '' : tagOf(active);
  if (focused === 'iframe' || focused === 'frame') return { ...empty, refusal: 'in_frame' };
  const selection = window.getSelection();
  const ranges: Range[] = [];
  for (let at = 0; at < (selection?.rangeCount ?? 0); at += 1) {
    const range = selection?.getRangeAt(at);
    if (range?.collapsed === false) ranges.push(range);
  }
  const [first] = ranges;
  if (first === undefined) return empty;
  const holder = first.commonAncestorContainer;
  const element = holder.nodeType === 1 ? (holder as Element) : parentOf(holder); // node type 1 is an element
  const isEditable = document.designMode === 'on' || (element?.closest(EDITABLE) ?? null) !== null;
  if (isEditable) return { ...empty, refusal: 'editable' };

  const body = bodyOf(document);
  const blocks = reading?.blocks ?? (body === null ? [] : collectBlocks(body, () => 'body'));
  const [from, to] = span(blocks, ranges);
  const pieces = blocks.slice(from, to).flatMap((block, index) => cut(block, from + index, ranges) ?? []);
  const firstPiece = pieces[0];
  const lastPiece = pieces.at(-1);
  if (firstPiece === undefined || lastPiece === undefined) {
    // In code, or in a part that came after the reading: the words as the browser shows them.
    const shown = String(selection).trim();
    if (shown === '') return empty;
    return limited({ ...empty, refusal: null, text: shown });
  }
  const text = pieces.map((piece) => flat(piece.text).trim()).join('\n');
  const place: PassagePlace = {
    firstBlock: firstPiece.block,
    start: firstPiece.start,
    lastBlock: lastPiece.block,
    end: lastPiece.end,
  };
  return limited({
    ...empty,
    refusal: null,
    text,
    prefix: lastWords(flat(blocks[place.firstBlock]?.text.slice(0, place.start) ?? '')),
    suffix: firstWords(flat(blocks[place.lastBlock]?.text.slice(place.end) ?? '')),
    place: reading === null ? null : place,
    names: reading === null ? [] : namesNear(place, reading.mentions),
  });
}

function limited(reading: SelectionReading): SelectionReading {
  const { length } = reading.text;
  if (length <= LONGEST_PASSAGE) return { ...reading, length };
  return { ...reading, refusal: 'too_long', text: '', length };
}

function hasSelectedInput(element: Element): boolean {
  if (tagOf(element) !== 'input' && tagOf(element) !== 'textarea') return false;
  const { selectionStart, selectionEnd } = element as HTMLInputElement; // both kinds have these
  return selectionStart !== selectionEnd;
}

/**
 * First block that is selected, and the one after the last: blocks stand in document order, and asking the range about each of the
 * thousands of a long page costs more than everything else.
 */
function span(blocks: readonly PageBlock[], ranges: readonly Range[]): readonly [number, number] {
  const isBefore = ({ nodes }: PageBlock) => {
    const last = nodes.at(-1);
    return last !== undefined && ranges.every((range) => range.comparePoint(last, last.data.length) < 0);
  };
  const isAfter = ({ nodes: [first] }: PageBlock) =>
    first !== undefined && ranges.every((range) => range.comparePoint(first, 0) > 0);
  try {
    return [firstWhere(blocks, (block) => !isBefore(block)), firstWhere(blocks, isAfter)];
  } catch {
    return [0, blocks.length]; // parts of the page were taken out since it was read: each block is asked
  }
}

/** Index of the first item for which something holds that then holds for all that follow; their number when it never does. */
function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Piece {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part of a block that is selected, without white space at its ends. */
function cut(block: PageBlock, index: number, ranges: readonly Range[]): Piece | null {
  let start = -1;
  let end = -1;
  let before = 0;
  for (const node of block.nodes) {
    for (const range of ranges) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (to <= from) continue;
      if (start < 0) start = before + from;
      end = before + to;
    }
    before += node.data.length;
  }
  if (start < 0) return null;
  const raw = block.text.slice(start, end);
  if (raw.trim() === '') return null;
  start += raw.length - raw.trimStart().length;
  end -= raw.length - raw.trimEnd().length;
  return { block: index, start, end, text: block.text.slice(start, end) };
}

function namesNear(place: PassagePlace, mentions: readonly Mention[]): NameNearby[] {
  return mentions
    .filter(
      ({ candidates, zone, form, block }) =>
        candidates.length === 1 &&
        zone !== 'chrome' &&
        form !== 'metonymy' &&
        block >= place.firstBlock - BLOCKS_ABOVE &&
        block <= place.lastBlock,
    )
    .slice(-MOST_NAMES)
    .map(({ candidates, block, start, end }) => ({ personId: candidates[0] ?? '', block, start, end }));
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Whole words only: a fragment link does not find half a word. */
function lastWords(text: string): string {
  return text.length <= CONTEXT
    ? text.trim()
    : text
        .slice(-CONTEXT)
        .replace(/^\S*\s/u, '')
        .trim();
}

function firstWords(text: string): string {
  return text.length <= CONTEXT
    ? text.trim()
    : text
        .slice(0, CONTEXT)
        .replace(/\s\S*$/u, '')
        .trim();
}
