import type { PageOverview } from '../../domain/page/overview';
import type { Person } from '../../domain/person/schema';
import { isCaptureKey, isSamePassage, readCapture, type Capture } from '../../domain/statement/capture';
import { aroundPage, listSavedFrom, type SavedAround } from '../../domain/statement/saved-from';
import type { Statement } from '../../domain/statement/schema';
import type { CurrentPage } from '../current-page';
import type { Readers } from '../../domain/office';

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

/** Words already saved from a page, newest first, with who said them. */
export async function readSavedPassages(read: Readers, around: SavedAround): Promise<SavedPassage[]> {
  const statements = await listSavedFrom(read, around);
  if (statements.length === 0) return [];
  const people = await read.list('people', { ids: statements.map(({ personIds: [first] }) => first ?? '') });
  return statements.map((statement) => ({
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
  const around = page === null ? [] : aroundPage(page).personIds;
  const personIds = [...(capture.personId === null ? [] : [capture.personId]), ...capture.candidates, ...around];
  const day = capture.date === '' ? undefined : capture.date;
  const saved = await readSavedPassages(read, { url: capture.url, personIds, day });
  return saved.find(({ statement }) => isSamePassage(statement, capture)) ?? null;
}
