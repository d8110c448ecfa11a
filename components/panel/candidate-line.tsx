import { findCurrentPosts } from '../../domain/person/current-posts';
import type { Person } from '../../domain/person/schema';
import { describePosts } from '../dossier/describe-posts';
import { useLive, useOffice } from '../office';
import { Button } from '../ui/button';
import { useLanguage, useWords } from '../words';
import styles from './unclear-names.module.css';

/** One of the people a name may mean, told apart by post and party: it is this one, or on this site it never is. */
export function CandidateLine({
  person,
  onChoose,
  onNever,
}: {
  person: Person;
  onChoose: () => void;
  onNever: () => void;
}) {
  const { panel } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const dossier = useLive((read) => read.dossier(person.id), [person.id]);
  const posts = dossier ? describePosts(findCurrentPosts(dossier, today), panel, language) : null;
  return (
    <li className={styles.candidate}>
      <Button onPress={onChoose}>{person.name}</Button>
      <Button look="quiet" label={panel.neverOne(person.name)} onPress={onNever}>
        {panel.never}
      </Button>
      {posts === null ? null : <span className={styles.posts}>{posts}</span>}
    </li>
  );
}
