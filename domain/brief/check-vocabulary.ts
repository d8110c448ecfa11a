import { foldText } from '../shared/fold';
import { compilePhrases, findPhrases } from '../framing/phrase-table';
import type { HouseTerm } from './house-vocabulary';

/** A term found in a draft; places are UTF-16 units of the draft, end excluded. */
export interface VocabularySlip extends HouseTerm {
  readonly start: number;
  readonly end: number;
}

/** Finds the terms that the house leaves out (METHOD.md A-57). Quotations keep their words: check drafts, not quotes. */
export function findSlips(draft: string, terms: readonly HouseTerm[]): VocabularySlip[] {
  const { folded, placeOf } = foldText(draft);
  const table = compilePhrases(terms.map((term) => ({ phrase: term.avoid, value: term })));
  const allowed = findPhrases(compilePhrases(terms.map((term) => ({ phrase: term.say, value: null }))), folded);
  return findPhrases(table, folded)
    .filter((slip) => !allowed.some((right) => right.start <= slip.start && slip.end <= right.end))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, value }) => ({
      ...value,
      start: placeOf(start),
      end: placeOf(end - 1) + 1,
    }));
}
