import { ProgressBar } from 'react-aria-components/ProgressBar';
import styles from './progress.module.css';

/**
 * How far something long has come.
 * @param label - What is being done, as screen readers say it too.
 * @param told - How much of it is done, in words.
 */
export function Progress({ label, done, total, told }: { label: string; done: number; total: number; told: string }) {
  const percent = total === 0 ? 0 : Math.round((done / total) * 100);
  return (
    <ProgressBar value={done} minValue={0} maxValue={Math.max(1, total)} aria-label={label}>
      <p className={styles.name}>{label}</p>
      <div className={styles.bar}>
        <div className={styles.fill} style={{ width: `${percent}%` }} />
      </div>
      <p className={styles.told}>{told}</p>
    </ProgressBar>
  );
}
