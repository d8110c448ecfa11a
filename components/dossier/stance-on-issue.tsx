import type { Issue, Stance } from '../../domain/issue/schema';
import { textIn } from '../../domain/shared/language';
import { formatCivilDate } from '../ui/civil-date';
import { SourceLink } from '../ui/source-link';
import { StanceScale } from '../ui/stance-scale';
import { useLanguage, useWords } from '../words';
import styles from './stance-on-issue.module.css';

/** Where the person stands on the page's issue, when and according to what. Never a grade of the person. */
export function StanceOnIssue({
  issue,
  stance,
  onOpen,
}: {
  issue: Issue;
  stance: Stance | null;
  onOpen: (stance: Stance) => void;
}) {
  const { panel } = useWords();
  const language = useLanguage();
  const title = textIn(issue.title, language)?.text ?? '';
  if (stance === null) {
    return (
      <section className={styles.stance} aria-label={panel.stanceOn(title)}>
        <p className={styles.issue}>{panel.stanceOn(title)}</p>
        <p className={styles.none}>{panel.noStance}</p>
      </section>
    );
  }
  return (
    <section className={styles.stance} aria-label={panel.stanceOn(title)}>
      <p className={styles.issue}>{panel.stanceOn(title)}</p>
      <StanceScale
        value={stance.value}
        label={panel.stance[stance.value]}
        from={panel.stanceFrom}
        to={panel.stanceTo}
      />
      <p className={styles.source}>
        {panel.stanceSource(formatCivilDate(language, stance.date))}{' '}
        <SourceLink onOpen={() => onOpen(stance)}>{stance.source}</SourceLink>
      </p>
    </section>
  );
}
