import type { Issue } from '../../domain/issue/schema';
import { useLanguage, useWords } from '../words';
import { editAddress } from '../workspace/route';
import { Card } from '../ui/card';
import styles from './issue-page.module.css';

/** What was agreed with a partner: how far we ask together, what we leave out, which words we use (METHOD.md ). */
export function IssueJointLine({ issue }: { issue: Issue }) {
  const { records, workspace, framing, brief } = useWords();
  const language = useLanguage();
  const { jointLine } = issue;
  if (jointLine === undefined) return null;
  const terms = jointLine.terms?.[language] ?? [];
  const lines: readonly (readonly [string, string])[] = [
    [workspace.partner, jointLine.partner],
    [workspace.askCeiling, framing.askLevels[jointLine.askCeiling]],
    [workspace.avoidFramings, jointLine.avoidFramings.map((one) => framing.framings[one].label).join(', ')],
  ];
  return (
    <Card
      title={records.fields.issues.jointLine}
      aside={<a href={editAddress('issues', issue.id)}>{workspace.edit}</a>}
    >
      <dl className={styles.words}>
        {lines.map(([label, text]) =>
          text === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        {terms.length === 0 ? null : (
          <div>
            <dt>{workspace.jointTerms}</dt>
            <dd>
              <ul>
                {terms.map(({ avoid, say }) => (
                  <li key={avoid}>{brief.sayInstead(avoid, say)}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
