import { alikeQuestions, answerAll, takeBack, type Answers } from '../../domain/roster/answers';
import type { ImportConflict } from '../../domain/roster/plan';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { useRecordNames } from '../record/record-names';
import { useImportWords } from './import-words';
import styles from './roster.module.css';

/** Fewer questions of a kind are answered one by one: an answer for all would save nothing. */
const WORTH_IT = 3;

/** One answer for all names that one known person bears: they are those people, or none of them is. Taken back as easily. */
export function AnswerAll({
  conflicts,
  answers,
  onAnswers,
}: {
  conflicts: readonly ImportConflict[];
  answers: Answers;
  onAnswers: (answers: Answers) => void;
}) {
  const { importing } = useImportWords();
  const alike = alikeQuestions(conflicts);
  if (alike.length < WORTH_IT) return null;
  return (
    <fieldset className={styles.together}>
      <legend className={styles.legend}>{importing.alike(alike.length)}</legend>
      <p className={styles.soft}>{importing.alikeNote}</p>
      <div className={styles.togetherActions}>
        <Button onPress={() => onAnswers(answerAll(answers, alike, 'known'))}>
          {importing.allKnown(alike.length)}
        </Button>
        <Button onPress={() => onAnswers(answerAll(answers, alike, 'new'))}>{importing.allNew(alike.length)}</Button>
      </div>
    </fieldset>
  );
}

/** What the officer answered so far, one line each, to be taken back before anything is written. */
export function AnsweredList({ answers, onAnswers }: { answers: Answers; onAnswers: (answers: Answers) => void }) {
  const { importing } = useImportWords();
  const nameOf = useRecordNames();
  if (answers.size === 0) return null;
  return (
    <>
      <div className={styles.together}>
        <output>{importing.answered(answers.size)}</output>
        <div className={styles.togetherActions}>
          <Button onPress={() => onAnswers(new Map())}>{importing.takeAllBack}</Button>
        </div>
      </div>
      <Disclosure summary={importing.answeredTitle(answers.size)}>
        <ul className={styles.list}>
          {[...answers.values()].map(({ question, choice }) => (
            <li key={question.sourceId} className={styles.answered}>
              <p>
                <span className={styles.strong}>{question.name}</span>{' '}
                {choice === 'new' ? importing.answeredNew : importing.answeredKnown(nameOf(choice) ?? question.name)}
              </p>
              <Button
                look="quiet"
                label={importing.takeBackOf(question.name)}
                onPress={() => onAnswers(takeBack(answers, new Set([question.sourceId])))}
              >
                {importing.takeBack}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
