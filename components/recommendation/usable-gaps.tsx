import type { Issue } from '../../domain/issue/schema';
import { findUsableGaps, type RecommendationText } from '../../domain/issue/usable';
import { say } from '../../locales/say';
import { FieldGroup } from '../record/record-form';
import { useWords } from '../words';
import styles from './usable-gaps.module.css';

/** Whether a decider could take the recommendation over as it stands, and what is missing until then (METHOD.md A-73). */
export function UsableGaps({
  recommendation,
  issues,
}: {
  recommendation: RecommendationText;
  issues: readonly Pick<Issue, 'asks'>[];
}) {
  const { recommendation: words } = useWords();
  const gaps = findUsableGaps(recommendation, issues);
  return (
    <FieldGroup title={words.usableTitle}>
      {gaps.length === 0 ? (
        <p>{words.usable}</p>
      ) : (
        <>
          <p>{words.notUsable}</p>
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={'language' in gap ? `${gap.code} ${gap.language}` : gap.code}>{say(words.gaps, gap)}</li>
            ))}
          </ul>
        </>
      )}
    </FieldGroup>
  );
}
