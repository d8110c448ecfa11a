import type { Person, PersonId } from '../person/schema';
import { compileNamesIndex } from '../recognition/compile-index';
import { findMentions } from '../recognition/find-mentions';
import { openNamesIndex, type NamesIndex } from '../recognition/open-index';
import { personIdSchema } from '../person/schema';

/** Who is named in texts, by the same recognition as on pages. */
export interface NamesReader {
  /** The people who may be meant in these texts; with a name that several bear, all of them. */
  namedIn(texts: readonly string[]): readonly PersonId[];
}

/**
 * Reads names in texts.
 * @param people - Whom to look for.
 * @param established - Of these, the family name alone is enough: the texts come from their own dossier.
 */
export function createNamesReader(people: readonly Person[], established: readonly PersonId[] = []): NamesReader {
  const index: NamesIndex | null = openNamesIndex(
    compileNamesIndex(
      people.map(({ id, name, givenName, familyName, otherNames, languages, nameSplitIsGuess }) => ({
        id,
        name,
        ...(givenName === undefined ? {} : { givenName }),
        ...(familyName === undefined ? {} : { familyName }),
        ...(nameSplitIsGuess === undefined ? {} : { nameSplitIsGuess }),
        otherNames: otherNames.map((other) => other.name),
        parties: [],
        roles: [],
        languages,
      })),
    ).bytes,
  );
  return {
    namedIn(texts) {
      if (index === null || texts.length === 0) return [];
      const blocks = texts.map((text) => ({ text, zone: 'body' as const }));
      const found = findMentions(index, blocks, { established });
      return [...new Set(found.flatMap(({ candidates }) => candidates))].map((id) => personIdSchema.parse(id));
    },
  };
}

/** Fields that hold no prose: ids, days, addresses, words of the program. */
const NO_PROSE: ReadonlySet<string> = new Set([
  'id',
  'key',
  'personIds',
  'personId',
  'issueIds',
  'interactionId',
  'candidates',
  'worksFor',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'capturedAt',
  'preparedAt',
  'date',
  'dueDate',
  'closedOn',
  'url',
  'host',
  'language',
  'source',
  'status',
  'channel',
  'direction',
  'framing',
  'fact',
  'kind',
  'heard',
]);

/** What a person wrote in a record, in the order of its fields. */
export function textsOf(record: object): string[] {
  return Object.entries(record).flatMap(([field, value]) => (NO_PROSE.has(field) ? [] : textsIn(value)));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L}/u.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? textsOf(value) : [];
}
