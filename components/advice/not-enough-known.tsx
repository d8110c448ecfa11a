import { Card } from '../ui/card';
import { useWords } from '../words';
import styles from './not-enough-known.module.css';

/** "Not enough is known" is an answer: what is missing, and three questions for a first call (METHOD.md C4). */
export function NotEnoughKnown() {
  const { advice } = useWords();
  return (
    <Card level={3} title={advice.unknown} eyebrow>
      <p className={styles.heading}>{advice.firstCall}</p>
      <ol className={styles.questions}>
        {advice.firstCallQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </Card>
  );
}
