import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** Detail that is one press away: "why this level", the other framings, names outside of the text. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
