import { ASK_LEVELS, type AskLevel } from '../framing/framings';
import type { InteractionId } from '../interaction/schema';
import type { PolicyWindow, StanceValue } from '../issue/schema';
import { daysBetween } from '../shared/dates';
import type { AdviceInput, InputPromise } from './input';
import type { Ask, AskMode, AskStep } from './types';

/** Refusals and closed doors count for a year (METHOD.md C6.5, C6.6). */
const REFUSAL_DAYS = 365;

const WINDOW_CEILING: Readonly<Record<PolicyWindow, AskLevel>> = {
  open: 'ideal',
  normal: 'ideal',
  narrow: 'reformist',
  closed: 'minimal',
};

function height(level: AskLevel): number {
  return ASK_LEVELS.indexOf(level);
}

function lowerOf(a: AskLevel, b: AskLevel): AskLevel {
  return height(a) <= height(b) ? a : b;
}

const BASE: Readonly<Record<StanceValue, AskLevel>> = {
  [2]: 'ideal',
  [1]: 'ideal',
  [0]: 'reformist',
  [-1]: 'minimal',
  [-2]: 'minimal',
};

function baseLevel(stance: StanceValue, executive: boolean): AskLevel {
  return stance === 1 && executive ? 'reformist' : BASE[stance];
}

function modeOf(stance: StanceValue): AskMode {
  if (stance === 2) return 'mobilise';
  return stance <= -1 ? 'contain' : 'persuade';
}

/** The promise not kept, on this issue, that asks for most; the newest of equals. */
export function findLever(input: AdviceInput): InputPromise | null {
  const open = input.promises.filter((promise) => promise.onIssue && promise.status !== 'kept');
  const asked = (promise: InputPromise) => (promise.askLevel === null ? -1 : height(promise.askLevel));
  const best = open.toSorted((a, b) => asked(b) - asked(a) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return best[0] ?? null;
}

/** Exchanges within a year in which a door closed and none opened, whatever the framing and the issue. */
function findClosedDoors({ meetings, today }: AdviceInput): InteractionId[] {
  return meetings
    .filter(({ date }) => daysBetween(date, today) <= REFUSAL_DAYS)
    .filter(
      ({ tried }) =>
        tried.some(({ outcome }) => outcome === 'closed' || outcome === 'backfired') &&
        !tried.some(({ outcome }) => outcome === 'engaged' || outcome === 'commitment'),
    )
    .map(({ id }) => id);
}

/** Closed doors after which no meeting is sought for a while (METHOD.md A-60, C6.6). */
const ENOUGH_CLOSED_DOORS = 2;

/** Whether meeting this person again would be effort wasted for now. */
export function areDoorsClosed({ closedDoors }: Pick<Ask, 'closedDoors'>): boolean {
  return closedDoors.length >= ENOUGH_CLOSED_DOORS;
}

/**
 * Chooses the one level of the ask, each step on record (METHOD.md C6).
 * @param input - Sifted: newest first, nothing dated in the future.
 */
export function chooseAsk(input: AdviceInput): Ask {
  const { stance, issue } = input;
  const side = input.executive === false ? (input.side ?? null) : 'office';
  if (stance === null) {
    const code = input.isStanceCorrected === true ? 'stance_corrected' : 'no_stance';
    return { level: null, mode: null, side, closedDoors: [], text: null, steps: [{ code }] };
  }
  const steps: AskStep[] = [];
  const executive = input.executive !== false;
  let level = baseLevel(stance.value, executive);
  steps.push({ code: 'base', stance: stance.value, executive, level });

  const lever = findLever(input);
  const promised = lever?.askLevel ?? null;
  if (lever !== null && promised !== null && height(promised) > height(level)) {
    level = promised;
    steps.push({ code: 'promise_lifts', commitmentId: lever.id, level });
  }

  const { window } = issue;
  const ceiling = WINDOW_CEILING[window];
  if (height(level) > height(ceiling)) {
    if (promised === level) steps.push({ code: 'promise_exempt', window, level });
    else {
      level = ceiling;
      steps.push({ code: 'window_lowers', window, level });
    }
  } else if (window === 'narrow' || window === 'closed') steps.push({ code: 'window_stays', window, level });

  if (issue.jointLine !== null) {
    const { partner, askCeiling } = issue.jointLine;
    const capped = lowerOf(level, askCeiling);
    steps.push({ code: capped === level ? 'joint_line_stays' : 'joint_line_lowers', partner, level: capped });
    level = capped;
  }

  const refused = input.meetings.filter(
    (meeting) => meeting.refusedAsk === level && daysBetween(meeting.date, input.today) <= REFUSAL_DAYS,
  ).length;
  const lower = ASK_LEVELS[height(level) - 1];
  if (refused >= 2 && lower !== undefined) {
    level = lower;
    steps.push({ code: 'refusals_lower', count: refused, level });
  } else if (refused >= 2) steps.push({ code: 'refusals_at_lowest', count: refused, level });
  else if (refused === 1) steps.push({ code: 'refused_once', level });

  const text = issue.asks[level];
  const isWritten = Object.values(text).some((words) => words !== '');
  const mode = modeOf(stance.value);
  const closedDoors = mode === 'contain' ? findClosedDoors(input) : [];
  return { level, mode, side, closedDoors, text: isWritten ? text : null, steps };
}
