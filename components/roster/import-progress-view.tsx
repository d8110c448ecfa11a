import type { ImportProgress } from '../../domain/roster/plan';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
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
  return (
    <div className={styles.stack}>
      <Progress
        label={importing.importing(file)}
        {...progress}
        told={importing.progress(progress.done, progress.total)}
      />
      <div>
        <Button onPress={onCancel}>{importing.stop}</Button>
      </div>
      <p className={styles.soft}>{importing.stopNote}</p>
    </div>
  );
}
