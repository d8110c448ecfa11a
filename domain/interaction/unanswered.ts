import type { Correction } from '../advice/correction';
import { addDays } from '../shared/dates';
import type { Interaction } from './schema';

/** A week is a fair time to answer in: before it nobody is late. */
const PATIENCE_DAYS = 7;
/** What nobody answered in half a year is no matter of this week any more. */
const STALE_DAYS = 182;

const isStruck = (corrections: readonly Correction[] = []) =>
  corrections.some(({ kind, withdrawnOn }) => kind === 'outdated' && withdrawnOn === undefined);

/** The same people, as far as one of them may answer for the other. */
const shares = (left: readonly string[], right: readonly string[]) => left.some((id) => right.includes(id));

/** On one issue, or one of the two says nothing of issues. */
const isAbout = (left: readonly string[], right: readonly string[]) =>
  left.length === 0 || right.length === 0 || shares(left, right);

/**
 * What we asked and got no answer to, longest waiting first: nothing is noted as answered, and nothing came from these people on it
 * since. Asked again, only the newest counts. An ask of the last week is not late, one of more than half a year is over.
 * @param exchanges - In any order; those still to come are passed over.
 * @param today - Civil date in the officer's zone.
 */
export function findUnansweredAsks(exchanges: readonly Interaction[], today: string): Interaction[] {
  const past = exchanges.filter(({ date, deletedAt }) => deletedAt === undefined && date <= today);
  const [from, until] = [addDays(today, -STALE_DAYS), addDays(today, -PATIENCE_DAYS)];
  const isLater = (one: Interaction, than: Interaction) =>
    one.date > than.date || (one.date === than.date && one.id > than.id);
  const isSettled = (ask: Interaction) =>
    past.some(
      (other) =>
        other.id !== ask.id &&
        isLater(other, ask) &&
        shares(other.personIds, ask.personIds) &&
        isAbout(other.issueIds, ask.issueIds) &&
        (other.direction === 'in' || (other.answered ?? '') !== '' || (other.asked ?? '') !== ''),
    );
  return past
    .filter(
      ({ direction, asked, answered, date, corrections }) =>
        direction === 'out' &&
        (asked ?? '') !== '' &&
        (answered ?? '') === '' &&
        date >= from &&
        date <= until &&
        !isStruck(corrections),
    )
    .filter((ask) => !isSettled(ask))
    .toSorted((a, b) => a.date.localeCompare(b.date) || (a.id < b.id ? -1 : 1));
}
