import type { AskStep } from '../../domain/advice/types';
import type { PolicyWindow, StanceValue } from '../../domain/issue/schema';
import type { Sentences } from '../say';
import { framing } from './framing';

/** Where the person stands, as the beginning of a sentence. */
export const stanceSentences: Readonly<Record<`${StanceValue}`, string>> = {
  '2': 'This person is an ally on this issue',
  '1': 'This person is rather in favour on this issue',
  '0': 'This person is undecided on this issue',
  '-1': 'This person is rather opposed on this issue',
  '-2': 'This person is opposed on this issue',
};

/** What can be won now, as the beginning of a sentence. */
export const windowSentences: Readonly<Record<PolicyWindow, string>> = {
  open: 'Much can be won now (open window)',
  normal: 'As much as usual can be won now',
  narrow: 'Little can be won now (narrow window)',
  closed: 'Nothing can be won for now (closed window)',
};

/** The steps to the level of the ask, each a sentence to say aloud (METHOD.md C6). */
export const askSteps: Sentences<AskStep> = {
  no_stance: () => 'No position on this issue is on record: no level is proposed.',
  stance_corrected: () => 'The position on record was corrected: it no longer counts, and no level is proposed.',
  base: ({ stance, executive, level }) =>
    `${stanceSentences[`${stance}`]}${executive ? ' and is in executive office' : ''}: we start from the ${framing.askLevels[level]} ask.`,
  promise_lifts: ({ level }) =>
    `An open commitment goes further: we ask that it be kept, and that is the ${framing.askLevels[level]} ask.`,
  window_lowers: ({ window, level }) =>
    `${windowSentences[window]}: we come down to the ${framing.askLevels[level]} ask.`,
  window_stays: ({ window }) => `${windowSentences[window]}, and this ask already allows for it.`,
  promise_exempt: ({ window }) => `${windowSentences[window]}, but this was promised: the ask stays.`,
  joint_line_lowers: ({ partner, level }) =>
    `The joint line${partner === null ? '' : ` with ${partner}`} sits lower: we come down to the ${framing.askLevels[level]} ask.`,
  joint_line_stays: ({ partner }) =>
    `The joint line${partner === null ? '' : ` with ${partner}`} allows this ask: it stays.`,
  refusals_lower: ({ count, level }) =>
    `Refused ${count} times within a year: we come down to the ${framing.askLevels[level]} ask.`,
  refused_once: () => 'Refused once within a year: we do not come down yet.',
  refusals_at_lowest: ({ count }) => `Refused ${count} times within a year, and already the smallest ask: it stays.`,
};
