import type { PageOverview } from '../../domain/page/overview';
import type { Person, PersonId } from '../../domain/person/schema';
import { isCaptureKey, isSamePassage, readCapture, type Capture } from '../../domain/statement/capture';
import type { Statement } from '../../domain/statement/schema';
import type { CurrentPage } from '../current-page';
import type { Readers } from '../../domain/office';

/** Beyond this many people of a page their statements are not looked through: nobody reads that far down a list. */
const MOST_PEOPLE = 40;

/** Words kept from a page, with who said them. */
export interface SavedPassage {
  readonly statement: Statement;
  readonly person: Person | null;
}

/** Everything clipped or begun and not saved yet, newest first. */
export async function readCaptures(read: Readers): Promise<Capture[]> {
  const drafts = await read.list('drafts');
  return drafts
    .flatMap(({ key, content }) => (isCaptureKey(key) ? (readCapture(content) ?? []) : []))
    .toSorted((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1));
}

/** Whether a capture belongs to the page in front: its address, or its tab while the page there is not read. */
export function isCaptureOf(capture: Capture, page: CurrentPage): boolean {
  if (page.kind === 'read') {
    const { facts, tabId } = page.page;
    return capture.url === facts.url || (capture.url === '' && capture.tabId === tabId);
  }
  return page.tabId !== undefined && capture.tabId === page.tabId;
}

/**
 * Words already saved from an address, newest first, among those of the given people.
 * @param url - Without tracking; empty gives none.
 */
export async function readSavedPassages(
  read: Readers,
  url: string,
  personIds: readonly PersonId[],
): Promise<SavedPassage[]> {
  if (url === '') return [];
  const ids = [...new Set(personIds)].slice(0, MOST_PEOPLE);
  const lists = await Promise.all(ids.map((personId) => read.list('statements', { personId })));
  const statements = lists.flat().filter((statement) => statement.url === url);
  if (statements.length === 0) return [];
  const people = await read.list('people', { ids: statements.map(({ personIds: [first] }) => first ?? '') });
  return statements
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .map((statement) => ({
      statement,
      person: people.find(({ id }) => id === statement.personIds[0]) ?? null,
    }));
}

/** The record of a passage that was clipped before; `null` when it is new. */
export async function findSavedPassage(
  read: Readers,
  capture: Capture,
  page: PageOverview | null,
): Promise<SavedPassage | null> {
  const around = page === null ? [] : page.people.map(({ personId }) => personId);
  const ids = [...(capture.personId === null ? [] : [capture.personId]), ...capture.candidates, ...around];
  const saved = await readSavedPassages(read, capture.url, ids);
  return saved.find(({ statement }) => isSamePassage(statement, capture)) ?? null;
}
