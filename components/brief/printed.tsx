import type { PrintedSource, TranslatedText } from '../../domain/brief/brief-model';
import type { BriefWords } from '../../domain/brief/brief-words';
import { WebLink } from '../ui/source-link';
import styles from './brief-sheet.module.css';

/** A text in the brief's language, or in which languages it exists instead. */
export function Translated({ text, words }: { text: TranslatedText; words: BriefWords }) {
  if (text.missing === undefined) return text.text;
  return <span className={styles.missing}>{words.notTranslated(text.missing)}</span>;
}

/** `Objection : `, with the space that the brief's language puts before a colon. */
export function Label({ children, words }: { children: string; words: BriefWords }) {
  return words.labelled(children, '');
}

/** A source as it is cited; its address is printed too, so that the paper can be checked. */
export function Sourced({ source, words }: { source: PrintedSource; words: BriefWords }) {
  return (
    <>
      {source.url === undefined ? source.title : <WebLink url={source.url}>{source.title}</WebLink>}
      {source.date === undefined ? null : `, ${words.date(source.date)}`}
      {source.url === undefined ? null : <span className={styles.address}>{`, ${source.url}`}</span>}
    </>
  );
}
