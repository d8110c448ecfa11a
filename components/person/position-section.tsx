import { EXPIRY_DAYS } from '../../domain/advice/weights';
import type { Issue, Stance } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { daysBetween } from '../../domain/shared/dates';
import { CorrectionHistory } from '../advice/correction-history';
import { useOffice } from '../office';
import { textOf } from '../record/record-names';
import { Chip } from '../ui/chip';
import { CivilDate, formatCivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { WebLink } from '../ui/source-link';
import { StanceScale } from '../ui/stance-scale';
import { useLanguage, useWords } from '../words';
import { newRecordAddress, recordAddress } from '../workspace/route';
import { Entry, Section } from './section';
import styles from './section.module.css';

/** Where the person stands, issue by issue, with the earlier positions. */
export function PositionSection({ dossier, issues }: { dossier: Dossier; issues: readonly Issue[] }) {
  const { records, workspace } = useWords();
  const groups = [...Map.groupBy(dossier.stances, (stance) => stance.issueIds[0])].map(([issueId, stances]) => ({
    issueId,
    stances: stances.toSorted((a, b) => b.date.localeCompare(a.date)),
  }));
  return (
    <Section
      title={records.tables.stances}
      add={records.add.stances}
      addHref={newRecordAddress('stances', { personId: dossier.person.id })}
      rows={groups}
      rowKey={(group) => group.issueId ?? ''}
      empty={workspace.noPositions}
      render={({ issueId, stances }) => (
        <PositionOnIssue issue={issues.find((issue) => issue.id === issueId) ?? null} stances={stances} />
      )}
    />
  );
}

function PositionOnIssue({ issue, stances }: { issue: Issue | null; stances: readonly Stance[] }) {
  const { panel, records, workspace } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  // What is dated in the future does not stand yet: it is told below the one that does.
  const coming = stances.filter(({ date }) => date > today);
  const [standing, ...earlier] = stances.filter(({ date }) => date <= today);
  const latest = standing ?? coming[0];
  if (latest === undefined) return null;
  const title = issue === null ? records.one.issues : textOf(issue.title, language);
  return (
    <Entry table="stances" record={latest} name={`${records.one.stances}, ${title}`}>
      <p className={styles.strong}>{title}</p>
      <StanceScale
        value={latest.value}
        label={panel.stance[latest.value]}
        from={panel.stanceFrom}
        to={panel.stanceTo}
      />
      <StanceSource stance={latest} />
      <Others stances={coming.filter((stance) => stance !== latest)} />
      {earlier.length === 0 ? null : (
        <Disclosure summary={workspace.earlier(earlier.length)}>
          <Others stances={earlier} />
        </Disclosure>
      )}
    </Entry>
  );
}

/** Positions that are not the one that stands, a line each. */
function Others({ stances }: { stances: readonly Stance[] }) {
  const { panel, workspace } = useWords();
  const today = useOffice().today();
  if (stances.length === 0) return null;
  return (
    <ul className={styles.history}>
      {stances.map((stance) => (
        <li key={stance.id}>
          <a href={recordAddress('stances', stance.id)}>
            <CivilDate value={stance.date} />
          </a>{' '}
          {panel.stance[stance.value]}, {stance.source}{' '}
          {stance.date > today ? <Chip tone="due">{workspace.notCounted}</Chip> : null}
          <CorrectionHistory table="stances" record={stance} />
        </li>
      ))}
    </ul>
  );
}

function StanceSource({ stance }: { stance: Stance }) {
  const { panel, workspace } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  return (
    <p className={styles.soft}>
      {panel.stanceSource(formatCivilDate(language, stance.date))}{' '}
      {stance.url === undefined ? stance.source : <WebLink url={stance.url}>{stance.source}</WebLink>}{' '}
      {daysBetween(stance.date, today) > EXPIRY_DAYS ? <Chip tone="due">{workspace.toConfirm}</Chip> : null}
      {stance.date > today ? <Chip tone="due">{workspace.notCounted}</Chip> : null}
    </p>
  );
}
