import type { ReactNode } from 'react';
import type { Language } from '../../domain/shared/language';
import styles from './quote.module.css';

const MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ['«\u00A0', '\u00A0»'],
  nl: ['“', '”'],
  en: ['“', '”'],
  de: ['„', '“'],
};

/** The same words between the quotation marks of their language; marks already around them are not doubled. */
export function quoted(text: string, language: Language = 'fr'): string {
  const bare = text
    .trim()
    .replace(/^[«“„"]\s*/u, '')
    .replace(/\s*[»”“"]$/u, '');
  const [open, close] = MARKS[language];
  return `${open}${bare}${close}`;
}

/** Somebody's exact words, in the serif kept for that, in their own language. `children`: who, when, where. */
export function Quote({
  text,
  language,
  children,
}: {
  text: string;
  language?: Language | undefined;
  children?: ReactNode;
}) {
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.words} lang={language}>
        {quoted(text, language)}
      </blockquote>
      {children === undefined ? null : <figcaption className={styles.source}>{children}</figcaption>}
    </figure>
  );
}
