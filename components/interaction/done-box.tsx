import type { FollowUp } from '../../domain/interaction/schema';
import { Checkbox } from '../ui/checks';
import { useToast } from '../ui/toast';
import { useWords } from '../words';
import { useFollowUpStatus } from './use-close-follow-up';

/** Ticks a follow-up off, with a way back. */
export function DoneBox({ followUp }: { followUp: FollowUp }) {
  const setDone = useFollowUpStatus();
  const toast = useToast();
  const { workspace, storage } = useWords();

  async function tick(isDone: boolean, record: FollowUp) {
    const saved = await setDone(record, isDone);
    if (saved === null) toast(storage.notSaved.conflict);
    else if (isDone) toast(workspace.doneNow, () => void tick(false, saved));
  }

  return (
    <Checkbox isSelected={followUp.status === 'done'} onChange={(isDone) => void tick(isDone, followUp)}>
      <span className="visually-hidden">{workspace.doneOf(followUp.text)}</span>
    </Checkbox>
  );
}
