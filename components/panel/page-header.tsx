import { useId } from 'react';
import type { Issue, IssueId } from '../../domain/issue/schema';
import type { PageFacts } from '../../domain/page/schema';
import { textIn } from '../../domain/shared/language';
import { say } from '../../locales/say';
import { useSurroundings } from '../current-page';
import { Button } from '../ui/button';
import { ChipToggle } from '../ui/chip';
import { CivilDate } from '../ui/civil-date';
import { useLanguage, useWords } from '../words';
import styles from './page-header.module.css';
import type { MatchedIssue } from './read-page';

/** What the page is, and which of our issues it is about; the officer may choose another. */
export function PageHeader({
  facts,
  matched,
  issues,
  chosen,
  onChoose,
}: {
  facts: PageFacts;
  matched: readonly MatchedIssue[];
  /** `null` while they are read. */
  issues: readonly Issue[] | null;
  chosen: Issue | null;
  onChoose: (issueId: IssueId | null) => void;
}) {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  const date = facts.saidOn ?? facts.publishedOn ?? facts.updatedOn;
  return (
    <header className={styles.header}>
      <p className={styles.kind}>
        {panel.kinds[facts.kind]}
        {date === undefined ? null : (
          <>
            {' · '}
            <CivilDate value={date} />
          </>
        )}
        {facts.outlet === undefined ? null : ` · ${facts.outlet}`}
      </p>
      <h1 className={styles.title} lang={facts.languages[0]}>
        {facts.title.trim() === '' ? panel.untitled : facts.title}
      </h1>
      {facts.health === 'out_of_date' ? <p className={styles.warning}>{panel.outOfDate}</p> : null}
      {issues === null || issues.length === 0 ? null : (
        <IssueChoice matched={matched} issues={issues} chosen={chosen} onChoose={onChoose} />
      )}
      {issues?.length === 0 ? (
        <p className={styles.first}>
          {panel.firstIssue}{' '}
          <Button onPress={() => surroundings.openWorkspace('issues/new')}>{panel.createIssue}</Button>
        </p>
      ) : null}
    </header>
  );
}

/** Issues recognised on the page as chips, all others in a list. */
function IssueChoice({
  matched,
  issues,
  chosen,
  onChoose,
}: {
  matched: readonly MatchedIssue[];
  issues: readonly Issue[];
  chosen: Issue | null;
  onChoose: (issueId: IssueId | null) => void;
}) {
  const { panel, relevance } = useWords();
  const language = useLanguage();
  const label = useId();
  const titleOf = (issue: Issue) => textIn(issue.title, language)?.text ?? issue.id;
  const chosenMatch = matched.find(({ issue }) => issue.id === chosen?.id);
  const strongest = chosenMatch?.match.reasons[0];
  const others = issues.filter((issue) => !matched.some((one) => one.issue === issue));
  const chosenElsewhere = chosen !== null && chosenMatch === undefined;
  return (
    <fieldset className={styles.issues} aria-labelledby={label}>
      <span id={label} className={styles.about}>
        {matched.length === 0 ? panel.noIssue : panel.pageIssues}
      </span>
      {matched.map(({ issue }) => (
        <ChipToggle key={issue.id} pressed={issue.id === chosen?.id} onPress={() => onChoose(issue.id)}>
          {titleOf(issue)}
        </ChipToggle>
      ))}
      {/* The browser's own: the kit's list would come with the first thing the panel shows (docs/decisions/0011-first-paint.md). */}
      {others.length === 0 ? null : (
        <select
          className={styles.other}
          aria-label={panel.otherIssue}
          value={chosenElsewhere ? chosen.id : ''}
          onChange={(event) => onChoose(issues.find((issue) => issue.id === event.target.value)?.id ?? null)}
        >
          <option value="">{matched.length === 0 ? panel.chooseIssue : panel.otherIssue}</option>
          {others.map((issue) => (
            <option key={issue.id} value={issue.id}>
              {titleOf(issue)}
            </option>
          ))}
        </select>
      )}
      {strongest === undefined ? null : <p className={styles.reason}>{say(relevance.matched, strongest)}</p>}
    </fieldset>
  );
}
