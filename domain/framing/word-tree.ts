/**
 * The first words of phrases, letter by letter, in one flat table: a place stands for a beginning that some phrase has. Most
 * words of a text leave the tree after two or three letters, and from there on only their end is looked for.
 */
export interface WordTree {
  /** By slot the letter that leads to its place; 0 = free. */
  readonly letters: Uint16Array;
  /** By slot the place from which it leads there. */
  readonly origins: Int32Array;
  /** How many bits of a hash are dropped, so that what is left numbers the slots. */
  readonly dropped: number;
}

/** The place where every word begins. */
export const ROOT = 0;
/** No phrase begins like this. */
export const NOWHERE = -1;

/** 32 bits of the golden ratio: multiplied by it, neighbouring numbers end up far apart. */
const GOLDEN = 0x9e_37_79_b1;
/** Slots per letter: with a fifth of them free, few places have to be looked for further on. */
const ROOM = 1.25;

/**
 * An empty tree.
 * @param most - So many letters are added at most.
 */
export function makeWordTree(most: number): WordTree {
  let bits = 4;
  while (2 ** bits < most * ROOM) bits += 1;
  return { letters: new Uint16Array(2 ** bits), origins: new Int32Array(2 ** bits), dropped: 32 - bits };
}

/** How many places a tree may have, for tables by place. */
export function placesOf({ letters }: WordTree): number {
  return letters.length + 1;
}

function slotOf(tree: WordTree, place: number, letter: number): number {
  return Math.imul((place << 6) ^ letter, GOLDEN) >>> tree.dropped;
}

/** From a slot on the one that leads from a place by a letter, or the free one where it would stand. */
function searchFrom({ letters, origins }: WordTree, from: number, place: number, letter: number): number {
  let slot = from;
  for (;;) {
    const met = letters[slot] ?? 0;
    if (met === 0 || (met === letter && origins[slot] === place)) return slot;
    slot = (slot + 1) & (letters.length - 1);
  }
}

/** The place one letter further, or `NOWHERE`. Asked for every letter of every text: most are found, or not, at once. */
export function follow(tree: WordTree, place: number, letter: number): number {
  const first = slotOf(tree, place, letter);
  const met = tree.letters[first] ?? 0;
  if (met === 0) return NOWHERE;
  if (met === letter && tree.origins[first] === place) return first + 1;
  const slot = searchFrom(tree, first, place, letter);
  return tree.letters[slot] === 0 ? NOWHERE : slot + 1;
}

/** The place one letter further, made when there is none. */
export function grow(tree: WordTree, place: number, letter: number): number {
  const slot = searchFrom(tree, slotOf(tree, place, letter), place, letter);
  tree.letters[slot] = letter;
  tree.origins[slot] = place;
  return slot + 1;
}
