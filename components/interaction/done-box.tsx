import type { FollowUp } from '../../domain/interaction/schema';
import { useOffice } from '../office';
import { Checkbox } from '../ui/checks';
import { useToast } from '../ui/toast';
import { useWords } from '../words';

/** Ticks a follow-up off, with a way back. */
export function DoneBox({ followUp }: { followUp: FollowUp }) {
  const office = useOffice();
  const toast = useToast();
  const { workspace, storage } = useWords();

  async function setDone(isDone: boolean, record: FollowUp) {
    const changes: Partial<FollowUp> = isDone
      ? { status: 'done', closedOn: office.today() }
      : { status: 'open', closedOn: undefined };
    const saved = await office.write.update('followUps', record.id, record.rev, changes);
    if (!saved.ok) toast(storage.notSaved.conflict);
    else if (isDone) toast(workspace.doneNow, () => void setDone(false, saved.value));
  }

  return (
    <Checkbox isSelected={followUp.status === 'done'} onChange={(isDone) => void setDone(isDone, followUp)}>
      <span className="visually-hidden">{workspace.doneOf(followUp.text)}</span>
    </Checkbox>
  );
}
