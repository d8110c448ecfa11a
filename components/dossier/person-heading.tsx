import { findCurrentPosts } from '../../domain/person/current-posts';
import type { Dossier } from '../../domain/person/dossier';
import { useSurroundings } from '../current-page';
import { useOffice } from '../office';
import { recordRoute } from '../record-route';
import { formatCivilDate } from '../ui/civil-date';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import { describePosts } from './describe-posts';
import styles from './person-heading.module.css';

/** Who this is: name, posts and party with the day they were true, languages, committees. Public facts only. */
export function PersonHeading({ dossier }: { dossier: Dossier }) {
  const { panel } = useWords();
  const language = useLanguage();
  const office = useOffice();
  const surroundings = useSurroundings();
  const { person } = dossier;
  const current = findCurrentPosts(dossier, office.today());
  const asOf = current.asOf ?? person.source?.asOf ?? null;
  const details = [
    person.checkedOn === undefined
      ? asOf === null
        ? ''
        : panel.asOf(formatCivilDate(language, asOf))
      : panel.checkedOn(formatCivilDate(language, person.checkedOn)),
    person.languages.map((code) => code.toUpperCase()).join(' · '),
  ].filter((part) => part !== '');

  return (
    <header className={styles.heading}>
      <h2 className={styles.name}>
        {person.honorificPrefix === undefined ? '' : `${person.honorificPrefix} `}
        {person.name}
      </h2>
      <p className={styles.posts}>{describePosts(current, panel, language) ?? panel.noMandate}</p>
      {current.committees.length === 0 ? null : <p className={styles.soft}>{current.committees.join(' · ')}</p>}
      <p className={styles.line}>
        {details.length === 0 ? null : <span>{details.join(' · ')}</span>}
        <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('people', person.id))}>
          {panel.openDossier}
        </SourceLink>
      </p>
      {person.noDialogue === true ? <p className={styles.notice}>{panel.noDialogue}</p> : null}
      {person.sample === true ? <p className={styles.soft}>{panel.sample}</p> : null}
    </header>
  );
}
