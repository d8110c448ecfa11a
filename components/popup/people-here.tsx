import type { IssueId } from '../../domain/issue/schema';
import type { PageOverview } from '../../domain/page/overview';
import type { PersonId } from '../../domain/person/schema';
import { useSurroundings } from '../current-page';
import { useLive, useOffice } from '../office';
import { readPage } from '../panel/read-page';
import { WatchSite } from '../panel/watch-site';
import { Card } from '../ui/card';
import { SourceLink } from '../ui/source-link';
import { useWords } from '../words';
import styles from './people-here.module.css';
import { PersonHere } from './person-here';

/** How many people fit a glance; the side panel has them all. */
const SHOWN = 6;

/** Who is on the page beside the popup, one line each: where to start, what is open. */
export function PeopleHere({ onBrief }: { onBrief: (personId: PersonId, issueId: IssueId | null) => void }) {
  const { page } = useSurroundings();
  const { popup } = useWords();
  if (page.kind === 'read') return <People key={page.page.facts.url} page={page.page} onBrief={onBrief} />;
  // Opening the popup tells the address of a page that can be read at all: without one there is nothing to watch.
  if (page.kind === 'unwatched' && page.host !== '') return <WatchSite host={page.host} />;
  return <p className={styles.none}>{page.kind === 'reading' ? popup.reading : popup.noPage}</p>;
}

function People({
  page,
  onBrief,
}: {
  page: PageOverview;
  onBrief: (personId: PersonId, issueId: IssueId | null) => void;
}) {
  const { popup, panel } = useWords();
  const surroundings = useSurroundings();
  const today = useOffice().today();
  const reading = useLive((read) => readPage(read, page, today), [page, today]);
  if (reading === undefined) return null;
  const issue = reading.matched[0]?.issue ?? null;
  const rest = reading.inText.length - SHOWN;
  if (reading.inText.length === 0 && reading.unclear.length === 0) {
    return <p className={styles.none}>{popup.nobodyHere}</p>;
  }
  return (
    <Card title={popup.onThisPage} eyebrow tone="bare">
      <ul className={styles.list}>
        {reading.inText.slice(0, SHOWN).map((known) => (
          <PersonHere
            key={known.person.id}
            known={known}
            issueId={issue?.id ?? null}
            onBrief={() => onBrief(known.person.id, issue?.id ?? null)}
          />
        ))}
        {reading.unclear.map(({ candidates }) =>
          candidates.length === 0 ? null : (
            <li key={candidates.map(({ id }) => id).join(' ')} className={styles.line}>
              <span>
                <strong>{popup.which(candidates.length)}</strong>
                <span className={styles.soft}>{candidates.map(({ name }) => name).join(', ')}</span>
              </span>
              <SourceLink onOpen={() => surroundings.openPanel()}>{popup.chooseInPanel}</SourceLink>
            </li>
          ),
        )}
      </ul>
      {rest > 0 ? (
        <p className={styles.none}>
          <SourceLink onOpen={() => surroundings.openPanel()}>{panel.moreNames(rest)}</SourceLink>
        </p>
      ) : null}
    </Card>
  );
}
