import type { SpeakerTurn } from '../domain/page/schema';
import type { PageBlock } from './collect-blocks';
import { parentOf } from './dom';
import type { Speaker, TurnMark } from './site';

/**
 * Turns of speech as stretches of blocks. A block belongs to the mark it stands in, or else to the last mark before it.
 * @param marks - In document order; a mark in an element without text of its own opens no turn.
 */
export function placeTurns(marks: readonly TurnMark[], blocks: readonly PageBlock[], root: Element): SpeakerTurn[] {
  if (marks.length === 0) return [];
  const byElement = new Map<Element, TurnMark>(marks.map((mark) => [mark.at, mark]));
  const turns: SpeakerTurn[] = [];
  let speaker: Speaker | null = null;
  let firstBlock = 0;
  let current: TurnMark | null = null;
  const close = (next: number): void => {
    if (speaker !== null && next > firstBlock) turns.push({ speaker, firstBlock, lastBlock: next - 1 });
  };
  blocks.forEach((block, index) => {
    const mark = markAround(block, byElement, root);
    if (mark === null || mark === current) return;
    close(index);
    current = mark;
    speaker = mark.speaker;
    firstBlock = index;
  });
  close(blocks.length);
  return turns;
}

function markAround(block: PageBlock, marks: ReadonlyMap<Element, TurnMark>, root: Element): TurnMark | null {
  const text = block.nodes[0];
  let element: Element | null = text === undefined ? block.element : parentOf(text);
  while (element !== null) {
    const mark = marks.get(element);
    if (mark !== undefined) return mark;
    if (element === root) return null;
    element = parentOf(element);
  }
  return null;
}
