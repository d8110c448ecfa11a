import type { ReactNode } from 'react';
import type { Language } from '../../domain/shared/language';
import { setFrenchSpaces } from '../../locales/fr/spaces';
import styles from './quote.module.css';

const MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ['«\u00A0', '\u00A0»'],
  nl: ['“', '”'],
  en: ['“', '”'],
  de: ['„', '“'],
};

/**
 * The same words between the quotation marks of their language; marks already around them are not doubled. French words are kept as
 * they were read, and shown so that no line begins with their punctuation.
 */
export function quoted(text: string, language: Language = 'fr'): string {
  const bare = text
    .trim()
    .replace(/^[«“„"]\s*/u, '')
    .replace(/\s*[»”“"]$/u, '');
  const [open, close] = MARKS[language];
  return `${open}${language === 'fr' ? setFrenchSpaces(bare) : bare}${close}`;
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
