import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names';

/** `due` is amber and only for what is due. */
export type ChipTone = 'plain' | 'accent' | 'due' | 'yes' | 'no';

/** A short fact in a word or two: a language, an issue, a status. Never a score. */
export function Chip({ tone = 'plain', title, children }: { tone?: ChipTone; title?: string; children: ReactNode }) {
  return (
    <span className={classNames(styles.chip, styles[tone])} title={title}>
      {children}
    </span>
  );
}

/** A chip that is switched on and off: framings tried, outcomes, issues of the page. */
export function ChipToggle({
  pressed,
  onPress,
  children,
}: {
  pressed: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={classNames(styles.chip, styles.toggle)}
      aria-pressed={pressed}
      onClick={() => onPress()}
    >
      {children}
    </button>
  );
}
