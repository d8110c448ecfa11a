import type { PersonId } from '../person/schema';
import type { NameNearby, PassagePlace } from './selection';

/** A turn of speech with the person of the workspace who speaks, when known. */
export interface KnownTurn {
  readonly firstBlock: number;
  readonly lastBlock: number;
  readonly name: string;
  readonly personId: PersonId | null;
}

/** Who is taken to speak, and from what; the officer sees it and may change it. */
export type SpeakerGuess =
  /** The passage lies in this person's turn; the name nearest to it; the person the page is about. */
  | { readonly from: 'turn' | 'name' | 'subject'; readonly personId: PersonId }
  /** Two or more speak in the passage: the officer says which. `personIds` are those of the workspace. */
  | { readonly from: 'several'; readonly personIds: readonly PersonId[]; readonly names: readonly string[] }
  /** The page says who speaks, and that person is not in the workspace: nobody else is put in their place. */
  | { readonly from: 'unknown'; readonly names: readonly string[] }
  | { readonly from: 'none' };

/** A name more than this many blocks before the passage says nothing about who speaks. */
const BLOCKS_BEFORE = 3;

/**
 * Who said a passage: speaker turn, else the nearest name, else the subject of the page, else nobody.
 * @param place - `null` when the passage is not in the text that was read.
 * @param subjects - People the page is about; more than one says nothing.
 */
export function guessSpeaker(
  place: PassagePlace | null,
  turns: readonly KnownTurn[],
  names: readonly NameNearby[],
  subjects: readonly PersonId[],
): SpeakerGuess {
  const spoken =
    place === null
      ? []
      : turns.filter((turn) => turn.firstBlock <= place.lastBlock && place.firstBlock <= turn.lastBlock);
  const speakers = distinctSpeakers(spoken);
  const [first] = speakers;
  if (speakers.length > 1) {
    return {
      from: 'several',
      personIds: speakers.flatMap(({ personId }) => personId ?? []),
      names: speakers.map(({ name }) => name),
    };
  }
  if (first !== undefined) {
    return first.personId === null
      ? { from: 'unknown', names: [first.name] }
      : { from: 'turn', personId: first.personId };
  }
  const nearest = place === null ? null : nearestName(place, names);
  if (nearest !== null) return { from: 'name', personId: nearest.personId as PersonId }; // ids of the names index are ids of people
  const [subject] = subjects;
  return subject !== undefined && subjects.length === 1 ? { from: 'subject', personId: subject } : { from: 'none' };
}

function distinctSpeakers(turns: readonly KnownTurn[]): KnownTurn[] {
  const seen = new Map<string, KnownTurn>();
  for (const turn of turns) {
    const key = turn.personId ?? turn.name;
    if (!seen.has(key)) seen.set(key, turn);
  }
  return [...seen.values()];
}

/**
 * The name beside the words ("…", says X) before one in them (who is rather spoken of), before one above them.
 * Distance counts in characters within the blocks of the passage, then in blocks.
 */
function nearestName(place: PassagePlace, names: readonly NameNearby[]): NameNearby | null {
  const ranked = names.flatMap((name) => {
    const rank = rankOf(place, name);
    return rank === null ? [] : [{ name, rank }];
  });
  ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return ranked[0]?.name ?? null;
}

function rankOf(place: PassagePlace, { block, start, end }: NameNearby): readonly [number, number] | null {
  if (block === place.firstBlock && end <= place.start) return [0, place.start - end];
  if (block === place.lastBlock && start >= place.end) return [0, start - place.end];
  if (block >= place.firstBlock && block <= place.lastBlock) return [1, block - place.firstBlock];
  const above = place.firstBlock - block;
  return above > 0 && above <= BLOCKS_BEFORE ? [2, above] : null;
}
