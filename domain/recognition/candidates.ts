import type { NamesIndex } from './open-index';

/** Most candidates that a mention offers. */
const MOST = 50;

/**
 * People who may be meant by a mention, as numbers of the index. One for all mentions of the same people: a page names the same people
 * again and again, and lists made for each mention cost a sixth of a scan.
 */
export class Candidates {
  readonly people: readonly number[];
  /** Their UUIDs, once asked for. */
  ids: readonly string[] | null = null;

  constructor(people: readonly number[]) {
    this.people = people;
  }
}

/** Nobody of the roster. */
export const NOBODY = new Candidates([]);

/** One person alone. */
export function only(index: NamesIndex, person: number): Candidates {
  let kept = index.singles.get(person);
  if (kept === undefined) index.singles.set(person, (kept = new Candidates([person])));
  return kept;
}

/** These people: the kept list when it is one person. */
export function among(index: NamesIndex, people: readonly number[]): Candidates {
  const [first] = people;
  return people.length === 1 && first !== undefined ? only(index, first) : new Candidates(people);
}

/** The UUIDs of the candidates, at most 50. */
export function idsOf(index: NamesIndex, candidates: Candidates): readonly string[] {
  candidates.ids ??= candidates.people.slice(0, MOST).map((person) => writeId(index, person));
  return candidates.ids;
}

/** The people of the index among some UUIDs. */
export function peopleWithIds(index: NamesIndex, ids: readonly string[]): Set<number> {
  const found = new Set<number>();
  if (ids.length === 0) return found;
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  const starts = new Set([...wanted].map((id) => Number.parseInt(id.slice(0, 8), 16)));
  for (let person = 0; person < index.people; person += 1) {
    if (starts.has((index.ids[person * 4] ?? 0) >>> 0) && wanted.has(writeId(index, person))) found.add(person);
  }
  return found;
}

function writeId(index: NamesIndex, person: number): string {
  let hex = '';
  for (let at = person * 4; at < person * 4 + 4; at += 1)
    hex += ((index.ids[at] ?? 0) >>> 0).toString(16).padStart(8, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
