import type { PageOverview } from '../../domain/page/overview';
import { aroundPage } from '../../domain/statement/saved-from';
import { useSurroundings } from '../current-page';
import { useLive } from '../office';
import { recordRoute } from '../record-route';
import { Disclosure } from '../ui/disclosure';
import { SourceLink } from '../ui/source-link';
import { quoted } from '../ui/quote';
import { useWords } from '../words';
import { readSavedPassages } from './read-captures';
import styles from './saved-here.module.css';

const SHOWN = 140;

/** "Already saved: 2 from this page", with the words; those that the page no longer holds say so. */
export function SavedHere({ page }: { page: PageOverview }) {
  const { capture: words } = useWords();
  const surroundings = useSurroundings();
  const saved = useLive((read) => readSavedPassages(read, aroundPage(page)), [page]);
  if (saved === undefined || saved.length === 0) return null;
  const isGone = (id: string) => page.quotes?.some((quote) => quote.statementId === id && !quote.isFound) === true;
  return (
    <div className={styles.here}>
      <Disclosure summary={words.savedHere(saved.length)}>
        <ul className={styles.list}>
          {saved.map(({ statement, person }) => (
            <li key={statement.id}>
              <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('statements', statement.id))}>
                {person?.name ?? words.openSaved}
              </SourceLink>{' '}
              <q className={styles.words} lang={statement.language}>
                {quoted(shortened(statement.text), statement.language)}
              </q>
              {isGone(statement.id) ? <span className={styles.gone}> {words.gone}</span> : null}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}
