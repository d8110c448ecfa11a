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

/**
 * Marks a follow-up as done or opens it again. Resolves with the record as saved; `null` when it was not, because another
 * window changed it meanwhile: nothing is overwritten.
 */
export function useFollowUpStatus(): (followUp: FollowUp, isDone: boolean) => Promise<FollowUp | null> {
  const office = useOffice();
  return async ({ id, rev }, isDone) => {
    // `undefined` clears an optional field in storage.
    const changes: Partial<FollowUp> = isDone
      ? { status: 'done', closedOn: office.today() }
      : { status: 'open', closedOn: undefined };
    const saved = await office.write.update('followUps', id, rev, changes);
    return saved.ok ? saved.value : null;
  };
}

/** Marks follow-ups as done where they are listed, and says when that failed. */
export function useCloseFollowUp(): ClosingFollowUps {
  const setDone = useFollowUpStatus();
  const [closed, setClosed] = useState<FollowUp | null>(null);
  const [failed, setFailed] = useState(false);
  return {
    closed,
    failed,
    async close(followUp) {
      const saved = await setDone(followUp, true);
      setFailed(saved === null);
      setClosed(saved);
    },
    async undo() {
      if (closed === null) return;
      const saved = await setDone(closed, false);
      setFailed(saved === null);
      setClosed(saved === null ? closed : null);
    },
  };
}
