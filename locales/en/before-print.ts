import type { BriefGap } from '../../domain/brief/check-brief';
import type { Sentences } from '../say';
import { framing } from './framing';

const label = (name: keyof typeof framing.framings) => framing.framings[name].label;
const list = (titles: readonly string[]) => titles.join('; ');

const gaps: Sentences<BriefGap> = {
  value_alone: ({ framing: name }) =>
    `“${label(name)}” stands on a value alone: link a law, a ruling or a figure to it first.`,
  argument_unsourced: ({ framing: name }) => `“${label(name)}” has no source under it.`,
  figure_unsourced: ({ framing: name, figure }) =>
    `“${label(name)}” gives the figure ${figure}, which no source under it holds.`,
  limit_missing: ({ titles }) => `What this does not prove is not written in this language: ${list(titles)}.`,
  source_unlinked: ({ titles }) => `No link to the source: ${list(titles)}.`,
  house_word: ({ avoid, say }) => `We do not write “${avoid}” but “${say}”.`,
  better_unsaid: ({ words, framing: name }) =>
    name === null
      ? `“${words}”: better not to someone in office.`
      : `“${words}”: better not said where the argument is “${label(name)}”.`,
};

/** What the officer looks at before a brief is printed, and sources put on the table. Read gaps with `say`. */
export const beforePrint = {
  title: (count: number) => (count === 1 ? 'Before you print: one point' : `Before you print: ${count} points`),
  gaps,
  unsaid: (words: string, name: keyof typeof framing.framings | null) =>
    gaps.better_unsaid({ code: 'better_unsaid', words, framing: name }),
  doesNotProve: 'Does not prove:',
  noSource: 'No source of ours carries this framing here yet.',
  noSourceForValue: 'No source of ours carries this framing here yet, and a value alone persuades few.',
};
