import type { SpeakerTurn } from '../domain/page/schema';
import type { PageBlock } from './collect-blocks';
import { parentOf } from './dom';
import type { Speaker, TurnMark } from './site';

/**
 * Turns of speech as stretches of blocks. A block belongs to the last mark that has begun by then, wherever in the page the mark's
 * element ends.
 * @param marks - In document order; a mark in an element without text opens no turn.
 */
export function placeTurns(marks: readonly TurnMark[], blocks: readonly PageBlock[], root: Element): SpeakerTurn[] {
  if (marks.length === 0) return [];
  const order = new Map<Element, number>(marks.map((mark, index) => [mark.at, index]));
  const turns: SpeakerTurn[] = [];
  let current = -1;
  let speaker: Speaker | null = null;
  let firstBlock = 0;
  const close = (next: number): void => {
    if (speaker !== null && next > firstBlock) turns.push({ speaker, firstBlock, lastBlock: next - 1 });
  };
  blocks.forEach((block, index) => {
    const mark = markAround(block, order, root);
    if (mark <= current) return;
    close(index);
    current = mark;
    speaker = marks[mark]?.speaker ?? null;
    firstBlock = index;
  });
  close(blocks.length);
  return turns;
}

/** Index of the innermost mark a block stands in; -1 for none. */
function markAround(block: PageBlock, order: ReadonlyMap<Element, number>, root: Element): number {
  const text = block.nodes[0];
  let element: Element | null = text === undefined ? block.element : parentOf(text);
  while (element !== null) {
    const mark = order.get(element);
    if (mark !== undefined) return mark;
    if (element === root) return -1;
    element = parentOf(element);
  }
  return -1;
}
