import { foldText } from '../shared/fold';
import type { LexiconLanguage } from './framing-record';
import type { Framing } from './framings';
import { compilePhrases, findPhrases, type PhraseTable } from './phrase-table';
import { UNSAID_TO_OFFICE, UNSAID_WORDS, WORDS_OF_TREATIES } from './unsaid-words';

/** Words of a draft that its framing, or its listener, had better not hear. Places are UTF-16 units, end excluded. */
export interface UnsaidWords {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The framing whose "do not say" it is; `null`: not to someone in office. */
  readonly framing: Framing | null;
}

function tableOf<Value>(phrases: readonly string[], value: Value): PhraseTable<Value> {
  return compilePhrases(phrases.map((phrase) => ({ phrase, value })));
}

/**
 * Finds in a draft of ours what the sheet of its framing says not to say, and "inhuman" towards someone in office, unless
 * it is a treaty that says it (METHOD.md A-53, C1). The officer is told; nothing is changed.
 * @param framing - The framing of the draft; `null` = none.
 */
export function findUnsaid(
  draft: string,
  framing: Framing | null,
  isToOffice: boolean,
  language: LexiconLanguage,
): readonly UnsaidWords[] {
  const { folded, placeOf } = foldText(draft);
  const ofFraming = framing === null ? [] : (UNSAID_WORDS[framing]?.[language] ?? []);
  const allowed = findPhrases(tableOf(WORDS_OF_TREATIES[language], null), folded);
  return [
    ...findPhrases(tableOf(ofFraming, framing), folded),
    ...(isToOffice ? findPhrases(tableOf(UNSAID_TO_OFFICE[language], null), folded) : []),
  ]
    .filter((found) => !allowed.some((right) => right.start <= found.start && found.end <= right.end))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, value }) => {
      const [from, to] = [placeOf(start), placeOf(end - 1) + 1];
      return { words: draft.slice(from, to), start: from, end: to, framing: value };
    });
}
