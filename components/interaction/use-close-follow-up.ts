import { useState } from 'react';
import type { FollowUp } from '../../domain/interaction/schema';
import { useOffice } from '../office';

/** Marking a follow-up as done, with the way back. */
export interface ClosingFollowUps {
  readonly close: (followUp: FollowUp) => Promise<void>;
  /** The one marked last, until it is taken back or another is marked. */
  readonly closed: FollowUp | null;
  readonly undo: () => Promise<void>;
  readonly failed: boolean;
}

/** Marks follow-ups as done where they are listed. A change made meanwhile in another window is not overwritten: it fails and says so. */
export function useCloseFollowUp(): ClosingFollowUps {
  const office = useOffice();
  const [closed, setClosed] = useState<FollowUp | null>(null);
  const [failed, setFailed] = useState(false);
  return {
    closed,
    failed,
    async close(followUp) {
      const saved = await office.write.update('followUps', followUp.id, followUp.rev, {
        status: 'done',
        closedOn: office.today(),
      });
      setFailed(!saved.ok);
      setClosed(saved.ok ? saved.value : null);
    },
    async undo() {
      if (closed === null) return;
      // `undefined` clears an optional field in storage.
      const reopened = { status: 'open', closedOn: undefined } as const;
      const saved = await office.write.update('followUps', closed.id, closed.rev, reopened);
      setFailed(!saved.ok);
      setClosed(saved.ok ? null : closed);
    },
  };
}
