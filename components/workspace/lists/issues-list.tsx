import type { Issue } from '../../../domain/issue/schema';
import { LANGUAGES } from '../../../domain/shared/language';
import { useLive } from '../../office';
import { textOf } from '../../record/record-names';
import { choicesOf } from '../../record/pickers';
import { useLanguage, useWords } from '../../words';
import { ChipsCell, NameCell } from './cells';
import { ListScreen } from './list-screen';

/** The subjects the organisation works on. */
export function IssuesList() {
  const { workspace, records } = useWords();
  const language = useLanguage();
  const read = useLive(async (readers) => {
    const [issues, recommendations] = await Promise.all([readers.list('issues'), readers.list('recommendations')]);
    return { issues, recommendations };
  }, []);
  const countOf = (issue: Issue) =>
    read?.recommendations.filter((recommendation) => recommendation.issueIds.includes(issue.id)).length ?? 0;
  return (
    <ListScreen
      table="issues"
      rows={read?.issues}
      rowKey={(issue) => issue.id}
      textOf={(issue) =>
        [...Object.values(issue.title), ...Object.values(issue.keywords).flat(), ...issue.documentNumbers].join(' ')
      }
      order={{ column: 'title', descending: false }}
      empty={workspace.beginIssue}
      filters={[
        {
          id: 'window',
          label: records.fields.issues.window,
          choices: choicesOf(records.windows),
          keeps: (issue, window) => issue.window === window,
        },
      ]}
      columns={[
        {
          id: 'title',
          title: records.fields.issues.title,
          sortKey: (issue) => textOf(issue.title, language),
          render: (issue) => (
            <NameCell table="issues" id={issue.id} note={textOf(issue.summary, language)}>
              {textOf(issue.title, language) || records.one.issues}
            </NameCell>
          ),
        },
        {
          id: 'window',
          title: workspace.now,
          sortKey: (issue) => issue.window,
          render: (issue) => records.windows[issue.window],
        },
        {
          id: 'recommendations',
          title: records.tables.recommendations,
          sortKey: countOf,
          render: countOf,
          startsDescending: true,
        },
        {
          id: 'languages',
          title: workspace.textsIn,
          isExtra: true,
          render: (issue) => (
            <ChipsCell
              words={LANGUAGES.filter((code) => issue.title[code] !== undefined).map((code) => code.toUpperCase())}
            />
          ),
        },
        {
          id: 'owner',
          title: records.fields.issues.owner,
          isExtra: true,
          sortKey: (issue) => issue.owner ?? '',
          render: (issue) => issue.owner ?? '—',
        },
      ]}
    />
  );
}
