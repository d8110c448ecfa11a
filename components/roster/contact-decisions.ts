import type { Answers } from '../../domain/roster/answers';
import type { ContactProblem } from '../../domain/roster/contact';
import type { BossAnswers } from '../../domain/roster/find-boss';
import type { KeptRemarks } from './keep-remarks';

/** What the officer decided so far; all of it counts for this import only. */
export interface ContactDecisions {
  readonly answers: Answers;
  readonly bosses: BossAnswers;
  /** Rows she does not want. */
  readonly leftOut: ReadonlySet<string>;
  readonly keepsRemarks: boolean;
}

/** What the report tells besides the numbers. */
export interface DoneContacts extends KeptRemarks {
  /** People whose remarks were left out. */
  readonly remarksLeftOut: number;
  readonly problems: readonly ContactProblem[];
  readonly withoutBoss: number;
}
