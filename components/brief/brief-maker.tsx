import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';

/** A brief for a person and an issue. */
export function BriefMaker(_: { personId: PersonId | null; issueId: IssueId | null }) {
  return null;
}
