import { useId, type ReactNode } from 'react';
import { Icon } from '../ui/icon';
import styles from './welcome.module.css';

/** One step under its heading, and what is done of it already. */
export function Step({ title, done, children }: { title: string; done?: string | undefined; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
      <p className={styles.done} aria-live="polite">
        {done === undefined ? null : (
          <>
            <Icon name="check" /> {done}
          </>
        )}
      </p>
    </section>
  );
}
