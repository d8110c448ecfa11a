import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, countWordsInSlices, telltaleWords, type CountedBlock } from '../../../domain/page/words';
import { fold } from '../../../domain/shared/fold';
import { IN_WORD, UNEVEN, unitOf } from '../../../domain/shared/units';

/** The definition: what `countWords` must give, word by word and with strings. */
function countPlainly(blocks: readonly CountedBlock[]): [string, number][] {
  const title = new Map<string, number>();
  const body = new Map<string, number>();
  let read = 0;
  for (const { text, zone } of blocks) {
    if (zone === 'chrome') continue;
    const table = zone === 'title' ? title : body;
    let before: string | null = null;
    for (const word of telltaleWords(text)) {
      if (read === 200_000) break;
      read += 1;
      for (const entry of before === null ? [word] : [word, `${before} ${word}`])
        table.set(entry, (table.get(entry) ?? 0) + 1);
      before = word;
    }
  }
  const titled = [...title].map(([word, count]): [string, number] => [`^${word}`, count]);
  return [...titled, ...[...body].toSorted((a, b) => b[1] - a[1])].slice(0, 6_000);
}

const RUN = { seed: 20_261_121, numRuns: 600 };
/** Few letters, so that words come again; signs that fold to two letters, to none, or part words. */
const letter = fc.constantFrom(
  ..."aabbeeisSÉéñøœŒßæĳ09 \u0301\u00ad’'-.,؟한ﬁΣ\ud83d\ude00\u00a0\u2029\u200b".split(''),
);
const text = fc.oneof(
  fc.array(letter, { maxLength: 60 }).map((letters) => letters.join('')),
  fc
    .array(fc.constantFrom('de', 'titre', 'séjour', 'TITRE', 'cœur', 'x'.repeat(41), 'y'.repeat(40), 'asile'), {
      maxLength: 30,
    })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const blocks = fc.array(
  fc.record({ text, zone: fc.constantFrom('title' as const, 'body' as const, 'body' as const, 'chrome' as const) }),
  {
    maxLength: 12,
  },
);

/** A linear congruential generator: the same numbers at every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
}

describe('counting the words of a page', () => {
  it('gives what the plain definition gives, in the same order, for any blocks', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        expect(countWords(given)).toEqual(countPlainly(given));
      }),
      RUN,
    );
  });

  it('gives the same for long pages, where tables grow, words are cut off and most entries are left out', () => {
    for (const seed of [1, 2, 3]) {
      const roll = dice(seed);
      const word = () => (roll(9) === 0 ? `cœur${roll(400)}é` : `mot${roll(1 + roll(40_000))}`);
      const long = Array.from({ length: seed === 3 ? 210_000 : 30_000 }, word).join(seed === 2 ? '\u00a0' : ' ');
      const given: CountedBlock[] = [
        { text: 'Le titre de séjour', zone: 'title' },
        ...Array.from({ length: 50 }, () => ({
          text: Array.from({ length: 40 }, word).join(', '),
          zone: 'body' as const,
        })),
        { text: long, zone: 'body' },
        { text: 'Un autre titre de séjour', zone: 'title' },
      ];
      expect(countWords(given)).toEqual(countPlainly(given));
    }
  });

  it('gives way every 8,192 characters, also within one block', () => {
    const slices = countWordsInSlices([{ text: 'asile '.repeat(20_000), zone: 'body' }]);
    expect([...slices].length).toBeGreaterThanOrEqual(14);
  });

  it('reads a folded text as it stands: no folded unit folds to several, and a letter stays one', () => {
    const isLetter = (code: number) => (unitOf(code) & IN_WORD) !== 0;
    const codes = Array.from({ length: 0x1_00_00 }, (_, code) => code);
    const wrong = codes.filter((code) => {
      const units = fold(String.fromCharCode(code))
        .split('')
        .map((unit) => unit.charCodeAt(0));
      const [only = 0] = units;
      return (
        units.some((unit) => (unitOf(unit) & UNEVEN) !== 0) || (units.length === 1 && isLetter(only) !== isLetter(code))
      );
    });
    expect(wrong).toEqual([]);
  });
});
