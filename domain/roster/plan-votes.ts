import { foldText } from '../shared/fold';
import type { Person, PersonId } from '../person/schema';
import type { Vote, VoteId } from '../person/vote';
import type { ExternalId, RecordBookkeeping } from '../shared/record';
import type { ImportReport } from './plan';
import type { RollCall, RollCallBallot } from './parse-roll-calls';

/** Who of a sheet is meant: the official id, else the name as it stands there. */
export type VoterKey = string;

/** A vote as the plan makes it; storage adds dates and revision. */
export type PlannedVote = Omit<Vote, RecordBookkeeping>;

/** One write. `current` is the record the plan was made on; `null` creates. */
export interface VoteWrite {
  readonly current: { readonly id: VoteId; readonly rev: number } | null;
  readonly vote: PlannedVote;
}

/** A name that several people of the workspace bear. The officer says who voted. */
export interface VoterQuestion {
  readonly key: VoterKey;
  readonly name: string;
  readonly party: string | null;
  readonly candidates: readonly { readonly id: PersonId; readonly name: string }[];
}

/** The officer's answers: that person, or none of them. */
export type VoterChoices = ReadonlyMap<VoterKey, PersonId | 'none'>;

/** What importing votes would do. Nothing has been written. */
export interface VotePlan {
  readonly writes: readonly VoteWrite[];
  readonly added: number;
  readonly changed: number;
  /** Already in the workspace as they stand in the sheet, or removed by an officer. */
  readonly unchanged: number;
  /** Votes with how many of the workspace's people took part; newest first. */
  readonly rollCalls: readonly { readonly rollCall: RollCall; readonly ballots: number }[];
  readonly questions: readonly VoterQuestion[];
  /** Names of the sheet that nobody in the workspace bears. Nobody is added for a vote. */
  readonly unknown: readonly string[];
}

/** What a plan compares the sheet with: everyone in use, and all votes including those in the trash. */
export interface KnownVotes {
  readonly people: readonly Person[];
  readonly votes: readonly Vote[];
}

function spelling(name: string): string {
  return foldText(name)
    .folded.replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function identifierKey({ scheme, identifier }: ExternalId): string {
  return `${scheme}|${identifier}`;
}

/** Finds who is meant: by official id; by name only where that does not speak against it. */
function createFinder(people: readonly Person[]): (ballot: RollCallBallot) => readonly Person[] {
  const byIdentifier = new Map<string, Person>();
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    for (const identifier of person.identifiers) byIdentifier.set(identifierKey(identifier), person);
    for (const name of new Set([person.name, ...person.otherNames.map((other) => other.name)].map(spelling))) {
      byName.set(name, [...(byName.get(name) ?? []), person]);
    }
  }
  return ({ name, identifier }) => {
    const official = identifier === null ? undefined : byIdentifier.get(identifierKey(identifier));
    if (official !== undefined) return [official];
    const bearers = byName.get(spelling(name)) ?? [];
    // Somebody with another number of the same parliament is somebody else.
    return bearers.filter((person) => !person.identifiers.some(({ scheme }) => scheme === identifier?.scheme));
  };
}

/** Leaves out what the sheet does not say, so that two readings of one sheet are equal. */
function voteOf(rollCall: RollCall, ballot: RollCallBallot, personId: PersonId, source: string): PlannedVote {
  const { key, date, title, documentNumber, result, url } = rollCall;
  return {
    personId,
    voteKey: key,
    date,
    ballot: ballot.ballot,
    source,
    ...(title === null ? {} : { title }),
    ...(documentNumber === null ? {} : { documentNumber }),
    ...(result === null ? {} : { result }),
    ...(url === null ? {} : { url }),
  };
}

/** Whether the sheet says of a kept vote what stands there; which file it came from does not matter. */
function saysTheSame(known: Vote, planned: PlannedVote): boolean {
  return (
    known.date === planned.date &&
    known.ballot === planned.ballot &&
    known.title === planned.title &&
    known.documentNumber === planned.documentNumber &&
    known.result === planned.result &&
    known.url === planned.url
  );
}

/**
 * Plans which votes are new, which say something else than before and which are known; the same sheet twice changes
 * nothing.
 * @param source - The list they come from, e.g. the file's name; at most 300 characters are kept.
 */
export function planVotes(
  rollCalls: readonly RollCall[],
  known: KnownVotes,
  source: string,
  choices: VoterChoices = new Map(),
): VotePlan {
  const find = createFinder(known.people);
  const kept = new Map(known.votes.map((vote) => [`${vote.voteKey}|${vote.personId}`, vote]));
  const written = new Set<string>();
  const writes: VoteWrite[] = [];
  const questions = new Map<VoterKey, VoterQuestion>();
  const unknown = new Set<string>();
  const counted: { rollCall: RollCall; ballots: number }[] = [];
  let unchanged = 0;

  for (const rollCall of rollCalls) {
    let ballots = 0;
    for (const ballot of rollCall.ballots) {
      const key = ballot.identifier === null ? ballot.name : identifierKey(ballot.identifier);
      const choice = choices.get(key);
      const found = find(ballot);
      const person = found.length === 1 ? found[0] : found.find(({ id }) => id === choice);
      if (person === undefined) {
        if (found.length < 2 || choice === 'none') unknown.add(ballot.name);
        else questions.set(key, { key, name: ballot.name, party: ballot.party, candidates: found });
        continue;
      }
      const place = `${rollCall.key}|${person.id}`;
      if (written.has(place)) continue; // two spellings of one person in the same vote
      written.add(place);
      ballots += 1;
      const vote = voteOf(rollCall, ballot, person.id, source.slice(0, 300));
      const current = kept.get(place);
      if (current === undefined) writes.push({ current: null, vote });
      else if (current.deletedAt !== undefined || saysTheSame(current, vote)) unchanged += 1;
      else writes.push({ current: { id: current.id, rev: current.rev }, vote });
    }
    counted.push({ rollCall, ballots });
  }
  return {
    writes,
    added: writes.filter(({ current }) => current === null).length,
    changed: writes.filter(({ current }) => current !== null).length,
    unchanged,
    rollCalls: counted.toSorted((a, b) => (a.rollCall.date < b.rollCall.date ? 1 : -1)),
    questions: [...questions.values()],
    unknown: [...unknown],
  };
}

/** What an import of votes did; a stopped one leaves whole votes behind, and importing the file again finishes. */
export interface VoteReport {
  readonly end: ImportReport['end'];
  readonly added: number;
  readonly changed: number;
  /** Written by another window since the preview, or changed there: left as they are. */
  readonly leftAsTheyAre: number;
}
