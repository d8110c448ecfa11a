import { useState } from 'react';
import type { IssueId } from '../../domain/issue/schema';
import type { PageOverview } from '../../domain/page/overview';
import type { PersonId } from '../../domain/person/schema';
import { PersonView } from '../dossier/person-view';
import { useLive, useOffice } from '../office';
import { useWords } from '../words';
import { PageHeader } from './page-header';
import { PagePeople } from './page-people';
import { PanelFooter } from './panel-footer';
import { readPage } from './read-page';
import { UnclearNames } from './unclear-names';
import styles from './page-reading.module.css';

/** A page that was read: its header, its people, and the one being looked at. */
export function PageReading({ page }: { page: PageOverview }) {
  const office = useOffice();
  const { panel } = useWords();
  const today = office.today();
  const reading = useLive((read) => readPage(read, page, today), [page, today]);
  const [chosenPerson, choosePerson] = useState<PersonId | null>(null);
  const [chosenIssue, chooseIssue] = useState<IssueId | null>(null);
  if (reading === undefined) return <p className={styles.opening}>{panel.readDossier}</p>;

  const known = [...reading.inText, ...reading.around];
  const person = known.find((entry) => entry.person.id === chosenPerson) ?? reading.inText[0] ?? null;
  const issue = reading.issues.find((candidate) => candidate.id === chosenIssue) ?? reading.matched[0] ?? null;

  return (
    <>
      <PageHeader
        facts={page.facts}
        matched={reading.matched}
        issues={reading.issues}
        chosen={issue}
        onChoose={chooseIssue}
      />
      <main className={styles.main}>
        <PagePeople reading={reading} chosen={person} onChoose={choosePerson}>
          {person === null ? null : (
            <PersonView key={person.person.id} personId={person.person.id} issueId={issue?.id ?? null} />
          )}
        </PagePeople>
        <UnclearNames unclear={reading.unclear} />
      </main>
      <PanelFooter person={person?.person ?? null} issue={issue} />
    </>
  );
}
