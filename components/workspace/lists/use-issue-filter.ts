import type { IssueId } from '../../../domain/issue/schema';
import { useIssueChoices } from '../../record/record-names';
import { useWords } from '../../words';
import type { ListFilter } from './list-screen';

/** "Only what is about this issue." */
export function useIssueFilter<Row extends { readonly issueIds: readonly IssueId[] }>(): ListFilter<Row> {
  const { records } = useWords();
  return {
    id: 'issue',
    label: records.one.issues,
    choices: useIssueChoices(),
    keeps: (row, issueId) => row.issueIds.some((id) => id === issueId),
  };
}

/** The names behind ids, as the short words of a cell. Ids without a name are left out. */
export function namesOf(ids: readonly string[], nameOf: (id: string) => string | null): string[] {
  return ids.flatMap((id) => nameOf(id) ?? []);
}
