import type { ReactNode } from 'react';
import { useSurroundings } from '../current-page';
import styles from './source-link.module.css';

/** Opens a source beside what it supports, without leaving the surface. Looks like a link because it leads to a source. */
export function SourceLink({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.link} onClick={() => onOpen()}>
      {children}
    </button>
  );
}

/** Opens a public page in a tab. */
export function WebLink({ url, children }: { url: string; children: ReactNode }) {
  const surroundings = useSurroundings();
  return (
    <a
      className={styles.link}
      href={url}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        surroundings.openTab(url);
      }}
    >
      {children}
      <span aria-hidden="true" className={styles.out}>
        ↗
      </span>
    </a>
  );
}
