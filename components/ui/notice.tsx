import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import styles from './notice.module.css';

/** `error` interrupts whoever listens, the others wait for a pause; `due` is amber and only for what is due. */
export type NoticeTone = 'plain' | 'done' | 'error' | 'due';

const ICONS: Readonly<Record<NoticeTone, IconName | null>> = {
  plain: null,
  done: 'check',
  error: 'warning',
  due: 'warning',
};

/** A message on the screen that stays until things have changed: what happened, what to do. */
export function Notice({
  tone = 'plain',
  title,
  actions,
  children,
}: {
  tone?: NoticeTone | undefined;
  title?: string | undefined;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const icon = ICONS[tone];
  return (
    <div className={classNames(styles.notice, styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
      {icon === null ? null : <Icon name={icon} />}
      <div className={styles.content}>
        {title === undefined ? null : <p className={styles.title}>{title}</p>}
        {children}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

/** A list that is empty says so, and what to do next. */
export function EmptyState({ title, actions, children }: { title: string; actions?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children === undefined ? null : <div className={styles.emptyText}>{children}</div>}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
