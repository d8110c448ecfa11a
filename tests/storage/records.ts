import type { DraftOf, RecordOf, TableName } from '../../domain/records';
import { issueIdSchema, type IssueId } from '../../domain/issue/schema';
import { newPerson } from '../../domain/person/new-person';
import { personIdSchema, type PersonId } from '../../domain/person/schema';
import type { Saved } from '../../domain/office';

/** An id that exists nowhere. */
export const NOBODY: PersonId = personIdSchema.parse('0190a000-0000-7000-8000-000000000001');
export const NO_ISSUE: IssueId = issueIdSchema.parse('0190a000-0000-7000-8000-000000000002');

/** An invented person. */
export function personDraft(name = 'Ana Verbrugge', more: Partial<DraftOf<'people'>> = {}): DraftOf<'people'> {
  return { ...newPerson(name), ...more };
}

/** A meeting with an invented person. */
export function interactionDraft(
  personIds: readonly PersonId[],
  more: Partial<DraftOf<'interactions'>> = {},
): DraftOf<'interactions'> {
  return {
    personIds: [...personIds],
    issueIds: [],
    channel: 'meeting',
    direction: 'out',
    date: '2026-10-01',
    summary: 'She listened and asked for the figures by region.',
    ourSide: [],
    tried: [],
    ...more,
  };
}

/** The saved record; fails the test when it was not saved. */
export function saved<Table extends TableName>(result: Saved<Table>): RecordOf<Table> {
  if (!result.ok) throw new Error(`not saved: ${JSON.stringify(result.error)}`);
  return result.value;
}
