import { useState, type ReactNode } from 'react';
import type { PersonId } from '../../domain/person/schema';
import { useSurroundings } from '../current-page';
import { Disclosure } from '../ui/disclosure';
import { ErrorBoundary } from '../ui/error-boundary';
import { PersonTabs } from '../ui/person-tabs';
import { SourceLink } from '../ui/source-link';
import type { Catalogue } from '../../locales/catalogue';
import { useWords } from '../words';
import { NameAnswers } from './name-answers';
import { NameGrounds } from './name-grounds';
import type { KnownOnPage, PageReadingOf } from './read-page';
import { createLanding } from './use-landing';
import { UnclearNames } from './unclear-names';
import styles from './page-people.module.css';

/** How many people are listed before "12 more people". */
const FIRST = 4;

/** The people of the page, most relevant first; below them the chosen one; names outside of the text folded away. */
export function PagePeople({
  reading,
  chosen,
  onChoose,
  children,
}: {
  reading: PageReadingOf;
  chosen: KnownOnPage | null;
  onChoose: (id: PersonId) => void;
  children: ReactNode;
}) {
  const { panel } = useWords();
  const [all, showAll] = useState(false);
  const [landing] = useState(createLanding);
  const people = chosen === null || reading.inText.includes(chosen) ? reading.inText : [...reading.inText, chosen];
  const shown = all ? people : people.filter((entry, at) => at < FIRST || entry === chosen);
  const hidden = people.length - shown.length;
  const choose = (id: string) => {
    const entry = [...reading.inText, ...reading.around].find((candidate) => candidate.person.id === id);
    if (entry !== undefined) onChoose(entry.person.id);
  };

  return (
    <>
      {chosen === null ? (
        <>
          <Nobody />
          <UnclearNames unclear={reading.unclear} landing={landing} />
          <NamesAround around={reading.around} onChoose={choose} />
          <NameAnswers answers={reading.answers} chosen={null} landing={landing} />
        </>
      ) : (
        <PersonTabs
          label={panel.people}
          chosen={chosen.person.id}
          onChoose={choose}
          tabs={shown.map((entry) => ({
            id: entry.person.id,
            name: entry.person.name,
            note: relationWords(entry, panel),
            due: entry.promiseDue ? panel.promiseDue : undefined,
          }))}
          after={
            <>
              {people.length > FIRST ? (
                <button type="button" className={styles.more} onClick={() => showAll(!all)}>
                  {all ? panel.fewerNames : panel.moreNames(hidden)}
                </button>
              ) : null}
              <UnclearNames unclear={reading.unclear} landing={landing} />
              <NamesAround around={reading.around} onChoose={choose} />
              <NameGrounds person={chosen.person} grounds={chosen.grounds} />
              <NameAnswers answers={reading.answers} chosen={chosen} landing={landing} />
            </>
          }
        >
          <ErrorBoundary key={chosen.person.id}>{children}</ErrorBoundary>
        </PersonTabs>
      )}
    </>
  );
}

/** People named only in expressions, navigation and teasers: folded away, one press from being looked at. */
function NamesAround({ around, onChoose }: { around: readonly KnownOnPage[]; onChoose: (id: string) => void }) {
  const { panel } = useWords();
  if (around.length === 0) return null;
  return (
    <div className={styles.around}>
      <Disclosure summary={panel.alsoNamed(around.length)}>
        <ul>
          {around.map((entry) => (
            <li key={entry.person.id}>
              <SourceLink onOpen={() => onChoose(entry.person.id)}>{entry.person.name}</SourceLink>{' '}
              <span className={styles.note}>{relationWords(entry, panel)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Nobody() {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  return (
    <section className={styles.nobody}>
      <h2 className={styles.title}>{panel.nobodyTitle}</h2>
      <p>{panel.nobody}</p>
      <p>
        <SourceLink onOpen={() => surroundings.openWorkspace('people')}>{panel.addPeople}</SourceLink>
      </p>
    </section>
  );
}

function relationWords({ onPage }: KnownOnPage, words: Catalogue['panel']): string {
  return words.relation[onPage.relation](onPage.relation === 'speaker' ? onPage.turns : onPage.mentions);
}
