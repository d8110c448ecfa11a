import { Button } from '../ui/button';
import { useWords } from '../words';
import type { Errand } from './panel-errand';
import styles from './panel-footer.module.css';

/** The things done most, always in reach. */
export function PanelFooter({ onGo, onQuote }: { onGo: (errand: Errand) => void; onQuote: () => void }) {
  const { panel } = useWords();
  return (
    <footer className={styles.footer}>
      <Button look="primary" onPress={() => onGo('note')}>
        {panel.quickNote}
      </Button>
      <Button onPress={onQuote}>{panel.quote}</Button>
      <Button onPress={() => onGo('brief')}>{panel.meeting}</Button>
    </footer>
  );
}
