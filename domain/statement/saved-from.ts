import type { Readers } from '../office';
import type { PageOverview } from '../page/overview';
import type { PersonId } from '../person/schema';
import type { Statement } from './schema';

/** Beyond this many people of a page their statements are not looked through: a plenary names some 150. */
const MOST_PEOPLE = 200;

/** Whose statements are looked through for a page, and of which day. */
export interface SavedAround {
  readonly url: string;
  readonly personIds: readonly PersonId[];
  /** Civil date that words of this page were said or published on. */
  readonly day?: string | undefined;
}

/** What to look through for a page that was read. */
export function aroundPage({ facts, people, unclear }: PageOverview): SavedAround {
  return {
    url: facts.url,
    personIds: [...people.map(({ personId }) => personId), ...unclear.flatMap(({ candidates }) => candidates)],
    day: facts.saidOn ?? facts.publishedOn ?? facts.updatedOn,
  };
}

/**
 * Words already saved from an address, newest first. Addresses lie sealed in the records: those of the people of the page are opened, and
 * those of its day, because the officer may have said herself who spoke.
 * @param around - An empty address gives none.
 */
export async function listSavedFrom(
  read: Pick<Readers, 'list'>,
  { url, personIds, day }: SavedAround,
): Promise<Statement[]> {
  if (url === '') return [];
  const ids = [...new Set(personIds)].slice(0, MOST_PEOPLE);
  const lists = await Promise.all([
    ...ids.map((personId) => read.list('statements', { personId })),
    ...(day === undefined ? [] : [read.list('statements', { date: day })]),
  ]);
  const found = new Map(lists.flat().map((statement) => [statement.id, statement]));
  return [...found.values()]
    .filter((statement) => statement.url === url)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
