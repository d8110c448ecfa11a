import type { ProblemCode, RosterProblem } from './roster';

/** What was found wrong while reading a file. `refuse` makes the file unusable, `leaveOut` only the value. */
export interface ProblemLog {
  refuse(place: string, code: ProblemCode, value: unknown): void;
  leaveOut(place: string, code: ProblemCode, value: unknown): void;
  readonly refused: readonly RosterProblem[];
  readonly refusedTotal: number;
  readonly leftOut: readonly RosterProblem[];
}

const MAX_PROBLEMS = 100;

/** An empty log; it keeps the first 100 problems of each kind and counts the rest. */
export function createProblemLog(): ProblemLog {
  const refused: RosterProblem[] = [];
  const leftOut: RosterProblem[] = [];
  let refusedTotal = 0;
  return {
    refused,
    leftOut,
    get refusedTotal() {
      return refusedTotal;
    },
    refuse(place, code, value) {
      refusedTotal += 1;
      if (refused.length < MAX_PROBLEMS) refused.push({ place, code, value: show(value) });
    },
    leaveOut(place, code, value) {
      if (leftOut.length < MAX_PROBLEMS) leftOut.push({ place, code, value: show(value) });
    },
  };
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? '');
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
