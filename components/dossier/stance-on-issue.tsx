import { EXPIRY_DAYS } from '../../domain/advice/weights';
import type { Issue, Stance } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { daysBetween } from '../../domain/shared/dates';
import { textIn } from '../../domain/shared/language';
import { useSurroundings } from '../current-page';
import { useOffice } from '../office';
import { Chip } from '../ui/chip';
import { formatCivilDate } from '../ui/civil-date';
import { SourceLink } from '../ui/source-link';
import { StanceScale } from '../ui/stance-scale';
import { useLanguage, useWords } from '../words';
import styles from './stance-on-issue.module.css';

/** Where the person stands on the page's issue, when and according to what. Never a grade of the person. */
export function StanceOnIssue({
  personId,
  issue,
  stance,
  isCorrected,
  onOpen,
}: {
  personId: PersonId;
  issue: Issue;
  stance: Stance | null;
  /** Where no position stands: what was on record was taken out by a correction. */
  isCorrected: boolean;
  onOpen: (stance: Stance) => void;
}) {
  const { panel, records, workspace } = useWords();
  const today = useOffice().today();
  const surroundings = useSurroundings();
  const language = useLanguage();
  const title = textIn(issue.title, language)?.text ?? '';
  if (stance === null) {
    return (
      <section aria-label={panel.stanceOn(title)}>
        <p className={styles.issue}>{panel.stanceOn(title)}</p>
        <p className={styles.none}>
          {isCorrected ? panel.stanceCorrected : panel.noStance}{' '}
          <SourceLink onOpen={() => surroundings.openWorkspace(`stances/new?person=${personId}&issue=${issue.id}`)}>
            {records.add.stances}
          </SourceLink>
        </p>
      </section>
    );
  }
  return (
    <section aria-label={panel.stanceOn(title)}>
      <p className={styles.issue}>{panel.stanceOn(title)}</p>
      <StanceScale
        value={stance.value}
        label={panel.stance[stance.value]}
        from={panel.stanceFrom}
        to={panel.stanceTo}
      />
      <p className={styles.source}>
        {panel.stanceSource(formatCivilDate(language, stance.date))}{' '}
        <SourceLink onOpen={() => onOpen(stance)}>{stance.source}</SourceLink>{' '}
        {daysBetween(stance.date, today) > EXPIRY_DAYS ? <Chip tone="due">{workspace.toConfirm}</Chip> : null}
      </p>
    </section>
  );
}
