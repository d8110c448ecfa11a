import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** Detail that is one press away: "why this level", the other framings, names outside of the text. */
export function Disclosure({
  summary,
  open = false,
  onToggle,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  /** Told when it opens and closes: for detail that is only made when it is asked for. */
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  return (
    <details className={styles.details} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
