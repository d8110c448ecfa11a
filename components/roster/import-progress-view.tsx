import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { ImportProgress } from '../../domain/roster/plan';
import { Button } from '../ui/button';
import { useImportWords } from './import-words';
import styles from './roster.module.css';

/** How far an import is, with a way to stop it between two people. */
export function ImportProgressView({
  file,
  progress,
  onCancel,
}: {
  file: string;
  progress: ImportProgress;
  onCancel: () => void;
}) {
  const { importing } = useImportWords();
  const percent = progress.total === 0 ? 0 : Math.round((progress.done / progress.total) * 100);
  return (
    <div className={styles.stack}>
      <ProgressBar
        value={progress.done}
        minValue={0}
        maxValue={Math.max(1, progress.total)}
        aria-label={importing.importing(file)}
      >
        <p className={styles.strong}>{importing.importing(file)}</p>
        <div className={styles.bar}>
          <div className={styles.fill} style={{ width: `${percent}%` }} />
        </div>
        <p className={styles.soft}>{importing.progress(progress.done, progress.total)}</p>
      </ProgressBar>
      <div>
        <Button onPress={onCancel}>{importing.stop}</Button>
      </div>
      <p className={styles.soft}>{importing.stopNote}</p>
    </div>
  );
}
