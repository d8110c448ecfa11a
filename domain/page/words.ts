import { foldText } from '../shared/fold';
import { tokenize } from '../framing/tokens';
import type { BlockZone } from './schema';
import { LONGEST_WORD, SHORTEST_WORD, warmUp, WordTable } from './word-table';

/** A block of a page's text, as the site reader gives it. */
export interface CountedBlock {
  readonly text: string;
  readonly zone: BlockZone;
}

/** A folded word, or two neighbours with a space between, and how often it stands on the page. */
export type WordCount = readonly [word: string, count: number];

/** Put before words of the title: `^detention` beside `detention`. */
export const TITLE_MARK = '^';

/** Words read of one page: about the longest parliamentary report. */
const MOST_READ = 200_000;
/** Entries kept, most frequent first; words of the title always. */
const MOST_KEPT = 6_000;

/** Characters read before giving way: some tenths of a millisecond. */
const SLICE = 8_192;

/**
 * The words of a text that are long enough to tell something, folded: lower case, no accents.
 * Shorter ones ("de", "of") are left out, so that "titre de séjour" is `titre`, `sejour`.
 */
export function telltaleWords(text: string): string[] {
  return tokenize(foldText(text).folded).words.filter(
    (word) => word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD,
  );
}

/**
 * Counts the words of title and body, and neighbouring pairs within a block; chrome (navigation, teasers, comments) is passed over. The
 * words are those of `telltaleWords`.
 * @returns Words of the title first, then the most frequent.
 */
export function countWords(blocks: readonly CountedBlock[]): WordCount[] {
  const slices = countWordsInSlices(blocks);
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}

/** As `countWords`, giving way after every few blocks and within long ones. */
export function* countWordsInSlices(blocks: readonly CountedBlock[]): Generator<undefined, WordCount[]> {
  const counted = blocks.filter(({ zone }) => zone !== 'chrome');
  const length = counted.reduce((sum, { text }) => sum + text.length, 0);
  const left = { words: MOST_READ };
  const title = new WordTable(left);
  const body = new WordTable(left, roomFor(length));
  warmUp();
  yield;
  for (const few of together(counted)) {
    // Freshly joined strings are read twice as fast as those a page gives (`hot-loop.ts`).
    const joined = few.map(({ text }) => text).join('');
    let from = 0;
    for (const { text, zone } of few) {
      const table = zone === 'title' ? title : body;
      const end = from + text.length;
      for (; end - from > SLICE; from += SLICE) {
        table.read(joined, from, from + SLICE);
        yield;
      }
      table.read(joined, from, end);
      table.close();
      from = end;
    }
    yield;
    if (left.words === 0) break;
  }
  const titled = Array.from({ length: Math.min(title.size, MOST_KEPT) }, (_, at) => at + 1).map((entry): WordCount => [
    `${TITLE_MARK}${title.spell(entry)}`,
    title.timesOf(entry),
  ]);
  const frequent = body.byFrequency(MOST_KEPT - titled.length);
  yield;
  return [...titled, ...frequent.map((entry): WordCount => [body.spell(entry), body.timesOf(entry)])];
}

/** Room for the words and pairs of a text, which are one for every ten letters of a long text: making room later means moving all. */
function roomFor(length: number): number {
  return 2 ** Math.min(17, Math.max(10, Math.ceil(Math.log2(length / 10 + 1))));
}

/** Blocks by few: as many as make a slice. */
function* together(blocks: readonly CountedBlock[]): Generator<CountedBlock[]> {
  let few: CountedBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    few.push(block);
    length += block.text.length;
    if (length < SLICE) continue;
    yield few;
    few = [];
    length = 0;
  }
  yield few;
}
