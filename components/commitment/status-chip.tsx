import type { CommitmentStatus } from '../../domain/commitment/schema';
import { Chip, type ChipTone } from '../ui/chip';
import { useWords } from '../words';

const TONES: Readonly<Record<CommitmentStatus, ChipTone>> = { open: 'due', kept: 'yes', broken: 'no' };

/** What became of a promise, in a word; the colour only repeats it. */
export function StatusChip({ status }: { status: CommitmentStatus }) {
  const { records } = useWords();
  return <Chip tone={TONES[status]}>{records.commitmentStatuses[status]}</Chip>;
}
