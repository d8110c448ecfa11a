import { Button } from '../ui/button';
import { useWords } from '../words';
import styles from './panel-footer.module.css';

/** The two things done most, always in reach. */
export function PanelFooter({ onNote, onBrief }: { onNote: () => void; onBrief: () => void }) {
  const { panel } = useWords();
  return (
    <footer className={styles.footer}>
      <Button look="primary" onPress={onNote}>
        {panel.quickNote}
      </Button>
      <Button onPress={onBrief}>{panel.prepareBrief}</Button>
    </footer>
  );
}
