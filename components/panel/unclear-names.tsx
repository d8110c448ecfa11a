import { useState } from 'react';
import { useSurroundings } from '../current-page';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checks';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import type { UnclearOnPage } from './read-page';
import styles from './unclear-names.module.css';

/** "Which one?": names that several known people bear. One press settles it for this page or its whole site; nobody is guessed. */
export function UnclearNames({ unclear }: { unclear: readonly UnclearOnPage[] }) {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  const [onSite, setOnSite] = useState(false);
  const open = unclear.filter((name) => name.candidates.length > 0);
  if (open.length === 0) return null;
  return (
    <div className={styles.place}>
      <Disclosure summary={panel.unclear(open.map(({ candidates }) => candidates.map(({ name }) => name)))}>
        <ul className={styles.names}>
          {open.map((name) => (
            <li key={name.candidates.map((person) => person.id).join(' ')}>
              <p className={styles.note}>{panel.unclearNote(name.candidates.length, name.mentions)}</p>
              <div className={styles.candidates}>
                {name.candidates.map((person) => (
                  <Button
                    key={person.id}
                    onPress={() =>
                      void surroundings.chooseCandidate(
                        name.candidates.map((candidate) => candidate.id),
                        person.id,
                        onSite ? 'site' : 'page',
                      )
                    }
                  >
                    {person.name}
                  </Button>
                ))}
              </div>
            </li>
          ))}
        </ul>
        <Checkbox isSelected={onSite} onChange={setOnSite}>
          {panel.onWholeSite}
        </Checkbox>
      </Disclosure>
    </div>
  );
}
