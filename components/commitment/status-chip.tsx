import type { CommitmentStatus } from '../../domain/commitment/schema';
import { Chip, type ChipTone } from '../ui/chip';
import { useWords } from '../words';
import styles from './status-chip.module.css';

const TONES: Readonly<Record<CommitmentStatus, ChipTone>> = { open: 'due', kept: 'yes', broken: 'no' };

/** What became of a promise, in a word; the colour only repeats it. */
export function StatusChip({ status }: { status: CommitmentStatus }) {
  const { records } = useWords();
  return (
    <span className={styles.status}>
      <Chip tone={TONES[status]}>{records.commitmentStatuses[status]}</Chip>
    </span>
  );
}
