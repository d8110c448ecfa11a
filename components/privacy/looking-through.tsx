import type { LookedThrough } from '../../domain/privacy/ports';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Progress } from '../ui/progress';
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
      <Progress
        label={label}
        done={done}
        total={total}
        told={progress === null ? '' : looking.progress(number.format(done), number.format(total))}
      />
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
