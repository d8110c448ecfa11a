import type { Framing } from '../framing/framings';
import type { AdviceInput, InputMeeting } from './input';
import { fade, isFresh, NOTHING, type Entry, type Family } from './family';
import { EARLIER_LEGISLATURE, FORMER_ROLE, MASS, MEETING, PROMISE, TAG_HALF_LIFE, TAG_POINTS } from './weights';

/** Weight of words and exchanges of an earlier legislature or of a former office, 0…1. */
function eraWeight(input: AdviceInput, dated: { readonly date: string; readonly formerRole: boolean }): number {
  return eraFactor(isEarlierLegislature(input, dated.date), dated.formerRole);
}

/** Weight of what was said before this legislature, in an office no longer held, or both; 0…1. */
export function eraFactor(earlier: boolean, formerRole: boolean): number {
  return (earlier ? EARLIER_LEGISLATURE : 1) * (formerRole ? FORMER_ROLE : 1);
}

/** Whether a day lies before the current legislature. */
export function isEarlierLegislature(input: AdviceInput, date: string): boolean {
  return input.legislatureStart !== null && date < input.legislatureStart;
}

/** The officer's own indications (METHOD.md C3.1). A veto brings no points: it excludes. */
export function weighTags(input: AdviceInput): Family {
  const entries: Entry[] = [];
  let mass = 0;
  let fresh = false;
  for (const tag of input.tags) {
    if (tag.kind === 'never') continue;
    const weight = fade(tag.date, input.today, TAG_HALF_LIFE);
    entries.push({
      framing: tag.framing,
      kind: 'tag',
      key: tag.id,
      pointer: { table: 'tags', id: tag.id },
      date: tag.date,
      points: TAG_POINTS[tag.kind] * weight,
      reason: { code: 'tag', tag: tag.kind },
    });
    mass += MASS.tag * weight;
    fresh ||= isFresh(tag.date, input.today);
  }
  return { entries, mass, present: entries.length > 0, fresh, confirmed: entries.length > 0 };
}

/** What exchanges produced: per framing the mean of its tries, shrunk by one empty exchange (METHOD.md C3.3). */
export function weighMeetings(input: AdviceInput): Family {
  const tries = new Map<Framing, { meeting: InputMeeting; weight: number; tried: InputMeeting['tried'][number] }[]>();
  let mass = 0;
  let fresh = false;
  for (const meeting of input.meetings) {
    if (meeting.tried.length === 0) continue;
    const weight = fade(meeting.date, input.today, MEETING.halfLife) * eraWeight(input, meeting);
    for (const tried of meeting.tried) {
      const list = tries.get(tried.framing) ?? [];
      tries.set(tried.framing, list);
      list.push({ meeting, weight, tried });
    }
    mass += MASS.meeting * weight;
    fresh ||= isFresh(meeting.date, input.today);
  }
  const entries = [...tries].flatMap(([framing, list]) => {
    const together = list.reduce((sum, { weight }) => sum + weight, 0) + MEETING.shrink;
    return list.map(({ meeting, weight, tried }): Entry => ({
      framing,
      kind: 'meeting',
      key: meeting.id,
      pointer: { table: 'interactions', id: meeting.id },
      date: meeting.date,
      points: (MEETING.most * weight * MEETING.outcome[tried.outcome]) / together,
      reason: { code: 'tried', outcome: tried.outcome, tries: list.length },
    }));
  });
  return { entries, mass, present: tries.size > 0, fresh, confirmed: tries.size > 0 };
}

/** Promises that were not kept yet (METHOD.md C3.4). One without a framing tells nothing about framings. */
export function weighPromises(input: AdviceInput): Family {
  const given = new Map<Framing, number>();
  const entries: Entry[] = [];
  let mass = 0;
  for (const promise of input.promises) {
    if (promise.status === 'kept' || promise.framing === null) continue;
    const weight = fade(promise.date, input.today, PROMISE.halfLife);
    const already = given.get(promise.framing) ?? 0;
    const points = Math.min(PROMISE.points * weight, PROMISE.most - already);
    given.set(promise.framing, already + points);
    mass += MASS.promise * weight;
    entries.push({
      framing: promise.framing,
      kind: 'promise',
      key: promise.id,
      pointer: { table: 'commitments', id: promise.id },
      date: promise.date,
      points,
      reason: { code: 'promised', broken: promise.status === 'broken' },
    });
  }
  // A promise is an act, not a reading of the person: it neither confirms nor refreshes what is known (METHOD.md C4).
  return entries.length === 0 ? NOTHING : { entries, mass, present: true, fresh: false, confirmed: false };
}
