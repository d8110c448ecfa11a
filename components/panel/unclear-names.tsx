import { useState } from 'react';
import type { PersonId } from '../../domain/person/schema';
import { useSurroundings } from '../current-page';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checks';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import { CandidateLine } from './candidate-line';
import { GroundsList } from './name-grounds';
import type { UnclearOnPage } from './read-page';
import { useLanding, type Landing } from './use-landing';
import styles from './unclear-names.module.css';

/** "Which one?": names that several known people bear. One press settles it for this page or its whole site, or rules one of them out; nobody is guessed. */
export function UnclearNames({
  unclear,
  landing,
}: {
  unclear: readonly UnclearOnPage[];
  /** Told of each answer, for the focus. */
  landing: Landing;
}) {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  const [onSite, setOnSite] = useState(false);
  const open = unclear.filter((name) => name.candidates.length > 0);
  const place = useLanding(landing, open.length);
  if (open.length === 0) return null;
  const choose = (name: UnclearOnPage, personId: PersonId) => {
    landing.await();
    const candidates = name.candidates.map(({ id }) => id);
    void surroundings.chooseCandidate(candidates, personId, onSite ? 'site' : 'page');
  };
  return (
    <div className={styles.place} ref={place}>
      <Disclosure summary={panel.unclear(open.map(({ candidates }) => candidates.map(({ name }) => name)))}>
        <ul className={styles.names}>
          {open.map((name) => (
            <li key={name.candidates.map((person) => person.id).join(' ')}>
              <p className={styles.note}>{panel.unclearNote(name.candidates.length, name.mentions)}</p>
              <GroundsList grounds={name.grounds} />
              <Button
                look="quiet"
                label={panel.grounds.nextOf(name.candidates.map((person) => person.name).join(' / '))}
                onPress={() =>
                  void surroundings.showMention(
                    name.candidates.map(({ id }) => id),
                    1,
                  )
                }
              >
                {panel.grounds.next}
              </Button>
              <ul className={styles.candidates}>
                {name.candidates.map((person) => (
                  <CandidateLine
                    key={person.id}
                    person={person}
                    onChoose={() => choose(name, person.id)}
                    onNever={() => {
                      landing.await();
                      void surroundings.neverHere(person.id);
                    }}
                  />
                ))}
              </ul>
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
