import { useWords } from '../words';
import { Button } from './button';
import styles from './errand.module.css';

/** What is done in the place of a page's reading (a note, a clip, a list): one column that can take the focus. */
export const errandPlace = styles.place;

/** The way back, and what is being done. `level`: 1 where the errand is all there is, 2 beside the page's own heading. */
export function ErrandHead({ title, level, onBack }: { title: string; level: 1 | 2; onBack: () => void }) {
  const { panel } = useWords();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.head}>
      <Button look="quiet" icon="left" onPress={onBack}>
        {panel.back}
      </Button>
      <Heading className={styles.title}>{title}</Heading>
    </div>
  );
}
