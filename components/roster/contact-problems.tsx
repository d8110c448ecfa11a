import type { ContactProblem } from '../../domain/roster/contact';
import { Disclosure } from '../ui/disclosure';
import { quoted } from '../ui/quote';
import { useLanguage } from '../words';
import { useImportWords } from './import-words';
import styles from './roster.module.css';

/** Problems shown at once; the rest is counted. */
const SHOWN = 50;

/** What of a sheet is not taken as it stands, each with row and column. */
export function ContactProblems({ problems }: { problems: readonly ContactProblem[] }) {
  const { contacts, importing } = useImportWords();
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    <Disclosure open={problems.length <= 12} summary={contacts.problems(problems.length)}>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map(({ row, column, code, value, other }, at) => (
          <li key={at}>
            <span className={styles.strong}>{contacts.place(row, column)}</span> {contacts.problem[code]}{' '}
            {value === '' ? null : quoted(value, language)} {other === undefined ? null : contacts.earlier(other)}
          </li>
        ))}
        {problems.length > SHOWN ? <li>{importing.andMore(problems.length - SHOWN)}</li> : null}
      </ul>
    </Disclosure>
  );
}
