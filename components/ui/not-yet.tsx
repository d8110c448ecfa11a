import type { ReactNode } from 'react';
import styles from './not-yet.module.css';

/**
 * What still answers an earlier choice while the answer to the new one is read: it keeps its room, so that nothing jumps, but is
 * neither seen, read out, printed nor pressed. Under a new choice it would be taken for the answer to it.
 */
export function NotYet({ isOld, children }: { isOld: boolean; children: ReactNode }) {
  return (
    <div className={styles.place} style={isOld ? { visibility: 'hidden' } : undefined}>
      {children}
    </div>
  );
}
