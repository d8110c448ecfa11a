import type { Issue } from '../../domain/issue/schema';
import { Card } from '../ui/card';
import { useWords } from '../words';
import { editAddress } from '../workspace/route';
import styles from './issue-page.module.css';

/** Who can speak for us on the issue, with the framings and languages they carry (METHOD.md A-49). Nothing where nobody is named. */
export function IssueSpeakers({ issue }: { issue: Issue }) {
  const { records, workspace, framing, ui } = useWords();
  const { speakers = [] } = issue;
  if (speakers.length === 0) return null;
  return (
    <Card title={records.fields.issues.speakers} aside={<a href={editAddress('issues', issue.id)}>{workspace.edit}</a>}>
      <ul className={styles.speakers}>
        {speakers.map(({ name, speaksAs, framings, languages }) => (
          <li key={`${name} ${speaksAs ?? ''}`}>
            <p>
              <strong>{name}</strong>
              {speaksAs === undefined ? null : `, ${speaksAs}`}
            </p>
            <p className={styles.soft}>
              {[
                framings.map((one) => framing.framings[one].label).join(', '),
                languages.map((code) => ui.languages[code]).join(', '),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
