import { Suspense, useEffect, useState } from 'react';
import type { IssueId } from '../../domain/issue/schema';
import type { PageOverview } from '../../domain/page/overview';
import type { PersonId } from '../../domain/person/schema';
import { useBeginCapture } from '../capture/capture-desk';
import { SavedHere } from '../capture/saved-here';
import { later } from '../later';
import { useLive, useOffice } from '../office';
import { ErrorBoundary } from '../ui/error-boundary';
import { useWords } from '../words';
import { PageHeader } from './page-header';
import { PagePeople } from './page-people';
import type { GoOnErrand } from './panel-errand';
import { PanelFooter } from './panel-footer';
import { readPage } from './read-page';
import { StopHere } from './stop-here';
import styles from './page-reading.module.css';

const PersonView = later(async () => (await import('../dossier/person-view')).PersonView);
const PageRoster = later(async () => (await import('./page-roster')).PageRoster);

/** A page that was read: its header, its people, and the one being looked at. */
export function PageReading({ page, onGo }: { page: PageOverview; onGo: GoOnErrand }) {
  const { panel } = useWords();
  const today = useOffice().today();
  const reading = useLive((read) => readPage(read, page, today), [page, today]);
  const [chosenPerson, choosePerson] = useState<PersonId | null>(null);
  const [chosenIssue, chooseIssue] = useState<IssueId | null>(null);
  const beginCapture = useBeginCapture();
  const [isTakingPeople, setTakingPeople] = useState(false);
  // Nearly every page that was read has someone: the code comes while the records do.
  useEffect(() => void PersonView.load(), []);
  if (reading === undefined) {
    return (
      <>
        <PageHeader facts={page.facts} matched={[]} issues={null} chosen={null} onChoose={chooseIssue} />
        <p className={styles.opening}>{panel.readDossier}</p>
      </>
    );
  }

  const known = [...reading.inText, ...reading.around];
  const person = known.find((entry) => entry.person.id === chosenPerson) ?? reading.inText[0] ?? null;
  const issue = reading.issues.find((candidate) => candidate.id === chosenIssue) ?? reading.matched[0]?.issue ?? null;
  const about = { personId: person?.person.id ?? null, issueId: issue?.id ?? null };

  return (
    <>
      <PageHeader
        facts={page.facts}
        matched={reading.matched}
        issues={reading.issues}
        chosen={issue}
        onChoose={chooseIssue}
      />
      <SavedHere page={page} />
      <ErrorBoundary>
        <Suspense>
          <PageRoster.Part page={page} onBusy={setTakingPeople} />
        </Suspense>
      </ErrorBoundary>
      <main className={styles.main} hidden={isTakingPeople}>
        <PagePeople reading={reading} chosen={person} onChoose={choosePerson}>
          {person === null ? null : (
            <Suspense fallback={<p className={styles.opening}>{panel.readDossier}</p>}>
              <PersonView.Part
                key={person.person.id}
                personId={person.person.id}
                issueId={about.issueId}
                match={reading.matched.find((matched) => matched.issue === issue)?.match}
              />
            </Suspense>
          )}
        </PagePeople>
        <StopHere url={page.facts.url} />
      </main>
      {isTakingPeople ? null : (
        <PanelFooter onGo={(errand) => onGo(errand, about)} onQuote={() => beginCapture(about)} />
      )}
    </>
  );
}
