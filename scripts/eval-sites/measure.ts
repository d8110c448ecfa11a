import type { GoldLinks, GoldTurns } from './gold';
import type { OpenedPage } from './open-page';

/** Right, out of gold. */
export type Score = [right: number, gold: number];

/** What is counted for one reader and kind of page. */
export interface Measure {
  key: string;
  pages: number;
  outOfDate: number;
  noTitle: number;
  noDate: number;
  ms: number[];
  links: Score;
  ids: Score;
  turns: Score;
  wrong: string[];
}

/** Before the first page. */
export function emptyMeasure(key: string): Measure {
  return {
    key,
    pages: 0,
    outOfDate: 0,
    noTitle: 0,
    noDate: 0,
    ms: [],
    links: [0, 0],
    ids: [0, 0],
    turns: [0, 0],
    wrong: [],
  };
}

/** The id of the gold as readers give it: rosters name the Chamber's and the Assemblée's people by a short prefix. */
export function schemeId(personId: string): string {
  return personId.replace(/^be-chamber:/u, 'dekamer.be-key:').replace(/^an:/u, 'assemblee-nationale:');
}

/** Each gold link must be found with its id; each person linked must be among the people of the facts. */
export function measureLinks(measure: Measure, file: string, opened: OpenedPage, gold: GoldLinks | undefined): void {
  if (gold === undefined) return;
  const found = new Map<string, number>();
  for (const link of opened.links) found.set(link.id, (found.get(link.id) ?? 0) + 1);
  for (const link of gold.links) {
    const id = schemeId(link.personId);
    const left = found.get(id) ?? 0;
    measure.links[1] += 1;
    if (left > 0) {
      measure.links[0] += 1;
      found.set(id, left - 1);
    } else measure.wrong.push(`${file}: link ${id} (${link.anchorText}) not found`);
  }
  const people = new Set(
    [...opened.facts.subjects, ...opened.facts.turns.map((turn) => turn.speaker)].map((person) =>
      person.identifier === undefined ? '' : `${person.identifier.scheme}:${person.identifier.identifier}`,
    ),
  );
  for (const person of opened.people) people.add(person);
  for (const personId of gold.persons) {
    measure.ids[1] += 1;
    if (people.has(schemeId(personId))) measure.ids[0] += 1;
    else measure.wrong.push(`${file}: ${schemeId(personId)} is not among the people of the facts`);
  }
}

/** Gold turns in order against those read; turns that the gold does not list (ministers, the chair) are passed over. */
export function measureTurns(measure: Measure, file: string, opened: OpenedPage, gold: GoldTurns | undefined): void {
  if (gold === undefined) return;
  const read = opened.facts.turns;
  let next = 0;
  for (const turn of gold.speakers) {
    measure.turns[1] += 1;
    const at = read.findIndex(
      (candidate, index) =>
        index >= next &&
        index < next + 25 &&
        same(candidate.speaker.name, turn.name) &&
        // Who presides may speak as a member too; the gold lists members' turns only.
        !/^(?:l[ea] )?(?:voorzitt?er|président|présidente)$/u.test(candidate.speaker.role ?? ''),
    );
    const speaker = read[at]?.speaker;
    if (speaker === undefined) {
      measure.wrong.push(`${file}: turn of ${turn.name} not found`);
      continue;
    }
    next = at + 1;
    const party = turn.party ?? undefined;
    const id =
      speaker.identifier === undefined ? undefined : `${speaker.identifier.scheme}:${speaker.identifier.identifier}`;
    const first = opened.blocks[read[at]?.firstBlock ?? -1]?.text ?? '';
    const right =
      (party === undefined || party === speaker.party) &&
      (id === undefined || turn.personId === null || id === schemeId(turn.personId)) &&
      plain(first).includes(plain(turn.name));
    if (right) measure.turns[0] += 1;
    else
      measure.wrong.push(`${file}: turn of ${turn.name} read as ${JSON.stringify(speaker)} at "${first.slice(0, 60)}"`);
  }
}

function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** `98.5 % of 200`, or `–` when there is no gold. */
export function percent([right, gold]: Score): string {
  return gold === 0 ? '–' : `${((right / gold) * 100).toFixed(1)} % of ${String(gold)}`;
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
