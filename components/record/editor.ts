import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import type { RecordOf, TableName } from '../../domain/records';

/** What a new record is about, when it was begun from a person or an issue. */
export interface About {
  readonly personId?: PersonId | undefined;
  readonly issueId?: IssueId | undefined;
}

/** What every editor takes. */
export interface EditorProps<Table extends TableName> {
  /** The record as it was read; `null` for a new one. */
  readonly record: RecordOf<Table> | null;
  readonly about: About;
  readonly onSaved: (record: RecordOf<Table>) => void;
  readonly onCancel: () => void;
}

/** The key under which what is typed is kept: one per record, and one per person and issue for a new one. */
export function draftKeyOf(table: TableName, id: string | undefined, about: About): string {
  if (id !== undefined) return `edit:${table}:${id}`;
  return `new:${table}:${about.personId ?? ''}:${about.issueId ?? ''}`;
}

/** What a new record is about, as its fields say it. */
export function aboutOf({ personId, issueId }: About): { personIds: PersonId[]; issueIds: IssueId[] } {
  return { personIds: personId === undefined ? [] : [personId], issueIds: issueId === undefined ? [] : [issueId] };
}
