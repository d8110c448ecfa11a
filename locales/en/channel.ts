import type { AskMode, AskSide } from '../../domain/advice/types';
import type { PartySide } from '../../domain/person/schema';
import { advice } from './advice';

/** What an ally is asked for, by where they stand towards the government (METHOD.md A-44). */
const mobilise: Readonly<Record<AskSide | 'unknown', string>> = {
  majority: advice.modes.mobilise,
  office:
    'Ally in office: ask for the decision itself, and for the arguments that their partners in government accept.',
  support:
    'Ally whose party supports the government from outside: ask to make that support count, and for a question or an amendment.',
  opposition:
    'Ally in the opposition: ask for a question that brings out figures, an amendment or a bill; lines move in the majority.',
  unknown: 'Ally: ask to move lines. Whether their party is in the majority is not on record.',
};

/** The channel that a side opens to whoever is not an ally (METHOD.md C2). */
const via: Readonly<Record<PartySide, string>> = {
  majority: 'In the majority: speak before the text is settled between partners.',
  support: 'Supports the government from outside: speak before the vote on which it depends.',
  opposition: 'In the opposition: a question or an amendment is within reach, a decision is not.',
};

/** How to work with a person: the mode, and the channel that their side of the government opens. */
export const channel = {
  sides: {
    majority: 'in the majority',
    support: 'supports from outside',
    opposition: 'in the opposition',
  } satisfies Record<PartySide, string>,
  mode: (mode: AskMode, side: AskSide | null) => {
    if (mode === 'mobilise') return mobilise[side ?? 'unknown'];
    return side === null || side === 'office' ? advice.modes[mode] : `${advice.modes[mode]} ${via[side]}`;
  },
  /** Where effort goes (METHOD.md A-59). */
  effort: (undecided: number) =>
    undecided === 0
      ? 'Nobody is undecided here: look for those who could be.'
      : `Effort pays most with the undecided: ${undecided === 1 ? 'one person' : `${undecided} people`} here.`,
  closedDoors: (count: number) =>
    `${count === 2 ? 'Two doors' : `${count} doors`} closed within a year: no further meeting for now. A letter, a question or the courts cost less, and effort is better spent on the undecided.`,
};
