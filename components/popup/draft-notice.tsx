import { isNoteEmpty, readQuickNote } from '../../domain/interaction/quick-note';
import { useLive, useOffice } from '../office';
import { Notice } from '../ui/notice';
import { Button } from '../ui/button';
import { useWords } from '../words';

/** Says that a note was begun and not saved. */
export function DraftNotice({ onResume }: { onResume: () => void }) {
  const { popup } = useWords();
  const today = useOffice().today();
  const waiting = useLive(
    async (read) => {
      const content = await read.draft('quick-note');
      return content !== null && !isNoteEmpty(readQuickNote(content, today));
    },
    [today],
  );
  if (waiting !== true) return null;
  return (
    <Notice
      actions={
        <Button look="quiet" onPress={onResume}>
          {popup.resume}
        </Button>
      }
    >
      {popup.draftWaiting}
    </Notice>
  );
}
