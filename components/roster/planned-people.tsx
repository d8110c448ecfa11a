import type { ReactNode } from 'react';
import type { PersonId } from '../../domain/person/schema';
import { Checkbox } from '../ui/checks';
import styles from './roster.module.css';

/** Whom the officer leaves out of an import; without `onLeaveOut` everybody is taken. */
export interface LeavingOut {
  readonly leftOut?: ReadonlySet<PersonId> | undefined;
  readonly onLeaveOut?: ((personId: PersonId, isLeftOut: boolean) => void) | undefined;
}

/** A person of a plan, with a box to untick where the officer may choose. */
export function PlannedName({
  personId,
  leftOut,
  onLeaveOut,
  children,
}: LeavingOut & { personId: PersonId; children: ReactNode }) {
  if (onLeaveOut === undefined) return children;
  return (
    <Checkbox isSelected={leftOut?.has(personId) !== true} onChange={(isIn) => onLeaveOut(personId, !isIn)}>
      <span className={styles.chosen}>{children}</span>
    </Checkbox>
  );
}
