import { figuresIn } from '../advice/shared-figures';
import { findUnsaid } from '../framing/find-unsaid';
import type { Framing } from '../framing/framings';
import { VALUE_FRAMINGS } from '../framing/value-framings';
import type { InterfaceLanguage } from '../shared/language';
import type { BriefArgument, BriefEvidence, TranslatedText } from './brief-model';
import { findSlips } from './check-vocabulary';
import type { HouseTerm } from './house-vocabulary';

/** What to look at before a brief is printed. The officer decides; nothing is held back. */
export type BriefGap =
  /** A value without law or figure behind it persuades nobody who does not hold it (METHOD.md A-54). */
  | { readonly code: 'value_alone'; readonly framing: Framing }
  | { readonly code: 'argument_unsourced'; readonly framing: Framing }
  /** A figure in our words that none of the sources under them holds. */
  | { readonly code: 'figure_unsourced'; readonly framing: Framing; readonly figure: string }
  /** Borrowed claims link to their source and say what they do not prove (METHOD.md A-52, E-7). */
  | { readonly code: 'source_unlinked' | 'limit_missing'; readonly titles: readonly string[] }
  | { readonly code: 'house_word'; readonly avoid: string; readonly say: string }
  /** `framing` `null`: not to someone in office (METHOD.md A-53). */
  | { readonly code: 'better_unsaid'; readonly words: string; readonly framing: Framing | null };

/** An argument as it will stand, with the framing it was written in, which a leave-behind does not print. */
export interface CheckedArgument {
  readonly framing: Framing;
  readonly argument: BriefArgument;
}

/** What is checked: our own words only. Theirs are quoted as they are. */
export interface BriefCheck {
  readonly arguments: readonly CheckedArgument[];
  readonly ask: TranslatedText | null;
  readonly vocabulary: readonly HouseTerm[];
  readonly isToOffice: boolean;
  readonly language: InterfaceLanguage;
}

function titlesOf(evidence: readonly BriefEvidence[]): string[] {
  return [...new Set(evidence.map(({ title, source }) => title.text ?? source.title))];
}

function findUnbacked({ framing, argument }: CheckedArgument): BriefGap[] {
  if (argument.text.missing !== undefined || argument.evidence.length > 0) return [];
  return [{ code: VALUE_FRAMINGS.has(framing) ? 'value_alone' : 'argument_unsourced', framing }];
}

function findUnsourcedFigures({ framing, argument: { text, evidence } }: CheckedArgument): BriefGap[] {
  if (text.text === undefined || evidence.length === 0) return [];
  const held = evidence.flatMap(({ title, figure, doesNotProve }) =>
    [title, figure, doesNotProve].map((one) => one?.text ?? ''),
  );
  const known = figuresIn(held.join(' · '));
  return [...figuresIn(text.text)]
    .filter((figure) => !known.has(figure))
    .map((figure): BriefGap => ({ code: 'figure_unsourced', framing, figure }));
}

function findWords({ arguments: items, ask, vocabulary, isToOffice, language }: BriefCheck): BriefGap[] {
  const written = [
    ...(ask?.text === undefined ? [] : [{ framing: null, text: ask.text }]),
    ...items.flatMap(({ framing, argument: { text } }) =>
      text.text === undefined ? [] : [{ framing, text: text.text }],
    ),
  ];
  const slips = written.flatMap(({ text }) => findSlips(text, vocabulary));
  const house = [...new Map(slips.map((slip) => [slip.avoid, slip])).values()];
  const unsaid = written.flatMap(({ framing, text }) => findUnsaid(text, framing, isToOffice, language));
  return [
    ...house.map(({ avoid, say }): BriefGap => ({ code: 'house_word', avoid, say })),
    ...unsaid.map(({ words, framing }): BriefGap => ({ code: 'better_unsaid', words, framing })),
  ];
}

/** The truth test before a brief is printed, and the words of the house (METHOD.md A-52…, E-7). */
export function checkBrief(check: BriefCheck): readonly BriefGap[] {
  const evidence = check.arguments.flatMap(({ argument }) => argument.evidence);
  const unlinked = titlesOf(evidence.filter(({ source }) => source.url === undefined));
  const unlimited = titlesOf(evidence.filter(({ doesNotProve }) => doesNotProve?.text === undefined));
  return [
    ...check.arguments.flatMap(findUnbacked),
    ...check.arguments.flatMap(findUnsourcedFigures),
    ...(unlimited.length === 0 ? [] : [{ code: 'limit_missing', titles: unlimited } as const]),
    ...(unlinked.length === 0 ? [] : [{ code: 'source_unlinked', titles: unlinked } as const]),
    ...findWords(check),
  ];
}
