import { useEffect, type ReactNode } from 'react';
import buttonStyles from '../ui/button.module.css';
import { classNames } from '../ui/class-names';
import { useWords } from '../words';
import styles from './page-frame.module.css';

/** The head of a screen and what follows. The title of the browser tab says where one is. */
export function PageFrame({
  title,
  note,
  actions,
  children,
}: {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { common } = useWords();
  useEffect(() => {
    document.title = `${title} · ${common.productName}`;
  }, [title, common]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1 className={styles.title}>{title}</h1>
          {note === undefined ? null : <div className={styles.note}>{note}</div>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A link that looks like a button: it leads somewhere. */
export function ButtonLink({
  href,
  isPrimary = false,
  children,
}: {
  href: string;
  isPrimary?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <a
      className={classNames(
        buttonStyles.button,
        styles.link,
        isPrimary && buttonStyles.primary,
        isPrimary && styles.primary,
      )}
      href={href}
    >
      {children}
    </a>
  );
}
