import { useState } from 'react';
import { useSurroundings } from '../current-page';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import styles from './name-answers.module.css';
import { useLanding, type Landing } from './use-landing';
import type { AnswerOnPage, KnownOnPage } from './read-page';

/** Wrong person: rule the chosen one out on this site, and take back what was answered before. */
export function NameAnswers({
  answers,
  chosen,
  landing,
}: {
  answers: readonly AnswerOnPage[];
  chosen: KnownOnPage | null;
  /** Told of each answer and of each taken back, for the focus. */
  landing: Landing;
}) {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  const place = useLanding(landing, answers.length);
  const [seen, see] = useState(answers.length);
  if (chosen === null && answers.length === 0) return null;
  return (
    <div className={styles.place} ref={place}>
      <Disclosure
        summary={answers.length === 0 ? panel.wrongPerson : panel.yourAnswers(answers.length)}
        open={answers.length > seen}
        onToggle={(isOpen) => see(isOpen ? Math.min(seen, answers.length - 1) : answers.length)}
      >
        <ul className={styles.answers}>
          {answers.map(({ choice, name }) => (
            <li key={choice.id}>
              <span className={styles.said}>
                {choice.kind === 'never'
                  ? panel.saidNever(name)
                  : choice.url === undefined
                    ? panel.saidIsOnSite(name)
                    : panel.saidIsOnPage(name)}
              </span>{' '}
              <Button
                look="quiet"
                onPress={() => {
                  landing.await();
                  void surroundings.undoChoice(choice);
                }}
                label={panel.undoAnswerOn(name)}
              >
                {panel.undoAnswer}
              </Button>
            </li>
          ))}
        </ul>
        {chosen === null ? null : (
          <Button
            onPress={() => {
              landing.await();
              void surroundings.neverHere(chosen.person.id);
            }}
          >
            {panel.neverHere(chosen.person.name)}
          </Button>
        )}
      </Disclosure>
    </div>
  );
}
