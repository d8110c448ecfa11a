import { foldText } from '../shared/fold';
import { tokenize } from '../framing/tokens';
import type { BlockZone } from './schema';

/** A block of a page's text, as the site reader gives it. */
export interface CountedBlock {
  readonly text: string;
  readonly zone: BlockZone;
}

/** A folded word, or two neighbours with a space between, and how often it stands on the page. */
export type WordCount = readonly [word: string, count: number];

/** Put before words of the title: `^detention` beside `detention`. */
export const TITLE_MARK = '^';

const SHORTEST_WORD = 3;
const LONGEST_WORD = 40;
/** Words read of one page: about the longest parliamentary report. */
const MOST_READ = 200_000;
/** Entries kept, most frequent first; words of the title always. */
const MOST_KEPT = 6_000;

/** Counts words block by block, so that the caller can pause between two blocks. */
export interface WordCounter {
  /** Counts one block; chrome (navigation, teasers, comments) is passed over. */
  add(block: CountedBlock): void;
  /** What was counted so far: words of the title first, then the most frequent. */
  counts(): WordCount[];
}

/**
 * The words of a text that are long enough to tell something, folded: lower case, no accents.
 * Shorter ones ("de", "of") are left out, so that "titre de séjour" is `titre`, `sejour`.
 */
export function telltaleWords(text: string): string[] {
  return tokenize(foldText(text).folded).words.filter(
    (word) => word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD,
  );
}

/** A counter of words and of neighbouring pairs. */
export function createWordCounter(): WordCounter {
  const title = new Map<string, number>();
  const body = new Map<string, number>();
  let read = 0;
  const count = (table: Map<string, number>, word: string) => table.set(word, (table.get(word) ?? 0) + 1);
  return {
    add({ text, zone }) {
      if (zone === 'chrome' || read >= MOST_READ) return;
      const table = zone === 'title' ? title : body;
      let before: string | null = null;
      for (const word of telltaleWords(text)) {
        if (read >= MOST_READ) return;
        read += 1;
        count(table, word);
        if (before !== null) count(table, `${before} ${word}`);
        before = word;
      }
    },
    counts() {
      const titled = [...title].map(([word, times]): WordCount => [`${TITLE_MARK}${word}`, times]);
      const frequent = [...body].toSorted((a, b) => b[1] - a[1]);
      return [...titled, ...frequent].slice(0, MOST_KEPT);
    },
  };
}

/** Counts the words of title and body in one go. */
export function countWords(blocks: readonly CountedBlock[]): WordCount[] {
  const counter = createWordCounter();
  for (const block of blocks) counter.add(block);
  return counter.counts();
}

/** As `countWords`, giving way after every few blocks. */
export function* countWordsInSlices(blocks: readonly CountedBlock[]): Generator<unknown, WordCount[]> {
  const counter = createWordCounter();
  for (const [at, block] of blocks.entries()) {
    counter.add(block);
    if (at % 16 === 15) yield;
  }
  yield;
  return counter.counts();
}
