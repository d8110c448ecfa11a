import type { BriefSection } from '../../domain/brief/brief-model';
import type { BriefWords } from '../../domain/brief/brief-words';
import type { InterfaceLanguage, Language } from '../../domain/shared/language';
import { setFrenchSpaces } from '../../locales/fr/spaces';
import styles from './brief-sheet.module.css';
import { Label, Sourced, Translated } from './printed';

type Section<Kind extends BriefSection['kind']> = Extract<BriefSection, { kind: Kind }>;

/** The last exchanges. */
export function Contacts({ section, words }: { section: Section<'contacts'>; words: BriefWords }) {
  if (section.items.length === 0) return <p>{words.noContacts}</p>;
  return (
    <ul className={styles.list}>
      {section.items.map(({ date, channel, direction, summary, answered }) => (
        <li key={`${date} ${summary}`}>
          <span className={styles.soft}>
            <Label words={words}>{`${words.date(date)}, ${words.channel(channel, direction)}`}</Label>
          </span>
          {summary}
          {answered === null || answered === summary ? null : ` ${words.labelled(words.answered, answered)}`}
        </li>
      ))}
    </ul>
  );
}

/** Somebody's exact words between the marks of the sheet, in the language in which they were said. */
function Spoken({ text, language, words }: { text: string; language: Language | null; words: BriefWords }) {
  const inMarks = words.quote(text);
  return (
    <span className={styles.spoken} lang={language ?? undefined}>
      {language === 'fr' ? setFrenchSpaces(inMarks) : inMarks}
    </span>
  );
}

/** What they promised, in their words, with what became of it. */
export function Promises({
  section,
  words,
  own,
}: {
  section: Section<'promises'>;
  words: BriefWords;
  own: InterfaceLanguage;
}) {
  if (section.items.length === 0) return <p>{words.noPromises}</p>;
  return (
    <ul className={styles.list}>
      {section.items.map(({ text, language, date, dueDate, overdue, source, confidential, isLever }) => (
        <li key={`${date} ${text}`}>
          <Spoken text={text} language={language} words={words} />{' '}
          <span className={styles.soft}>
            {language === null || language === own ? null : `${words.language(language)} · `}
            {words.date(date)}
            {source === null ? null : (
              <>
                {', '}
                <Sourced source={source} words={words} />
              </>
            )}
            {dueDate === null ? null : (
              <span className={overdue ? styles.late : undefined}>{` · ${words.due(dueDate, overdue)}`}</span>
            )}
            {confidential ? ` · ${words.confidential}` : null}
            {isLever ? ` · ${words.lever}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What they said, word for word, in the language in which they said it. */
export function SpokenWords({
  section,
  words,
  own,
}: {
  section: Section<'words'>;
  words: BriefWords;
  own: InterfaceLanguage;
}) {
  if (section.items.length === 0) return <p>{words.noWords}</p>;
  return (
    <ul className={styles.list}>
      {section.items.map(({ text, language, source }) => (
        <li key={text}>
          <Spoken text={text} language={language} words={words} />{' '}
          <span className={styles.soft}>
            {language === null || language === own ? null : `${words.language(language)} · `}
            <Sourced source={source} words={words} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What they may say against it, and our answer. */
export function Objections({ section, words }: { section: Section<'objections'>; words: BriefWords }) {
  return (
    <dl className={styles.objections}>
      {section.items.map(({ objection, answer }, at) => (
        <div key={at}>
          <dt>
            <span className={styles.soft}>
              <Label words={words}>{words.objection}</Label>
            </span>
            <Translated text={objection} words={words} />
          </dt>
          <dd>
            <span className={styles.soft}>
              <Label words={words}>{words.answer}</Label>
            </span>
            <Translated text={answer} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
