import type { Commitment } from '../../domain/commitment/schema';
import { CommitmentItem } from '../dossier/commitment-item';
import { useOffice } from '../office';
import { Card } from '../ui/card';
import { useWords } from '../words';

/** The promise that lifts the ask, in its exact words. Amber only once its day has passed. */
export function LeverCard({ promise, onOpen }: { promise: Commitment; onOpen: () => void }) {
  const { advice } = useWords();
  const today = useOffice().today();
  const late = promise.dueDate !== undefined && promise.dueDate < today;
  return (
    <Card level={3} title={advice.lever} eyebrow tone={late ? 'due' : 'plain'}>
      <CommitmentItem commitment={promise} onOpen={onOpen} />
    </Card>
  );
}
