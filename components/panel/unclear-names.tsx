import { useSurroundings } from '../current-page';
import { Card } from '../ui/card';
import { useWords } from '../words';
import type { UnclearOnPage } from './read-page';
import styles from './unclear-names.module.css';

/** "Which one?": names that several known people bear. One press settles it for this page; nobody is guessed. */
export function UnclearNames({ unclear }: { unclear: readonly UnclearOnPage[] }) {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  const open = unclear.filter((name) => name.candidates.length > 0);
  if (open.length === 0) return null;
  return (
    <div className={styles.place}>
      <Card title={panel.unclear} eyebrow>
        <ul className={styles.names}>
          {open.map((name) => (
            <li key={name.candidates.map((person) => person.id).join(' ')}>
              <p className={styles.note}>{panel.unclearNote(name.candidates.length, name.mentions)}</p>
              <div className={styles.candidates}>
                {name.candidates.map((person) => (
                  <button
                    key={person.id}
                    type="button"
                    className={styles.candidate}
                    onClick={() =>
                      void surroundings.chooseCandidate(
                        name.candidates.map((candidate) => candidate.id),
                        person.id,
                        'page',
                      )
                    }
                  >
                    {person.name}
                  </button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
