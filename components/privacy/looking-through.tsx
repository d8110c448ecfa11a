import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { LookedThrough } from '../../domain/privacy/ports';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useLanguage } from '../words';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';

/**
 * How far a reading of everything has come.
 * @param progress - `null` before the first record is opened.
 * @param onStop - Ends it; without, it cannot be stopped.
 */
export function LookingThrough({
  label,
  progress,
  onStop,
}: {
  label: string;
  progress: LookedThrough | null;
  onStop?: () => void;
}) {
  const { looking } = usePrivacyWords();
  const number = new Intl.NumberFormat(useLanguage());
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <div className={styles.stack}>
      <ProgressBar value={done} minValue={0} maxValue={Math.max(1, total)} aria-label={label}>
        <p>{label}</p>
        <div className={styles.bar}>
          <div className={styles.fill} style={{ width: `${total === 0 ? 0 : Math.round((done / total) * 100)}%` }} />
        </div>
        <p className={styles.soft}>
          {progress === null ? '' : looking.progress(number.format(done), number.format(total))}
        </p>
      </ProgressBar>
      {onStop === undefined ? null : (
        <>
          <div>
            <Button onPress={onStop}>{looking.stop}</Button>
          </div>
          <p className={styles.soft}>{looking.stopNote}</p>
        </>
      )}
    </div>
  );
}

/**
 * Says that not everything was looked through, and offers to do it after all.
 * @param note - What may be missing.
 */
export function NotLookedThrough({ note, onAgain }: { note: string; onAgain: () => void }) {
  const { looking } = usePrivacyWords();
  return (
    <Notice tone="due" title={looking.stopped} actions={<Button onPress={onAgain}>{looking.again}</Button>}>
      <p>{note}</p>
    </Notice>
  );
}
