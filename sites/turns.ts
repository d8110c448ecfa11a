import type { SpeakerTurn } from '../domain/page/schema';
import type { PageBlock } from './collect-blocks';
import { parentOf } from './dom';
import { bareName } from './people';
import type { Speaker, TurnMark } from './site';

/**
 * Turns of speech as stretches of blocks. A block belongs to the last mark that has begun by then, wherever in the page the mark's
 * element ends. People who speak at once have a turn each over the same blocks.
 * @param marks - In document order; a mark in an element without text opens no turn.
 */
export function placeTurns(marks: readonly TurnMark[], blocks: readonly PageBlock[], root: Element): SpeakerTurn[] {
  if (marks.length === 0) return [];
  const known = new Map<Element | null, number>([
    [null, -1],
    [root, -1],
  ]);
  for (const [index, mark] of marks.entries()) known.set(mark.at, index);
  const turns: SpeakerTurn[] = [];
  let current = -1;
  let speaker: Speaker | null = null;
  let firstBlock = 0;
  const close = (next: number): void => {
    if (speaker === null || next <= firstBlock) return;
    for (const one of speakersOf(speaker)) turns.push({ speaker: one, firstBlock, lastBlock: next - 1 });
  };
  blocks.forEach((block, index) => {
    const mark = markAround(block, known);
    if (mark <= current) return;
    close(index);
    current = mark;
    speaker = marks[mark]?.speaker ?? null;
    firstBlock = index;
  });
  close(blocks.length);
  return turns;
}

/**
 * Index of the innermost mark a block stands in; -1 for none.
 * @param known - The marks by their elements, and where looking ends; grows by the elements looked at, which blocks share.
 */
function markAround(block: PageBlock, known: Map<Element | null, number>): number {
  const text = block.nodes[0];
  const passed: Element[] = [];
  let element: Element | null = text === undefined ? block.element : parentOf(text);
  let mark = known.get(element);
  while (mark === undefined && element !== null) {
    passed.push(element);
    element = parentOf(element);
    mark = known.get(element);
  }
  for (const one of passed) known.set(one, mark ?? -1);
  return mark ?? -1;
}

/** Between two people: `M. Bram De Kesel et Mme Odile Vannieuwpoort`. */
const TOGETHER = /\s+(?:et|en|and|&)\s+(?=\p{Lu})|\s+(?:et|en)\s+(?=de heer |mevrouw )/u;
/** A part of such a label that is a person: an honorific and a name, or two words with a capital. */
const PERSON = /^(?:(?:MM?\.|Mmes?|Mlle|De heer|de heer|Mevrouw|mevrouw)\s+\p{Lu}|\p{Lu}\S+\s+(?:\S+\s+)*\p{Lu})/u;

/**
 * The people of one label. Of two, neither gets the label's official id, party or role: it does not say whose they are.
 */
function speakersOf(speaker: Speaker): Speaker[] {
  const parts = speaker.name.split(TOGETHER);
  if (parts.length < 2 || !parts.every((part) => PERSON.test(part))) return [speaker];
  return parts.map((part) => ({ name: bareName(part) }));
}
