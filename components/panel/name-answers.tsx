import { useSurroundings } from '../current-page';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import styles from './name-answers.module.css';
import type { AnswerOnPage, KnownOnPage } from './read-page';

/** Wrong person: rule the chosen one out on this site, and take back what was answered before. */
export function NameAnswers({ answers, chosen }: { answers: readonly AnswerOnPage[]; chosen: KnownOnPage | null }) {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  if (chosen === null && answers.length === 0) return null;
  return (
    <div className={styles.place}>
      <Disclosure summary={answers.length === 0 ? panel.wrongPerson : panel.yourAnswers(answers.length)}>
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
              <Button look="quiet" onPress={() => void surroundings.undoChoice(choice)}>
                {panel.undoAnswer}
              </Button>
            </li>
          ))}
        </ul>
        {chosen === null ? null : (
          <Button onPress={() => void surroundings.neverHere(chosen.person.id)}>
            {panel.neverHere(chosen.person.name)}
          </Button>
        )}
      </Disclosure>
    </div>
  );
}
