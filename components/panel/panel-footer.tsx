import type { Issue } from '../../domain/issue/schema';
import type { Person } from '../../domain/person/schema';
import { useWords } from '../words';
import styles from './panel-footer.module.css';

/** The two things done most, always in reach. */
export function PanelFooter({
  person,
  onNote,
  onBrief,
}: {
  person: Person | null;
  issue: Issue | null;
  onNote?: () => void;
  onBrief?: () => void;
}) {
  const { panel } = useWords();
  return (
    <footer className={styles.footer}>
      <button type="button" className={styles.primary} onClick={() => onNote?.()}>
        {panel.quickNote}
      </button>
      <button type="button" className={styles.plain} disabled={person === null} onClick={() => onBrief?.()}>
        {panel.prepareBrief}
      </button>
    </footer>
  );
}
