import { useId, type ReactNode } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names';

/** `ask` carries the accent edge, `due` the amber wash, `bare` has no frame (a plain section). */
export type CardTone = 'plain' | 'ask' | 'due' | 'bare';

/**
 * A region of a surface under its own heading.
 * @param eyebrow - A small heading in soft ink, for sections whose content speaks for itself.
 * @param aside - Stands at the end of the heading's line: a date, a "why".
 */
export function Card({
  title,
  eyebrow = false,
  level = 2,
  tone = 'plain',
  aside,
  children,
}: {
  title: string;
  eyebrow?: boolean;
  level?: 2 | 3;
  tone?: CardTone;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classNames(styles.card, styles[tone])} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading id={headingId} className={eyebrow ? styles.eyebrow : styles.title}>
          {title}
        </Heading>
        {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
